import type { Geometry, Position } from 'geojson';
import type { Bounds } from './renderer.ts';

/** West, south, east, north of a geometry, degrees. Throws on a geometry without a position. */
export function boundsOf(geometry: Geometry): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === 'number') {
      const [x, y] = part as Position;
      bounds[0] = Math.min(bounds[0], x!);
      bounds[1] = Math.min(bounds[1], y!);
      bounds[2] = Math.max(bounds[2], x!);
      bounds[3] = Math.max(bounds[3], y!);
    } else part.forEach(visit);
  };
  visit(geometry.type === 'GeometryCollection' ? geometry.geometries.map((each) => (each as { coordinates?: unknown }).coordinates) : geometry.coordinates);
  if (bounds[0] === Infinity) throw new Error(`boundsOf requires a geometry with positions, got an empty ${geometry.type}`);
  return bounds;
}
