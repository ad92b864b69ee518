import type { Column } from '../../model/column.ts';
import { figureOf, type Figure } from '../../model/figure.ts';
import { headlinesOf } from '../../model/headlines.ts';
import type { Indicator } from '../../model/indicator.ts';
import { positionOf } from '../../model/position.ts';
import type { AreaRow } from '../../model/small-areas-in.ts';
import { topics, type TopicId } from '../../model/topic.ts';
import { positionShort } from '../../words/position-words.ts';
import type { Scene } from '../scene.ts';

/** One line of a factsheet's table. */
export interface FactsheetRow {
  indicator: Indicator;
  figure: Figure;
  column: Column;
  /** Where the area stands among England's of its level. */
  place?: string;
}

/** The headline figures of an area, topic by topic; only those that have a value. */
export function factsheetRows(scene: Scene, area: AreaRow): { topic: TopicId; rows: FactsheetRow[] }[] {
  const columnOf = (indicator: Indicator) => scene.columnOf(indicator.id, area.level);
  const exists = (indicator: Indicator) => columnOf(indicator)?.values[area.row] !== undefined;
  return topics.map((topic) => ({
    topic,
    rows: headlinesOf(scene.manifest!.indicators, topic, exists).map((indicator) => {
      const column = columnOf(indicator)!;
      const position = positionOf(column, area.row);
      return { indicator, column, figure: figureOf(indicator, area.level, column, area.row), place: position && positionShort(position) };
    }),
  }));
}
