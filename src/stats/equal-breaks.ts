/**
 * Bounds of classes of equal width from the lowest value to the highest.
 *
 * @returns classes + 1 numbers, ascending; where all values are equal, one class of that value
 * @throws where there are no values, one is not finite, or classes is not a whole number of at least 1
 */
export function equalBreaks(values: ArrayLike<number>, classes: number): number[] {
  if (values.length === 0) throw new RangeError('equalBreaks requires at least 1 value, got 0');
  if (!(Number.isInteger(classes) && classes >= 1)) throw new RangeError(`equalBreaks requires at least 1 class, got ${classes}`);
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) throw new RangeError(`equalBreaks requires finite values, got ${value}`);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) return [low, high];
  return Array.from({ length: classes + 1 }, (_, i) => (i === classes ? high : low + ((high - low) * i) / classes));
}
