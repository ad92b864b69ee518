import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * A point well inside a polygon, for its label or marker: the middle of the widest stretch inside, among level lines drawn
 * through the largest part. Exact enough for a label, and never outside a crescent as a centroid can be.
 */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = parts.reduce((a, b) => (Math.abs(ringArea(b[0]!)) > Math.abs(ringArea(a[0]!)) ? b : a));
  const ys = largest[0]!.map((point) => point[1]!);
  const south = Math.min(...ys);
  const north = Math.max(...ys);
  const middle = (south + north) / 2;
  let best: { x: number; y: number; score: number } | undefined;
  for (let step = 1; step < lines; step++) {
    const y = south + ((north - south) * step) / lines;
    const centred = 1 - Math.abs(y - middle) / (north - south);
    for (const [west, east] of stretches(largest, y)) {
      const score = (east - west) * (0.5 + centred);
      if (!best || score > best.score) best = { x: (west + east) / 2, y, score };
    }
  }
  return best ? [best.x, best.y] : [largest[0]![0]![0]!, largest[0]![0]![1]!];
}

const lines = 60;

/** Twice the signed area of a ring, in the units of its positions. */
function ringArea(ring: Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) sum += ring[i]![0]! * ring[i + 1]![1]! - ring[i + 1]![0]! * ring[i]![1]!;
  return sum;
}

/** The stretches of the level line at `y` that lie inside a polygon. */
function stretches(rings: Position[][], y: number): [number, number][] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [x1, y1] = ring[i] as [number, number];
      const [x2, y2] = ring[i + 1] as [number, number];
      if ((y1 > y) !== (y2 > y)) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  crossings.sort((a, b) => a - b);
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2) pairs.push([crossings[i]!, crossings[i + 1]!]);
  return pairs;
}
