import type { Column } from '../model/column.ts';
import { figureOf, type Figure } from '../model/figure.ts';
import { headlinesOf } from '../model/headlines.ts';
import type { Indicator } from '../model/indicator.ts';
import type { TopicId } from '../model/topic.ts';
import { highestOf } from '../model/verdict.ts';
import { verdictWords } from '../words/compare-words.ts';
import type { ComparedArea } from './compared-areas.ts';
import type { Scene } from './scene.ts';

/** One indicator of a comparison: a figure for each area in order, the column that its benchmarks are taken from, and what can be said of them. */
export interface CompareRow {
  indicator: Indicator;
  figures: readonly Figure[];
  column: Column | undefined;
  said: string;
  /** True where one area is clearly the highest. */
  isClear: boolean;
}

/** The indicators of a topic that at least one of the areas' levels has: its headlines, or all of them. */
export function comparedIndicators({ manifest }: Scene, areas: readonly ComparedArea[], topic: TopicId, which: 'headlines' | 'all'): Indicator[] {
  const exists = ({ levels }: Indicator) => areas.some(({ level }) => levels.includes(level));
  return which === 'headlines' ? headlinesOf(manifest!.indicators, topic, exists) : manifest!.indicators.filter((each) => each.topic === topic && exists(each));
}

/** The row of one indicator, once its topic has arrived. */
export function compareRow(scene: Scene, areas: readonly ComparedArea[], indicator: Indicator): CompareRow {
  const columns = areas.map(({ level }) => scene.columnOf(indicator.id, level));
  const figures = areas.map(({ level, row }, i) => figureOf(indicator, level, columns[i], row));
  const verdict = highestOf(indicator, figures);
  const missing = areas.filter((_, i) => figures[i]!.value === undefined);
  return {
    indicator,
    figures,
    column: columns.find((each) => each !== undefined),
    said: verdictWords(verdict, areas.map(({ label }) => label), missing.map(({ label }) => label)),
    isClear: 'place' in verdict,
  };
}
