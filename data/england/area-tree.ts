import type { Geography } from '../../geo/geography.ts';
import type { Level } from '../../src/model/level.ts';
import type { Unit } from './area-column.ts';

/** Which area lies in which, by row. Regions are in the order of their codes. */
export interface AreaTree {
  /** How many areas there are of each unit. */
  areas: Readonly<Record<Unit, number>>;
  /** The row of the region of each council. */
  regionOf: readonly number[];
  /**
   * By level, the row of the larger area that each of its areas is counted in; wards by best fit. Undefined where the larger is not made
   * of the smaller: wards are not made of neighbourhoods, nor the other way about.
   */
  parents: Readonly<Record<Level, Readonly<Partial<Record<Unit, readonly number[]>>>>>;
}

export function areaTree({ smallAreas, wards, neighbourhoods, councils }: Geography): AreaTree {
  const regions = [...new Set(councils.regions)].sort();
  const regionOf = councils.regions.map((code) => regions.indexOf(code));
  const above = (council: readonly number[]) => ({ council, region: council.map((row) => regionOf[row]!), england: council.map(() => 0) });
  return {
    areas: {
      england: 1, region: regions.length, council: councils.codes.length,
      ward: wards.codes.length, neighbourhood: neighbourhoods.codes.length, 'small-area': smallAreas.codes.length,
    },
    regionOf,
    parents: {
      ward: above(wards.council),
      neighbourhood: above(neighbourhoods.council),
      'small-area': { ...above(smallAreas.council), ward: smallAreas.ward, neighbourhood: smallAreas.neighbourhood },
    },
  };
}
