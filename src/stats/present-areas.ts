import type { Weights } from './weights.ts';

/** Why a statistic of neighbours has no answer at all: no area has a value, only one has, all have the same, or none touches another. */
export type NoAnswer = 'no-values' | 'one-value' | 'all-equal' | 'no-neighbours';

/** The areas that have a value, renumbered from 0, with the links among them. */
export interface PresentAreas {
  /** The row of each in the values given, ascending; `values` and `weights` are in this order. */
  areas: Int32Array;
  values: Float64Array;
  weights: Weights;
  mean: number;
  /** Rows, as given, without a value; and rows with a value that touch no area with one. */
  missing: number[];
  islands: number[];
  /** Set where there is nothing to compare. */
  reason?: NoAnswer;
}

function linksAmong(weights: Weights, areas: Int32Array): Weights {
  const n = weights.offsets.length - 1;
  if (areas.length === n) return weights;
  const place = new Int32Array(n).fill(-1);
  areas.forEach((area, i) => { place[area] = i; });
  const offsets = new Int32Array(areas.length + 1);
  const neighbours = new Int32Array(weights.neighbours.length);
  const islands: number[] = [];
  let length = 0;
  areas.forEach((area, i) => {
    for (let at = weights.offsets[area]!; at < weights.offsets[area + 1]!; at++) {
      const j = place[weights.neighbours[at]!]!;
      if (j >= 0) neighbours[length++] = j;
    }
    offsets[i + 1] = length;
    if (offsets[i] === length) islands.push(i);
  });
  return { offsets, neighbours: neighbours.slice(0, length), islands };
}

/**
 * Leaves out the areas without a value (undefined, null or NaN) and every link to them, and says which they are: where every statistic of neighbours
 * begins. The weights of those that stay still sum to 1, as spdep's `subset` of row-standardised weights. An area that keeps no
 * neighbour becomes an island; its value still counts in the mean.
 *
 * @throws where values and weights are of different lengths, or a value is infinite
 */
export function presentAreas(values: ArrayLike<number | null | undefined>, weights: Weights): PresentAreas {
  const n = weights.offsets.length - 1;
  if (values.length !== n) throw new RangeError(`presentAreas requires a value for each of ${n} areas, got ${values.length}`);
  const missing: number[] = [];
  const areas = new Int32Array(n);
  const present = new Float64Array(n);
  let length = 0;
  let low = Infinity;
  let high = -Infinity;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const value = values[i];
    if (value === undefined || value === null || Number.isNaN(value)) {
      missing.push(i);
      continue;
    }
    if (!Number.isFinite(value)) throw new RangeError(`presentAreas requires finite values, got ${value}`);
    low = Math.min(low, value);
    high = Math.max(high, value);
    sum += value;
    areas[length] = i;
    present[length++] = value;
  }
  const rows = areas.slice(0, length);
  const links = linksAmong(weights, rows);
  const reason = length === 0 ? 'no-values'
    : length === 1 ? 'one-value'
    : low === high ? 'all-equal'
    : links.neighbours.length === 0 ? 'no-neighbours'
    : undefined;
  return {
    areas: rows,
    values: present.slice(0, length),
    weights: links,
    mean: length ? sum / length : 0,
    missing,
    islands: links.islands.map((island) => rows[island]!),
    ...(reason && { reason }),
  };
}
