import type { Geography } from '../../geo/geography.ts';
import type { Level } from '../../src/model/level.ts';
import type { Unit } from './area-column.ts';

/** Which area lies in which, by row. `areas`: how many there are of each unit. Regions are in the order of their codes. */
export interface AreaTree {
  areas: Readonly<Record<Unit, number>>;
  /** By small area: the row of its best-fit ward and of its neighbourhood. */
  wardOf: readonly number[];
  neighbourhoodOf: readonly number[];
  /** The row of the council of each area of a level, and of the region of each council. */
  councilOf: Readonly<Record<Level, readonly number[]>>;
  regionOf: readonly number[];
}

export function areaTree({ smallAreas, wards, neighbourhoods, councils }: Geography): AreaTree {
  const regions = [...new Set(councils.regions)].sort();
  return {
    areas: {
      england: 1, region: regions.length, council: councils.codes.length,
      ward: wards.codes.length, neighbourhood: neighbourhoods.codes.length, 'small-area': smallAreas.codes.length,
    },
    wardOf: smallAreas.ward,
    neighbourhoodOf: smallAreas.neighbourhood,
    councilOf: { ward: wards.council, neighbourhood: neighbourhoods.council, 'small-area': smallAreas.council },
    regionOf: councils.regions.map((code) => regions.indexOf(code)),
  };
}

/**
 * The row of the area of `larger` that each area of `smaller` is counted in; undefined where the first is not made of the second:
 * wards are not made of neighbourhoods, nor the other way about.
 */
export function parentsIn(tree: AreaTree, smaller: Level, larger: Unit): readonly number[] | undefined {
  if (larger === 'ward' || larger === 'neighbourhood') {
    return smaller !== 'small-area' ? undefined : larger === 'ward' ? tree.wardOf : tree.neighbourhoodOf;
  }
  const councils = tree.councilOf[smaller];
  if (larger === 'council') return councils;
  if (larger === 'region') return councils.map((council) => tree.regionOf[council]!);
  return larger === 'england' ? councils.map(() => 0) : undefined;
}
