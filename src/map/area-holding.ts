import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** The row (the feature's place in its collection) of the area that a point in degrees lies in; undefined where it lies in none. */
export function areaHolding(areas: FeatureCollection<Polygon | MultiPolygon>, lon: number, lat: number): number | undefined {
  const row = areas.features.findIndex((area) => holds(area, lon, lat));
  return row < 0 ? undefined : row;
}

/** By the even-odd rule over all rings: inside an outline and outside its holes. */
function holds({ geometry }: Feature<Polygon | MultiPolygon>, lon: number, lat: number): boolean {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.filter((ring) => isCrossedOddly(ring, lon, lat)).length % 2 === 1;
}

function isCrossedOddly(ring: readonly Position[], lon: number, lat: number): boolean {
  let isOdd = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as [number, number];
    const [bx, by] = ring[i] as [number, number];
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) isOdd = !isOdd;
  }
  return isOdd;
}
