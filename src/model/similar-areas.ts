import { standardised } from '../stats/standardised.ts';

/** How many areas are named as being like another. */
export const mostSimilar = 4;

/** Values of the areas of one level: by theme, by share of the theme, by row. */
export type ProfileValues = readonly (readonly (readonly (number | undefined)[])[])[];

/**
 * An area like another. `distance`: 0 is the same in every share; `closerThan`: of all pairs of areas of the level, the share (0 to 1) that are farther
 * apart than these two. `widest`: the share, by its places in theme and list, in which the two differ most.
 */
export interface SimilarArea {
  row: number;
  distance: number;
  closerThan: number;
  widest: { theme: number; share: number };
}

/**
 * The areas nearest to one in a profile of shares, the nearest first. Each share is standardised over the areas of the level; the squared gap of two
 * areas is averaged within each theme, then over the themes, and its root is their distance: a Euclidean distance in standard deviations in which every
 * theme weighs the same. An area that lacks a share is not placed; where it is the one asked for, none is.
 *
 * @param profile by theme, share and row
 * @param row the area asked for
 */
export function similarAreas(profile: ProfileValues, row: number, most = mostSimilar): SimilarArea[] {
  const scores = profile.map((shares) => shares.map(standardised));
  const isPlaced = (each: number): boolean => scores.every((shares) => shares.every((values) => values[each] !== undefined));
  const rows = [...(profile[0]?.[0]?.keys() ?? [])].filter(isPlaced);
  if (!rows.includes(row)) return [];
  const gap = (shares: (typeof scores)[number], a: number, b: number): number =>
    shares.reduce((sum, values) => sum + (values[a]! - values[b]!) ** 2, 0) / shares.length;
  const distance = (a: number, b: number): number => Math.sqrt(scores.reduce((sum, shares) => sum + gap(shares, a, b), 0) / scores.length);
  const pairs = Float64Array.from(rows.flatMap((a, i) => rows.slice(i + 1).map((b) => distance(a, b)))).sort();
  return rows
    .filter((each) => each !== row)
    .map((each) => ({ row: each, distance: distance(row, each) }))
    .sort((a, b) => a.distance - b.distance || a.row - b.row)
    .slice(0, most)
    .map((each) => ({ ...each, closerThan: fartherThan(pairs, each.distance) / pairs.length, widest: widestGap(scores, row, each.row) }));
}

/** How many of ascending distances are greater than one. */
function fartherThan(ascending: Float64Array, distance: number): number {
  const after = ascending.findIndex((each) => each > distance + 1e-12);
  return after < 0 ? 0 : ascending.length - after;
}

function widestGap(scores: readonly (readonly (readonly (number | undefined)[])[])[], a: number, b: number): { theme: number; share: number } {
  const gaps = scores.flatMap((shares, theme) => shares.map((values, share) => ({ theme, share, gap: Math.abs(values[a]! - values[b]!) })));
  const { theme, share } = gaps.reduce((widest, each) => (each.gap > widest.gap ? each : widest));
  return { theme, share };
}
