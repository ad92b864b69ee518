import { classify, type Classes } from '../map/classification.ts';
import type { Column } from '../model/column.ts';
import { plainScene } from './plain-scene.ts';
import type { Scene } from './scene.ts';

/**
 * The scene of the second of two maps: the overlay, or the same indicator, at the second level. Of the same indicator it takes the classes of the first
 * map, whatever its areas are, so that both have one scale.
 */
export function secondScene(scene: Scene): Scene {
  const { view } = scene;
  const indicator = scene.overlayIndicator ?? scene.indicator;
  const level = view.level2 ?? view.level;
  const column = indicator && scene.columnOf(indicator.id, level);
  const isSame = indicator?.id === scene.indicator?.id;
  const plain = plainScene(scene);
  return {
    ...plain,
    view: { ...plain.view, topic: indicator?.topic ?? view.topic, indicator: indicator?.id ?? view.indicator, level },
    indicator, column,
    classes: column && (isSame && scene.classes ? classesLike(scene.classes, column) : classify(column, view.classification)),
    ringTopic: isSame ? scene.ringTopic : undefined,
  };
}

/** The classes of one column, of which another of the same indicator is put into by value. */
function classesLike(classes: Classes, column: Column): Classes {
  const rows = column.values.map((value) => classes.classOf(value));
  const counts = new Array<number>(classes.counts.length).fill(0);
  for (const row of rows) if (row !== undefined) counts[row]!++;
  return { ...classes, rows, counts };
}
