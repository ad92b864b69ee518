import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the committed tables lie. */
export const tables = {
  smallAreaShapes: at('./tables/small-areas.topojson.gz'),
  wardShapes: at('./tables/wards.topojson.gz'),
  smallAreas: at('./tables/small-areas.parquet'),
  neighbourhoods: at('./tables/neighbourhoods.parquet'),
  wards: at('./tables/wards.parquet'),
  councils: at('./tables/councils.parquet'),
  formerWards: at('./tables/former-wards.json'),
  contiguity: at('./tables/contiguity.parquet'),
  islands: at('./tables/islands.json'),
  postcodes: at('./tables/postcodes.parquet'),
  servicePoints: at('./tables/service-points.parquet'),
  basemap: at('./tables/basemap/london-north.topojson.gz'),
  londonParks: at('./tables/basemap/london-parks.topojson.gz'),
  walkingReach: at('../data/tables/walking-reach.parquet'),
} as const;
