import { presentAreas, type NoAnswer } from './present-areas.ts';
import type { Weights } from './weights.ts';

/** Moran's I and what it was taken over. Numbers that do not exist are absent, and `reason` says why where there is no `i`. */
export interface GlobalMoran {
  /** From about −1 (neighbours differ) through `expected` (no pattern) to 1 (neighbours alike). */
  i?: number;
  /** −1 ÷ (n − 1), the mean of I were the values shuffled over the areas; n leaves out islands. */
  expected?: number;
  /** The variance of I under such shuffling, and (i − expected) ÷ √variance; from 4 areas with neighbours. */
  variance?: number;
  z?: number;
  /** Areas with a value, and the directed links among them. */
  areas: number;
  links: number;
  /** Rows without a neighbour that has a value, and rows without a value. */
  islands: number[];
  missing: number[];
  reason?: NoAnswer;
}

/** The variance of I under randomisation: Cliff and Ord (1981), Spatial Processes, equation 1.46. `kurtosis` is m₄ ÷ m₂². */
function randomisedVariance({ offsets, neighbours }: Weights, n: number, kurtosis: number): number {
  const count = offsets.length - 1;
  const columns = new Float64Array(count);
  let s1 = 0;
  for (let i = 0; i < count; i++) {
    const degree = offsets[i + 1]! - offsets[i]!;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      const j = neighbours[at]!;
      columns[j]! += 1 / degree;
      s1 += (1 / degree) * (1 / degree + 1 / (offsets[j + 1]! - offsets[j]!));
    }
  }
  let s2 = 0;
  for (let i = 0; i < count; i++) if (offsets[i + 1]! > offsets[i]!) s2 += (1 + columns[i]!) ** 2;
  const s0 = n;
  const spread = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const peaked = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  return (spread - peaked) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - 1 / (n - 1) ** 2;
}

/**
 * Moran's I: whether areas are like their neighbours. With z the distances from the mean and row-standardised weights w,
 * I = (n ÷ Σ w) Σᵢ Σⱼ wᵢⱼ zᵢ zⱼ ÷ Σ z². Islands count in the mean and in Σ z², not in n, as in spdep's `moran.test`.
 *
 * Moran (1950), Notes on continuous stochastic phenomena: https://doi.org/10.2307/2332142 ;
 * https://en.wikipedia.org/wiki/Moran%27s_I
 *
 * @param values by area; undefined, null or NaN where there is none
 * @throws where values and weights are of different lengths, or a value is infinite
 */
export function globalMoran(values: ArrayLike<number | null | undefined>, weights: Weights): GlobalMoran {
  const present = presentAreas(values, weights);
  const { offsets, neighbours } = present.weights;
  const { mean, reason, islands, missing } = present;
  const taken = { areas: present.areas.length, links: neighbours.length, islands, missing };
  if (reason) return { ...taken, reason };
  const z = present.values.map((value) => value - mean);
  let cross = 0;
  let square = 0;
  let fourth = 0;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i]!;
    square += zi * zi;
    fourth += zi ** 4;
    const degree = offsets[i + 1]! - offsets[i]!;
    let lag = 0;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) lag += z[neighbours[at]!]!;
    if (degree > 0) cross += (zi * lag) / degree;
  }
  const n = z.length - islands.length;
  const i = cross / square;
  const expected = -1 / (n - 1);
  const variance = n > 3 ? randomisedVariance(present.weights, n, (z.length * fourth) / (square * square)) : 0;
  return { i, expected, ...(variance > 0 && { variance, z: (i - expected) / Math.sqrt(variance) }), ...taken };
}
