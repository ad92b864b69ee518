import { quantileSorted } from '../stats/quantile-sorted.ts';
import { localBounds, type LocalMethod } from './local-bounds.ts';

/** Bounds of classes about 0, ascending: how many classes lie below it, and how many steps from it the scale has. */
export interface DivergingBounds {
  bounds: number[];
  below: number;
  steps: number;
}

/**
 * Bounds of classes about 0: the same distances below and above it, so that equal changes weigh the same. Distances come from the
 * values without their sign, by the method, or from England's quantiles without theirs. Outer classes without values are left out.
 *
 * @param values at least one
 */
export function divergingBounds(
  values: readonly number[], method: LocalMethod | 'national', classes: number, decimals: number, quantiles: readonly number[] = [],
): DivergingBounds {
  const distances = values.map(Math.abs);
  const far = Math.max(...distances);
  if (far === 0) return { bounds: [0, 0], below: 0, steps: 1 };
  const wanted = Math.max(1, Math.ceil(classes / 2));
  const inner = (method === 'national'
    ? nationalDistances(quantiles, wanted)
    : localBounds(distances, method, wanted, decimals).slice(1, -1).filter((distance) => distance < far)
  ).filter((distance, i, all) => distance > 0 && distance !== all[i - 1]);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const reaches = (to: number): number[] => [...inner.filter((distance) => distance < to), to];
  const under = lowest < 0 ? reaches(-lowest).map((distance) => -distance).reverse() : [];
  const over = highest >= 0 ? reaches(highest) : [];
  return { bounds: [...under, 0, ...over], below: under.length, steps: inner.length + 1 };
}

/** Distances from 0 that part England's areas, as its quantiles stand for them, into equal shares. */
function nationalDistances(quantiles: readonly number[], steps: number): number[] {
  const distances = Float64Array.from(quantiles, Math.abs).sort();
  return Array.from({ length: steps - 1 }, (_, i) => quantileSorted(distances, (i + 1) / steps));
}
