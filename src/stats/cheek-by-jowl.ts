import type { Weights } from './weights.ts';

/** What the rule says of each area. */
export interface CheekByJowl {
  /** By area: the rows of the least deprived that it touches, where it is itself among the most deprived; else empty. */
  touching: number[][];
  /** By area: whether it touches one of them, or is High-Low. */
  flagged: boolean[];
  /** Rows without a rank. They are neither flagged for what they touch nor counted as touched. */
  missing: number[];
}

/**
 * The areas where deprivation lies next to its opposite: among the `share`% most deprived in England and touching one of the `share`%
 * least deprived; or marked by local Moran as high among low.
 *
 * @param ranks by area, 1 the most deprived; undefined, null or NaN where there is none. Areas outside the council that touch it take part
 * @param ranked the number ranked in England
 * @param highLow rows that local Moran flags HL, on values that are higher where worse
 * @throws where lengths differ, a rank is not from 1 to `ranked`, or share is not from 0 to 50
 */
export function cheekByJowl(
  ranks: ArrayLike<number | null | undefined>, ranked: number, { offsets, neighbours }: Weights, highLow: Iterable<number> = [], share = 30,
): CheekByJowl {
  const n = offsets.length - 1;
  if (ranks.length !== n) throw new RangeError(`cheekByJowl requires a rank for each of ${n} areas, got ${ranks.length}`);
  if (!(share >= 0 && share <= 50)) throw new RangeError(`cheekByJowl requires a share from 0 to 50%, got ${share}`);
  const missing: number[] = [];
  const isMost = new Uint8Array(n);
  const isLeast = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const rank = ranks[i];
    if (rank === undefined || rank === null || Number.isNaN(rank)) {
      missing.push(i);
      continue;
    }
    if (!(rank >= 1 && rank <= ranked)) throw new RangeError(`cheekByJowl requires ranks from 1 to ${ranked}, got ${rank}`);
    isMost[i] = +(100 * rank <= share * ranked);
    isLeast[i] = +(100 * rank > (100 - share) * ranked);
  }
  const touching = Array.from(isMost, (most, i) => (most ? Array.from(neighbours.subarray(offsets[i]!, offsets[i + 1]!)).filter((j) => isLeast[j]) : []));
  const flagged = touching.map((rows) => rows.length > 0);
  for (const row of highLow) flagged[row] = true;
  return { touching, flagged, missing };
}
