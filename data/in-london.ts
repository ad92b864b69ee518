import type { Areas } from './family.ts';

const london = 'E12000007';

/** Says of a small area, by row, whether it lies in London. */
export function inLondon({ councilOf, regionOf, regions }: Areas): (row: number) => boolean {
  return (row) => regions[regionOf[councilOf[row]!]!] === london;
}
