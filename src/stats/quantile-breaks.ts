import { quantileSorted } from './quantile-sorted.ts';

/**
 * Bounds of classes that hold as nearly as may be the same number of values: the quantiles 0, 1/k … 1, type 7. Where ties make two
 * bounds equal they become one, so there may be fewer classes than asked for.
 *
 * https://en.wikipedia.org/wiki/Quantile
 *
 * @returns bounds, strictly ascending save where all values are equal: then one class of that value
 * @throws where there are no values, one is not finite, or classes is not a whole number of at least 1
 */
export function quantileBreaks(values: ArrayLike<number>, classes: number): number[] {
  if (values.length === 0) throw new RangeError('quantileBreaks requires at least 1 value, got 0');
  if (!(Number.isInteger(classes) && classes >= 1)) throw new RangeError(`quantileBreaks requires at least 1 class, got ${classes}`);
  const ascending = Float64Array.from(values).sort();
  for (const value of ascending) if (!Number.isFinite(value)) throw new RangeError(`quantileBreaks requires finite values, got ${value}`);
  const breaks = [ascending[0]!];
  for (let i = 1; i <= classes; i++) {
    const bound = quantileSorted(ascending, i / classes);
    if (bound > breaks.at(-1)!) breaks.push(bound);
  }
  return breaks.length > 1 ? breaks : [breaks[0]!, breaks[0]!];
}
