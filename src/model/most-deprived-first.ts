import type { Column } from './column.ts';

/** A small area in the order of deprivation; `decile` 1 is the most deprived tenth in England, undefined where the rank is not known. */
export interface RankedRow {
  row: number;
  rank: number | undefined;
  decile: number | undefined;
}

/** Rows from the most to the least deprived by national rank, those without a rank last; order among equals is kept. */
export function mostDeprivedFirst(rows: readonly number[], column: Column | undefined): RankedRow[] {
  return rows
    .map((row) => {
      const rank = column?.ranks?.[row];
      return { row, rank, decile: rank === undefined ? undefined : Math.ceil((10 * rank) / column!.ranked) };
    })
    .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER));
}
