import type { Polygon } from 'geojson';

/** A rectangle in thousandths of a degree from 0° E, 51.5° N, its corners anticlockwise as publishers write them; more corners may be put in. */
export function rectangle(west: number, south: number, east: number, north: number): Polygon {
  return ring([west, south], [east, south], [east, north], [west, north]);
}

/** A polygon of the given corners, in thousandths of a degree from 0° E, 51.5° N, closed. */
export function ring(...corners: [number, number][]): Polygon {
  const degrees = corners.map(([x, y]) => [Math.round(x * 1000) / 1e6, Math.round(51.5e6 + y * 1000) / 1e6]);
  return { type: 'Polygon', coordinates: [[...degrees, degrees[0]!]] };
}
