import { quantile } from './quantile.ts';

/**
 * The median of the distances from the median, a spread that a few extreme values do not move. Times 1.4826 it estimates the standard
 * deviation of normal data; this is the bare median.
 *
 * https://en.wikipedia.org/wiki/Median_absolute_deviation
 *
 * @throws where there are no values or one is not a number
 */
export function medianAbsoluteDeviation(values: ArrayLike<number>): number {
  const median = quantile(values, 0.5);
  return quantile(Float64Array.from(values, (value) => Math.abs(value - median)), 0.5);
}
