import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/**
 * A function that finds the area a point lies in: planar, by the even-odd rule over all rings, on longitude and latitude.
 * Where areas overlap the first is given; a point in none gives `undefined`.
 */
export function areaLocator<P>(areas: readonly Feature<Polygon | MultiPolygon, P>[]): (lon: number, lat: number) => Feature<Polygon | MultiPolygon, P> | undefined {
  const boxed = areas.map((area) => {
    const rings = area.geometry.type === 'Polygon' ? area.geometry.coordinates : area.geometry.coordinates.flat();
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
    for (const ring of rings) {
      for (const [lon, lat] of ring as [number, number][]) {
        box[0] = Math.min(box[0], lon);
        box[1] = Math.min(box[1], lat);
        box[2] = Math.max(box[2], lon);
        box[3] = Math.max(box[3], lat);
      }
    }
    return { area, rings, box };
  });
  return (lon, lat) => boxed.find(({ rings, box }) => (
    lon >= box[0] && lat >= box[1] && lon <= box[2] && lat <= box[3] && isInside(rings, lon, lat)
  ))?.area;
}

function isInside(rings: readonly Position[][], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x0, y0] = ring[i] as [number, number];
      const [x1, y1] = ring[j] as [number, number];
      if (y0 > lat !== y1 > lat && lon < ((x1 - x0) * (lat - y0)) / (y1 - y0) + x0) inside = !inside;
    }
  }
  return inside;
}
