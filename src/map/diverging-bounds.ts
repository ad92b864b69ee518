import { quantileSorted } from '../stats/quantile-sorted.ts';
import { localBounds, type LocalMethod } from './local-bounds.ts';

/**
 * Bounds of classes about 0: the same distances below and above it, so that equal changes weigh the same. Distances come from the
 * values without their sign, by the method, or from England's quantiles without theirs. A side without values has no classes.
 *
 * @returns bounds, ascending, and how many classes lie below 0
 */
export function divergingBounds(
  values: readonly number[], method: LocalMethod | 'national', classes: number, decimals: number, quantiles: readonly number[] = [],
): { bounds: number[]; below: number } {
  const distances = values.map(Math.abs);
  const far = Math.max(...distances);
  if (far === 0) return { bounds: [0, 0], below: 0 };
  const steps = Math.max(1, Math.ceil(classes / 2));
  const inner = (method === 'national' ? nationalDistances(quantiles, steps) : localBounds(distances, method, steps, decimals).slice(1, -1))
    .filter((distance, i, all) => distance > 0 && distance < far && distance !== all[i - 1]);
  const side = [...inner, far];
  const has = { below: values.some((value) => value < 0), above: values.some((value) => value >= 0) };
  const bounds = [...(has.below ? side.map((distance) => -distance).reverse() : []), 0, ...(has.above ? side : [])];
  return { bounds, below: has.below ? side.length : 0 };
}

/** Distances from 0 that part England's areas, as its quantiles stand for them, into equal shares. */
function nationalDistances(quantiles: readonly number[], steps: number): number[] {
  const distances = Float64Array.from(quantiles, Math.abs).sort();
  return Array.from({ length: steps - 1 }, (_, i) => quantileSorted(distances, (i + 1) / steps));
}
