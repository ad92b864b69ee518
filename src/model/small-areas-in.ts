import type { Level } from './level.ts';
import type { Manifest } from './pack.ts';

/** An area of a council: its level and its row there. */
export interface AreaRow {
  level: Level;
  row: number;
}

/** Rows of the small areas counted in an area, ascending: for a ward by best fit, for a small area itself. */
export function smallAreasIn(manifest: Manifest, { level, row }: AreaRow): number[] {
  if (level === 'small-area') return [row];
  return manifest.levels['small-area'][level].flatMap((parent, small) => (parent === row ? [small] : []));
}

/**
 * How two areas overlap: the rows of the small areas counted in both, their residents (undefined where one's is not known), and
 * whether one lies wholly inside the other. Undefined where they share none.
 */
export function overlapOf(manifest: Manifest, first: AreaRow, second: AreaRow):
  { rows: number[]; residents: number | undefined; within?: 'first' | 'second' | 'both' } | undefined {
  const inFirst = smallAreasIn(manifest, first);
  const inSecond = new Set(smallAreasIn(manifest, second));
  const rows = inFirst.filter((row) => inSecond.has(row));
  if (rows.length === 0) return undefined;
  const holdsFirst = rows.length === inFirst.length;
  const holdsSecond = rows.length === inSecond.size;
  return {
    rows,
    residents: sum(rows.map((row) => manifest.levels['small-area'].residents[row])),
    within: holdsFirst && holdsSecond ? 'both' : holdsFirst ? 'first' : holdsSecond ? 'second' : undefined,
  };
}

function sum(numbers: readonly (number | null | undefined)[]): number | undefined {
  let total = 0;
  for (const each of numbers) {
    if (each === null || each === undefined) return undefined;
    total += each;
  }
  return total;
}
