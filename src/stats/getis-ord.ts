import { presentAreas, type NoAnswer } from './present-areas.ts';
import type { Weights } from './weights.ts';

/** Gi* of each area that has one. `areas` and `z` are in the same order. */
export interface GetisOrd {
  /** Rows with an answer, ascending. */
  areas: Int32Array;
  /** Standard deviates: well above 0 in a hot spot (high values together), well below 0 in a cold spot. */
  z: Float64Array;
  /** Rows with a value and no answer: no neighbour has a value; or the neighbourhood is the whole map, which leaves nothing to compare it with. */
  islands: number[];
  touchAll: number[];
  /** Rows without a value. */
  missing: number[];
  reason?: NoAnswer;
}

/**
 * The Getis–Ord Gi* of each area: whether it and its neighbours together stand above or below the rest of the map. With m areas in
 * the neighbourhood (the area itself and its neighbours, each of weight 1), mean x̄ and standard deviation s (divisor n) of all values,
 * Gi* = (Σ x − m x̄) ÷ (s √((n m − m²) ÷ (n − 1))).
 *
 * Ord and Getis (1995), Local spatial autocorrelation statistics: https://doi.org/10.1111/j.1538-4632.1995.tb00912.x
 *
 * @param values by area; undefined, null or NaN where there is none
 * @throws where values and weights are of different lengths, or a value is infinite
 */
export function getisOrd(values: ArrayLike<number | null | undefined>, weights: Weights): GetisOrd {
  const { areas, values: present, weights: links, mean, islands, missing, reason } = presentAreas(values, weights);
  if (reason) return { areas: new Int32Array(), z: new Float64Array(), islands, touchAll: [], missing, reason };
  const n = present.length;
  const distances = present.map((value) => value - mean);
  const spread = Math.sqrt(distances.reduce((sum, distance) => sum + distance * distance, 0) / n);
  const rows = new Int32Array(n);
  const z = new Float64Array(n);
  const touchAll: number[] = [];
  let length = 0;
  for (let i = 0; i < n; i++) {
    const size = links.offsets[i + 1]! - links.offsets[i]! + 1;
    if (size === 1) continue;
    if (size === n) {
      touchAll.push(areas[i]!);
      continue;
    }
    let sum = distances[i]!;
    for (let at = links.offsets[i]!; at < links.offsets[i + 1]!; at++) sum += distances[links.neighbours[at]!]!;
    rows[length] = areas[i]!;
    z[length++] = sum / (spread * Math.sqrt((n * size - size * size) / (n - 1)));
  }
  return { areas: rows.slice(0, length), z: z.slice(0, length), islands, touchAll, missing };
}
