import { areaAt } from '../geo/area-at.ts';
import type { Geography } from '../geo/geography.ts';
import type { Level } from '../src/model/level.ts';

/** Codes of England's areas, and the rows that tie them together, in the order of every table of that level. */
export interface Areas {
  codes: Readonly<Record<Level, readonly string[]>>;
  /** By small area: the rows of its best-fit ward and of its neighbourhood, and its size. */
  wardOf: readonly number[];
  neighbourhoodOf: readonly number[];
  hectares: readonly number[];
  /** The row of the council of each area of a level. */
  councilOf: Readonly<Record<Level, readonly number[]>>;
  /** Codes of the councils of 2025, and the row of the region of each; codes of the regions. */
  councils: readonly string[];
  regionOf: readonly number[];
  regions: readonly string[];
  /** The row of the ward that a place in degrees lies in. */
  wardAt(lon: number, lat: number): number | undefined;
}

/** What the tables of indicators need of the geography. */
export function areasOf(geography: Geography): Areas {
  const { smallAreas, wards, neighbourhoods, councils } = geography;
  const regions = [...new Set(councils.regions)].sort();
  let wardAt: Areas['wardAt'] | undefined;
  return {
    codes: { ward: wards.codes, neighbourhood: neighbourhoods.codes, 'small-area': smallAreas.codes },
    wardOf: smallAreas.ward,
    neighbourhoodOf: smallAreas.neighbourhood,
    hectares: smallAreas.hectares,
    councilOf: { ward: wards.council, neighbourhood: neighbourhoods.council, 'small-area': smallAreas.council },
    councils: councils.codes,
    regionOf: councils.regions.map((code) => regions.indexOf(code)),
    regions,
    wardAt: (lon, lat) => (wardAt ??= areaAt(geography.shapes().wards, 'ward'))(lon, lat),
  };
}
