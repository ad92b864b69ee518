/** Areas in the order in which a programme would take them. */
export interface OrderOfNeed {
  /** Rows, greatest need first. */
  order: number[];
  /** Rows left out, because their need or their residents are not known. */
  missing: number[];
}

/**
 * Puts areas in order of need, the highest first; where it is equal, the one with more residents first, then the one that came first.
 *
 * @param need by area, the higher the worse; undefined, null or NaN where there is none
 * @param residents by area; undefined, null or NaN where not known
 * @throws where lengths differ or residents are negative
 */
export function orderOfNeed(need: ArrayLike<number | null | undefined>, residents: ArrayLike<number | null | undefined>): OrderOfNeed {
  if (need.length !== residents.length) throw new RangeError(`orderOfNeed requires residents of ${need.length} areas, got ${residents.length}`);
  const order: number[] = [];
  const missing: number[] = [];
  for (let i = 0; i < need.length; i++) {
    if (residents[i]! < 0) throw new RangeError(`orderOfNeed requires residents of at least 0, got ${residents[i]}`);
    (Number.isFinite(need[i]) && Number.isFinite(residents[i]) ? order : missing).push(i);
  }
  order.sort((a, b) => need[b]! - need[a]! || residents[b]! - residents[a]!);
  return { order, missing };
}
