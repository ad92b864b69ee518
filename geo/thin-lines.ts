import { toMetres } from './national-grid-metres.ts';
import { segmentDistance } from './segment-distance.ts';

/** A point of a line in degrees, with its metres east and north. */
type Point = readonly [lon: number, lat: number, x: number, y: number];
type Piece = readonly [from: Point, to: Point];

/** A line with what it weighs: of two that run side by side the heavier is kept. */
export interface WeighedLine {
  line: [lon: number, lat: number][];
  weight: number;
}

const pieceMetres = 20;
const shortestRemnantMetres = 25;
const leastCosine = 0.8;

/**
 * Lines of which no two run side by side: both directions of a street, drawn apart by the width of a road, become one line. Lines are
 * joined end to end where two of one weight meet, then taken heaviest and longest first in pieces of 20 m; a piece is left out where
 * all of it lies within `sideBySideMetres` of pieces that are kept and run the same way. Points within `toleranceMetres` of the straight
 * line between their neighbours are left out (Douglas & Peucker 1973). The order of the lines given does not matter.
 */
export function thinLines(lines: readonly WeighedLine[], sideBySideMetres: number, toleranceMetres: number): WeighedLine[] {
  const chains = chainsOf(lines)
    .map((chain) => ({ ...chain, length: lengthOf(chain.points) }))
    .sort((a, b) => b.weight - a.weight || b.length - a.length || a.points[0]![0] - b.points[0]![0] || a.points[0]![1] - b.points[0]![1]);
  const kept = pieceIndex(sideBySideMetres);
  const runsLeft = chains.flatMap(({ weight, points, length }) => {
    const runs: Point[][] = [];
    let run: Point[] = [];
    const own: Piece[] = [];
    for (const piece of piecesOf(points)) {
      if (kept.cover(piece)) {
        if (run.length) runs.push(run);
        run = [];
      } else {
        run = run.length ? [...run, piece[1]] : [...piece];
        own.push(piece);
      }
    }
    if (run.length) runs.push(run);
    own.forEach(kept.add);
    return runs.filter((points) => lengthOf(points) >= Math.min(shortestRemnantMetres, length))
      .map((points): WeighedLine => ({ weight, line: points.map(([lon, lat]) => [lon, lat]) }));
  });
  return chainsOf(runsLeft).map(({ weight, points }) => ({ weight, line: simplifyLine(points, toleranceMetres).map(([lon, lat]) => [lon, lat]) }));
}

/** Lines of each weight joined end to end, with metres. */
function chainsOf(lines: readonly WeighedLine[]): { weight: number; points: Point[] }[] {
  return [...new Set(lines.map(({ weight }) => weight))]
    .flatMap((weight) => joinEnds(lines.filter((line) => line.weight === weight).map(({ line }) => line)).map((line) => ({ weight, points: line.map(withMetres) })));
}

/** Leaves out the points that lie within a tolerance of the line between those that are kept. */
export function simplifyLine<P extends readonly [number, number, x: number, y: number]>(points: readonly P[], toleranceMetres: number): P[] {
  const keep = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    let furthest = toleranceMetres, at = -1;
    for (let i = first + 1; i < last; i++) {
      const distance = segmentDistance(points[i]![2], points[i]![3], points[first]![2], points[first]![3], points[last]![2], points[last]![3]);
      if (distance > furthest) [furthest, at] = [distance, i];
    }
    if (at < 0) continue;
    keep.add(at);
    open.push([first, at], [at, last]);
  }
  return points.filter((_, i) => keep.has(i));
}

/** Degrees with their metres beside them. */
export function withMetres([lon, lat]: readonly [number, number]): Point {
  return [lon, lat, ...toMetres(lon, lat)];
}

/** Joins lines that meet end to end, where just two ends meet. */
function joinEnds(lines: readonly [number, number][][]): [number, number][][] {
  const ends = new Map<string, number[]>();
  const key = (point: readonly number[]) => point.join();
  lines.forEach((line, i) => {
    for (const end of [line[0]!, line[line.length - 1]!]) ends.set(key(end), [...(ends.get(key(end)) ?? []), i]);
  });
  const used = new Set<number>();
  const follow = (line: [number, number][]): [number, number][] => {
    for (;;) {
      const end = line[line.length - 1]!;
      const meeting = ends.get(key(end))!;
      const next = meeting.length === 2 ? meeting.find((i) => !used.has(i)) : undefined;
      if (next === undefined) return line;
      used.add(next);
      const more = key(lines[next]![0]!) === key(end) ? lines[next]! : lines[next]!.slice().reverse();
      line = [...line, ...more.slice(1)];
    }
  };
  return lines.flatMap((line, i) => {
    if (used.has(i)) return [];
    used.add(i);
    return [follow(follow(line.slice()).reverse())];
  });
}

function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).flatMap((end, i) => {
    const start = points[i]!;
    const count = Math.max(1, Math.ceil(Math.hypot(end[2] - start[2], end[3] - start[3]) / pieceMetres));
    const at = (k: number): Point => (k === count ? end : [0, 1, 2, 3].map((j) => start[j]! + ((end[j]! - start[j]!) * k) / count) as unknown as Point);
    return Array.from({ length: count }, (_, k): Piece => [at(k), at(k + 1)]);
  });
}

function pieceIndex(reach: number): { add(piece: Piece): void; cover(piece: Piece): boolean } {
  const size = pieceMetres + reach;
  const cells = new Map<string, Piece[]>();
  const cell = (value: number) => Math.floor(value / size);
  const isNear = (x: number, y: number, [a, b]: Piece) => segmentDistance(x, y, a[2], a[3], b[2], b[3]) <= reach;
  return {
    add(piece) {
      const at = `${cell((piece[0][2] + piece[1][2]) / 2)},${cell((piece[0][3] + piece[1][3]) / 2)}`;
      cells.set(at, [...(cells.get(at) ?? []), piece]);
    },
    cover(piece) {
      const [a, b] = piece;
      const middle = [(a[2] + b[2]) / 2, (a[3] + b[3]) / 2] as const;
      const around: Piece[] = [];
      for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) around.push(...(cells.get(`${cell(middle[0]) + dx},${cell(middle[1]) + dy}`) ?? []));
      const alongside = around.filter((other) => runAlike(piece, other));
      return ([[a[2], a[3]], middle, [b[2], b[3]]] as const).every(([x, y]) => alongside.some((other) => isNear(x, y, other)));
    },
  };
}

function runAlike([a, b]: Piece, [c, d]: Piece): boolean {
  const [px, py, qx, qy] = [b[2] - a[2], b[3] - a[3], d[2] - c[2], d[3] - c[3]];
  return Math.abs(px * qx + py * qy) >= leastCosine * Math.hypot(px, py) * Math.hypot(qx, qy);
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, i) => sum + Math.hypot(point[2] - points[i]![2], point[3] - points[i]![3]), 0);
}
