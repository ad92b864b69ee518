import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * A point well inside a polygon, for its label or marker: the middle of the widest stretch inside, among level lines drawn
 * through the largest part. Exact enough for a label, and never outside a crescent as a centroid can be.
 */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = parts.reduce((a, b) => (Math.abs(ringArea(b[0]!)) > Math.abs(ringArea(a[0]!)) ? b : a));
  const outer = largest[0]!;
  let south = Infinity;
  let north = -Infinity;
  for (const point of outer) {
    south = Math.min(south, point[1]!);
    north = Math.max(north, point[1]!);
  }
  const middle = (south + north) / 2;
  const level = (step: number): number => south + ((north - south) * step) / lines;
  const crossed = crossings(largest, (y) => ((y - south) / (north - south)) * lines, level);
  let best: { x: number; y: number; score: number } | undefined;
  for (let step = 1; step < lines; step++) {
    const y = level(step);
    const centred = 1 - Math.abs(y - middle) / (north - south);
    const edges = crossed[step]!;
    if (edges.length > 2) edges.sort((a, b) => a - b);
    for (let i = 0; i + 1 < edges.length; i += 2) {
      const west = Math.min(edges[i]!, edges[i + 1]!);
      const east = Math.max(edges[i]!, edges[i + 1]!);
      const score = (east - west) * (0.5 + centred);
      if (!best || score > best.score) best = { x: (west + east) / 2, y, score };
    }
  }
  return best ? [best.x, best.y] : [outer[0]![0]!, outer[0]![1]!];
}

const lines = 60;

/** Twice the signed area of a ring, in the units of its positions. */
function ringArea(ring: Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) sum += ring[i]![0]! * ring[i + 1]![1]! - ring[i + 1]![0]! * ring[i]![1]!;
  return sum;
}

/** Where a polygon's edges cross each level line: every edge is looked at once, and of the lines only those about it. Between two crossings in order the line is inside. */
function crossings(rings: Position[][], stepOf: (y: number) => number, level: (step: number) => number): number[][] {
  const crossed = Array.from({ length: lines }, (): number[] => []);
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1]!;
      const to = ring[i]!;
      const y1 = from[1]!;
      const y2 = to[1]!;
      const last = Math.min(lines - 1, Math.ceil(stepOf(Math.max(y1, y2))));
      for (let step = Math.max(1, Math.floor(stepOf(Math.min(y1, y2)))); step <= last; step++) {
        const y = level(step);
        if ((y1 > y) !== (y2 > y)) crossed[step]!.push(from[0]! + ((y - y1) / (y2 - y1)) * (to[0]! - from[0]!));
      }
    }
  }
  return crossed;
}
