import type { Manifest } from './pack.ts';
import type { AreaRow } from './small-areas-in.ts';

/**
 * What an area is called. `name`: the one residents use; of a small area, its neighbourhood's. `own`: the name that is the area's alone, such as
 * "Barnet 043D". `ward`, `neighbourhood`: of a small area, where it is counted.
 */
export interface AreaName {
  name: string;
  own: string;
  ward?: string;
  neighbourhood?: string;
}

export function areaName(manifest: Manifest, { level, row }: AreaRow): AreaName {
  const { ward, neighbourhood, 'small-area': small } = manifest.levels;
  const own = manifest.levels[level].names[row]!;
  if (level !== 'small-area') return { name: own, own };
  const around = neighbourhood.names[small.neighbourhood[row]!]!;
  return { name: around, own, neighbourhood: around, ward: ward.names[small.ward[row]!]! };
}
