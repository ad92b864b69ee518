import type { Scene } from '../../../src/elements/scene.ts';
import { bivariate } from '../../../src/map/bivariate.ts';
import { classify } from '../../../src/map/classification.ts';
import type { Level } from '../../../src/model/level.ts';
import { columnFrom } from '../../../src/pack/column.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { files, manifest } from '../../fixtures/small-borough.ts';

const none = (): undefined => undefined;

/** The scene of a view of the small borough, all of it arrived. */
export function smallScene(change: Partial<View> = {}, more: Partial<Scene> = {}): Scene {
  const view: View = { ...defaultView, ...change };
  const indicatorOf = (id?: string) => manifest.indicators.find((each) => each.id === id);
  const columnOf = (id: string, level: Level) => columnFrom(manifest, files[indicatorOf(id)!.topic], id, level);
  const column = columnOf(view.indicator, view.level);
  const overlay = view.overlay ? columnOf(view.overlay, view.level) : undefined;
  return {
    view, dark: false, councils: [], manifest, column, overlay,
    indicator: indicatorOf(view.indicator), overlayIndicator: indicatorOf(view.overlay),
    classes: column && classify(column, view.classification), bivariate: column && overlay && bivariate(column, overlay),
    hasTopic: () => true, columnOf,
    act: { show: none, select: none, hover: none, point: none, light: none, compare: none, uncompare: none, need: none, needSeries: none },
    ...more,
  };
}
