import { isMasked, type NestedRanks } from './is-masked.ts';

/** Percentages that the rule is tried at: the small area's share of England, and the ward's. */
export const smallAreaCutOffs = [10, 15, 20, 25, 30] as const;
export const wardCutOffs = [20, 30, 40, 50, 60] as const;

/** One of the 25 pairs of cut-offs, and whether the rule flags the area there. */
export interface CutOff {
  p: number;
  q: number;
  isMasked: boolean;
}

/**
 * How steadily a place is masked by its ward: the rule at each of the 25 pairs of cut-offs, p in 10, 15, 20, 25, 30 and, within it,
 * q in 20, 30, 40, 50, 60. The number where `isMasked` is true is how often the place survives.
 *
 * @throws as `isMasked` does
 */
export function maskedCutOffs(ranks: NestedRanks): CutOff[] {
  return smallAreaCutOffs.flatMap((p) => wardCutOffs.map((q) => ({ p, q, isMasked: isMasked(ranks, p, q) })));
}
