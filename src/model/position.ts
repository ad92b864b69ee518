import type { Column } from './column.ts';

/**
 * Where a value stands among all of England's areas of its level.
 * - `rank`: 1 is the most deprived of `of`; `decile` is ceil(10 × rank ÷ of), so 1 to 10; `mostDeprived` is the smallest of 10, 20 …
 *   100 per cent that it lies in.
 * - `quantiles`: `above` is the share (0 to 0.95, in steps of 0.05) of areas that are surely lower; `below` that are surely higher.
 */
export type Position =
  | { by: 'rank'; rank: number; of: number; decile: number; mostDeprived: number }
  | { by: 'quantiles'; above: number; below: number };

/** The national position of one row: from its rank where the column has ranks, else from the quantiles. Undefined without either, and for classes, which have no order among areas. */
export function positionOf(column: Column, row: number): Position | undefined {
  const rank = column.ranks?.[row];
  if (rank !== undefined) {
    const decile = Math.ceil((10 * rank) / column.ranked);
    return { by: 'rank', rank, of: column.ranked, decile, mostDeprived: 10 * decile };
  }
  const value = column.values[row];
  const { indicator, quantiles } = column;
  if (value === undefined || !quantiles || indicator.kind === 'class') return undefined;
  const steps = quantiles.length + 1;
  return {
    by: 'quantiles',
    above: quantiles.filter((each) => each < value).length / steps,
    below: quantiles.filter((each) => each > value).length / steps,
  };
}
