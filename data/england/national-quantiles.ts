import { quantileSorted } from '../../src/stats/quantile-sorted.ts';

/**
 * The least share of England that must have a value before anything is called England's: a benchmark or a national quantile.
 * An indicator held for London alone has neither.
 */
export const nationalCoverage = 0.9;

/**
 * The 5th, 10th … 95th percentile of all England's areas of a level: 19 numbers, ascending. Undefined where fewer than 90% of
 * the areas have a value.
 */
export function nationalQuantiles(values: readonly (number | undefined)[]): number[] | undefined {
  const present = values.filter((value) => value !== undefined);
  if (present.length === 0 || present.length < nationalCoverage * values.length) return undefined;
  const ascending = Float64Array.from(present).sort();
  return Array.from({ length: 19 }, (_, step) => quantileSorted(ascending, (step + 1) / 20));
}
