import { quantileSorted } from './quantile-sorted.ts';

/**
 * The quantile of numbers in any order, by linear interpolation (type 7). Several quantiles of the same numbers are quicker by
 * sorting once and calling `quantileSorted`.
 *
 * Hyndman and Fan (1996), Sample quantiles in statistical packages: https://en.wikipedia.org/wiki/Quantile#Estimating_quantiles_from_a_sample
 *
 * @param share from 0 (the lowest) to 1 (the highest); 0.5 is the median
 * @throws where there are no values, one is not a number, or share lies outside 0 to 1
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  const ascending = Float64Array.from(values);
  for (const value of ascending) if (Number.isNaN(value)) throw new RangeError('quantile requires numbers, got NaN');
  return quantileSorted(ascending.sort(), share);
}
