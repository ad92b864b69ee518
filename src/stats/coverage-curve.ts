import { orderOfNeed } from './order-of-need.ts';

/** What a programme reaches once it covers this area and all before it. */
export interface Coverage {
  /** The row of the area added last. */
  area: number;
  /** Inside: residents, and those affected, for example income-deprived. */
  residents: number;
  affected: number;
  /** Share of all those affected who are inside, 0 to 1; absent where nobody is affected. */
  coverage?: number;
  /** Share of the residents inside who are not affected, 0 to 1; absent where nobody lives inside. */
  leakage?: number;
}

export interface CoverageCurve {
  /** One point for each area added, greatest need first. */
  points: Coverage[];
  /** Those affected in all areas where they are counted, also those without a need. */
  affected: number;
  /** Rows that cannot be targeted: their need, their residents or those affected are not known. */
  missing: number[];
}

/**
 * Who a programme would reach as it takes in one area after another, in order of need: coverage of those it is for, and leakage to others.
 *
 * Cornia and Stewart (1993), Two errors of targeting: https://doi.org/10.1002/jid.3380050502
 *
 * @param need by area, the higher the worse, as `orderOfNeed`
 * @param residents by area: the people among whom those affected are counted
 * @param affected by area; undefined, null or NaN where not known
 * @throws as `orderOfNeed` does, and where affected is negative or above residents
 */
export function coverageCurve(
  need: ArrayLike<number | null | undefined>, residents: ArrayLike<number | null | undefined>, affected: ArrayLike<number | null | undefined>,
): CoverageCurve {
  if (affected.length !== need.length) throw new RangeError(`coverageCurve requires those affected in ${need.length} areas, got ${affected.length}`);
  let total = 0;
  const counted: (number | undefined)[] = Array.from({ length: need.length }, (_, i) => {
    const people = affected[i];
    if (people === undefined || people === null || Number.isNaN(people)) return undefined;
    const most = residents[i] ?? NaN;
    if (people < 0 || people > most) throw new RangeError(`coverageCurve requires those affected from 0 to ${most} residents, got ${people}`);
    total += people;
    return need[i] ?? undefined;
  });
  const { order, missing } = orderOfNeed(counted, residents);
  let inside = 0;
  let reached = 0;
  const points = order.map((area): Coverage => {
    inside += residents[area]!;
    reached += affected[area]!;
    return {
      area,
      residents: inside,
      affected: reached,
      ...(total > 0 && { coverage: reached / total }),
      ...(inside > 0 && { leakage: 1 - reached / inside }),
    };
  });
  return { points, affected: total, missing };
}
