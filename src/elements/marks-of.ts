import type { BenchmarkMark } from '../charts/benchmark-mark.ts';
import type { Column } from '../model/column.ts';
import type { Manifest } from '../model/pack.ts';
import { figureWords } from '../words/figure-words.ts';

/**
 * The benchmarks of an indicator as the marks of a strip: council, region and England, those that are known. A count has none: the total of a council is no
 * measure for one of its parts.
 */
export function marksOf({ council: { name, region } }: Manifest, column: Column | undefined): BenchmarkMark[] {
  if (!column || column.indicator.kind === 'count') return [];
  return ([['council', name], ['region', region.name], ['england', figureWords.england]] as const).flatMap(([kind, label]) => {
    const benchmark = column[kind];
    return benchmark ? [{ kind, name: label, value: benchmark.value }] : [];
  });
}
