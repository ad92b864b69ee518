import { nice } from 'd3-array';

/**
 * The ends of a dot strip's scale: round numbers around everything it shows. It starts at 0 where nothing is negative, so that lengths
 * along it can be compared and a small gap looks small.
 *
 * @param values everything that must lie within: values, ends of intervals, benchmarks, and the outer quantiles of England where known
 * @throws where there are no values
 */
export function stripDomain(values: readonly number[]): [number, number] {
  if (values.length === 0) throw new RangeError('stripDomain requires at least 1 value, got 0');
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (low >= 0) low = 0;
  if (low === high) {
    const room = Math.abs(low) * 0.1 || 1;
    low -= room;
    high += room;
  }
  return nice(low, high, 5);
}
