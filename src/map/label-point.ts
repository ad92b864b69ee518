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
  const level = (step: number): number => south + ((north - south) * step) / lines;
  const crossed = crossings(largest, (y) => ((y - south) / (north - south)) * lines, level);
  let best: { x: number; y: number; score: number } | undefined;
  for (let step = 1; step < lines; step++) {
    const y = level(step);
    const centred = 1 - Math.abs(y - middle) / (north - south);
    for (const [west, east] of stretches(crossed[step]!)) {
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

/** Where a polygon's edges cross each level line: every edge is looked at once, and of the lines only those about it. */
function crossings(rings: Position[][], stepOf: (y: number) => number, level: (step: number) => number): number[][] {
  const crossed = Array.from({ length: lines }, (): number[] => []);
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [x1, y1] = ring[i] as [number, number];
      const [x2, y2] = ring[i + 1] as [number, number];
      const last = Math.min(lines - 1, Math.ceil(stepOf(Math.max(y1, y2))));
      for (let step = Math.max(1, Math.floor(stepOf(Math.min(y1, y2)))); step <= last; step++) {
        const y = level(step);
        if ((y1 > y) !== (y2 > y)) crossed[step]!.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
    }
  }
  return crossed;
}

/** The stretches of a level line that lie inside a polygon, whose edges cross it there. */
function stretches(crossed: number[]): [number, number][] {
  crossed.sort((a, b) => a - b);
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < crossed.length; i += 2) pairs.push([crossed[i]!, crossed[i + 1]!]);
  return pairs;
}
