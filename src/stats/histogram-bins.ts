import { classOf } from './class-of.ts';

/** One bar: values from `from` (counted) to `to` (not counted, save in the last bar). */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

/** The smallest of 1, 2 and 5 times a power of ten that is not below the width. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return power * [1, 2, 5, 10].find((step) => step * power >= width * (1 - 1e-12))!;
}

/**
 * Bars of a histogram over round numbers: equal widths of 1, 2 or 5 times a power of ten, at most `most` of them, from the multiple of
 * the width at or below the lowest value to the one above the highest. All values are counted, once.
 *
 * https://en.wikipedia.org/wiki/Histogram
 *
 * @returns bars in order; none where there are no values; one where all are equal
 * @throws where a value is not finite or most is not a whole number of at least 2
 */
export function histogramBins(values: ArrayLike<number>, most = 24): Bin[] {
  if (!(Number.isInteger(most) && most >= 2)) throw new RangeError(`histogramBins requires at least 2 bars, got ${most}`);
  if (values.length === 0) return [];
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) throw new RangeError(`histogramBins requires finite values, got ${value}`);
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low === high) return [{ from: low, to: high, count: values.length }];
  let width = roundWidth((high - low) / most);
  let first = Math.floor(low / width);
  let last = Math.ceil(high / width);
  while (last - first > most) {
    width = roundWidth(width * 1.5);
    first = Math.floor(low / width);
    last = Math.ceil(high / width);
  }
  const edges = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * width).toPrecision(12)));
  const bins = edges.slice(1).map((to, i) => ({ from: edges[i]!, to, count: 0 }));
  if (bins.length === 0) return [{ from: low, to: high, count: values.length }];
  for (let i = 0; i < values.length; i++) bins[classOf(values[i]!, edges)]!.count++;
  return bins;
}
