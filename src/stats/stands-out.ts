import { robustZ } from './robust-z.ts';

/** What the rule says of each area and each group (ward). */
export interface StandsOut {
  /** By area: the robust z within its group, positive where worse; undefined where the rule abstains or the area has no value. */
  z: (number | undefined)[];
  /** By area: whether z reaches the threshold. */
  flagged: boolean[];
  /** Groups that the rule says nothing about: too few areas with a value, or more than half of them equal. */
  abstains: { group: number; reason: 'too-few' | 'no-spread' }[];
  /** Rows without a value. */
  missing: number[];
}

/**
 * The areas much worse than the rest of their group: z = (value − median) ÷ (1.4826 × median absolute deviation), within the
 * group, of at least `threshold`, in groups with at least `least` values.
 *
 * @param values by area; undefined, null or NaN where there is none
 * @param groups by area, a whole number such as the row of its ward
 * @param worse which end of the values is worse
 * @throws where lengths differ or the threshold is not above 0
 */
export function standsOut(
  values: ArrayLike<number | null | undefined>, groups: ArrayLike<number>, worse: 'higher' | 'lower', threshold = 2, least = 5,
): StandsOut {
  if (groups.length !== values.length) throw new RangeError(`standsOut requires a group for each of ${values.length} values, got ${groups.length}`);
  if (!(threshold > 0)) throw new RangeError(`standsOut requires a threshold above 0, got ${threshold}`);
  const z = new Array<number | undefined>(values.length).fill(undefined);
  const missing: number[] = [];
  const members = new Map<number, number[]>();
  for (let i = 0; i < values.length; i++) {
    const rows = members.get(groups[i]!) ?? [];
    members.set(groups[i]!, rows);
    if (Number.isFinite(values[i])) rows.push(i);
    else missing.push(i);
  }
  const abstains: StandsOut['abstains'] = [];
  for (const [group, rows] of [...members].sort(([a], [b]) => a - b)) {
    const scores = rows.length >= least ? robustZ(rows.map((row) => (worse === 'higher' ? values[row]! : -values[row]!))) : undefined;
    if (scores) rows.forEach((row, i) => { z[row] = scores[i]!; });
    else abstains.push({ group, reason: rows.length < least ? 'too-few' : 'no-spread' });
  }
  return { z, flagged: z.map((score) => score !== undefined && score >= threshold), abstains, missing };
}
