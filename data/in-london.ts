import type { Level } from '../src/model/level.ts';
import type { Areas } from './areas.ts';

const london = 'E12000007';

/** Says of an area of a level, by row, whether it lies in London. */
export function inLondon({ councilOf, regionOf, regions }: Areas, level: Level = 'small-area'): (row: number) => boolean {
  return (row) => regions[regionOf[councilOf[level][row]!]!] === london;
}
