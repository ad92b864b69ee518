import { benchmarkFigure } from '../model/benchmark-figure.ts';
import type { Column } from '../model/column.ts';
import { differenceOf, type Difference } from '../model/difference.ts';
import { differenceP } from '../model/difference-p.ts';
import { figureOf, type Figure } from '../model/figure.ts';
import { headlinesOf } from '../model/headlines.ts';
import type { Indicator } from '../model/indicator.ts';
import type { TopicId } from '../model/topic.ts';
import { highestOf, verdictOf, type Verdict } from '../model/verdict.ts';
import { verdictDetail, verdictWords } from '../words/compare-words.ts';
import { labelsOf, type Compared } from './compared-areas.ts';
import type { Scene } from './scene.ts';

/** One figure against the first of its row: the second less the first, what can be said of the second, and the p-value of their being the same. */
export interface Against {
  /** Absent where one is not known, and of a count against a whole, which is no measure for one of its parts. */
  difference?: Difference;
  verdict: Verdict;
  p?: number;
}

/** One indicator of a comparison: a figure for each that is compared, in order, the column that its benchmarks are taken from, and what can be said of them. */
export interface CompareRow {
  indicator: Indicator;
  figures: readonly Figure[];
  /** Each figure after the first against the first. */
  against: readonly Against[];
  column: Column | undefined;
  said: string;
  /** By how much, or why it cannot be told; of two alone. */
  detail?: string;
  /** True where one area is clearly the highest. */
  isClear: boolean;
}

/** The indicators of a topic that at least one of the areas' levels has: its headlines, or all of them. */
export function comparedIndicators({ manifest }: Scene, { areas }: Compared, topic: TopicId, which: 'headlines' | 'all'): Indicator[] {
  const exists = ({ levels }: Indicator) => areas.some(({ level }) => levels.includes(level));
  return which === 'headlines' ? headlinesOf(manifest!.indicators, topic, exists) : manifest!.indicators.filter((each) => each.topic === topic && exists(each));
}

/** The row of one indicator, once its topic has arrived. What is said of three or more is said of the areas alone, where there are two of them. */
export function compareRow(scene: Scene, all: Compared, indicator: Indicator): CompareRow {
  const columns = all.areas.map(({ level }) => scene.columnOf(indicator.id, level));
  const column = columns.find((each) => each !== undefined);
  const figures = [
    ...all.areas.map(({ level, row }, i) => figureOf(indicator, level, columns[i], row)),
    ...all.wholes.map(({ kind }) => benchmarkFigure(indicator, column?.[kind])),
  ];
  const judged = all.areas.length > 1 ? all.areas.length : figures.length;
  const labels = labelsOf(all).slice(0, judged);
  const of = figures.slice(0, judged);
  const verdict = highestOf(indicator, of);
  return {
    indicator,
    figures,
    against: figures.slice(1).map((figure, i) => ({
      difference: indicator.kind === 'count' && i + 1 >= all.areas.length ? undefined : differenceOf(indicator, figures[0]!, figure),
      verdict: verdictOf(indicator, figure, figures[0]!),
      p: differenceP(indicator, figures[0]!, figure),
    })),
    column,
    said: verdictWords(verdict, labels, labels.filter((_, i) => of[i]!.value === undefined)),
    detail: verdictDetail(indicator, verdict, of),
    isClear: 'place' in verdict,
  };
}
