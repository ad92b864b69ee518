/** A small area's place in England and its ward's: ranks, 1 the most deprived, and how many are ranked. */
export interface NestedRanks {
  rank: number;
  ranked: number;
  wardRank: number;
  wardsRanked: number;
}

/**
 * Whether a ward's average hides a small area: it is among the `p`% most deprived in England, its ward not among the `q`% most deprived.
 *
 * @throws where a rank is not from 1 to the number ranked, or p or q is not from 0 to 100
 */
export function isMasked({ rank, ranked, wardRank, wardsRanked }: NestedRanks, p: number, q: number): boolean {
  if (!(rank >= 1 && rank <= ranked)) throw new RangeError(`isMasked requires a rank from 1 to ${ranked}, got ${rank}`);
  if (!(wardRank >= 1 && wardRank <= wardsRanked)) throw new RangeError(`isMasked requires a ward's rank from 1 to ${wardsRanked}, got ${wardRank}`);
  for (const share of [p, q]) if (!(share >= 0 && share <= 100)) throw new RangeError(`isMasked requires cut-offs from 0 to 100%, got ${share}`);
  return 100 * rank <= p * ranked && 100 * wardRank > q * wardsRanked;
}
