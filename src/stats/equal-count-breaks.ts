/**
 * Bounds of classes that hold as nearly as may be the same number of values where many are tied: equal values are never parted, and each
 * class takes whole groups of them until it is as near as it can come to its share of what is left.
 *
 * @returns the lowest value of each class, ascending, and then the highest value; fewer classes where ties are large
 * @throws where there are no values, one is not finite, or classes is not a whole number of at least 1
 */
export function equalCountBreaks(values: ArrayLike<number>, classes: number): number[] {
  if (values.length === 0) throw new RangeError('equalCountBreaks requires at least 1 value, got 0');
  if (!(Number.isInteger(classes) && classes >= 1)) throw new RangeError(`equalCountBreaks requires at least 1 class, got ${classes}`);
  const counts = new Map<number, number>();
  for (const value of Float64Array.from(values).sort()) {
    if (!Number.isFinite(value)) throw new RangeError(`equalCountBreaks requires finite values, got ${value}`);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const groups = [...counts];
  const breaks = [groups[0]![0]];
  let left = values.length;
  let held = 0;
  for (const [value, count] of groups) {
    const share = left / (classes - breaks.length + 1);
    if (held > 0 && breaks.length < classes && Math.abs(held - share) < Math.abs(held + count - share)) {
      breaks.push(value);
      left -= held;
      held = 0;
    }
    held += count;
  }
  return [...breaks, groups.at(-1)![0]];
}
