/**
 * The quantile of numbers already in ascending order, by linear interpolation between the two nearest (type 7 of Hyndman and Fan, the
 * default of R, Excel and NumPy): with h = share × (n − 1), the value h places above the lowest.
 *
 * Hyndman and Fan (1996), Sample quantiles in statistical packages: https://en.wikipedia.org/wiki/Quantile#Estimating_quantiles_from_a_sample
 *
 * @param ascending at least one number, lowest first; the order is not checked
 * @param share from 0 (the lowest) to 1 (the highest)
 * @throws where there are no numbers or share lies outside 0 to 1
 */
export function quantileSorted(ascending: ArrayLike<number>, share: number): number {
  if (ascending.length === 0) throw new RangeError('quantile requires at least 1 value, got 0');
  if (!(share >= 0 && share <= 1)) throw new RangeError(`quantile requires a share from 0 to 1, got ${share}`);
  const place = share * (ascending.length - 1);
  const below = Math.floor(place);
  const low = ascending[below]!;
  const high = ascending[Math.min(below + 1, ascending.length - 1)]!;
  return low + (place - below) * (high - low);
}
