/**
 * The class, from 0, that a value falls in: the number of inner bounds that it reaches. A bound belongs to the class above it; a
 * value beyond the outer bounds belongs to the first or the last class.
 *
 * @param bounds of n classes: n + 1 numbers, ascending
 * @throws where the value is not a number or there are fewer than 2 bounds
 */
export function classOf(value: number, bounds: ArrayLike<number>): number {
  if (Number.isNaN(value)) throw new RangeError('classOf requires a number, got NaN');
  if (bounds.length < 2) throw new RangeError(`classOf requires at least 2 bounds, got ${bounds.length}`);
  let low = 1;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
