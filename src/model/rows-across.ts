import type { Level } from './level.ts';
import type { Manifest } from './pack.ts';
import { smallAreasIn, type AreaRow } from './small-areas-in.ts';

/** Rows of another level that an area is, lies in, or takes in: by its small areas, best fit for wards. Ascending. */
export function rowsAcross(manifest: Manifest, area: AreaRow, level: Level): number[] {
  if (area.level === level) return [area.row];
  const rows = smallAreasIn(manifest, area);
  if (level === 'small-area') return rows;
  const parents = manifest.levels['small-area'][level];
  return [...new Set(rows.map((row) => parents[row]!))].sort((a, b) => a - b);
}
