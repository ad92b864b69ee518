import { joinEnds } from './join-ends.ts';
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
/** A piece is beside another up to this far past its ends, so that a bend leaves no gap, and a line that goes on where another ends stays. */
const pastEndMetres = 3;
const shortestRemnantMetres = 25;
/** Ends of what is left are joined over gaps up to this. */
const gapMetres = 15;
/** What is shorter, once joined, is left out: a centimetre on the screen at the closest zoom that is usual. */
const shortestMetres = 60;
const leastCosine = 0.8;

/**
 * Lines of which no two run side by side: both directions of a street, drawn apart by the width of a road, become one line. Lines are
 * joined end to end where two of one weight meet, then taken heaviest and longest first in pieces of 20 m; a piece is left out where
 * all of it lies within `sideBySideMetres` of pieces that are kept and run the same way. What is left, of all weights, is joined into long
 * paths, straight on through junctions, and points within `toleranceMetres` of the straight line between their neighbours are left out
 * (Douglas & Peucker 1973).
 */
export function thinLines(lines: readonly WeighedLine[], sideBySideMetres: number, toleranceMetres: number): WeighedLine['line'][] {
  const chains = chainsOf(lines)
    .map((chain) => ({ ...chain, length: lengthOf(chain.points) }))
    .sort((a, b) => b.weight - a.weight || b.length - a.length || a.points[0]![0] - b.points[0]![0] || a.points[0]![1] - b.points[0]![1]);
  const kept = pieceIndex(sideBySideMetres);
  const runsLeft = chains.flatMap(({ points, length }) => {
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
    return runs.filter((points) => lengthOf(points) >= Math.min(shortestRemnantMetres, length));
  });
  return joinEnds(runsLeft, gapMetres).filter((points) => lengthOf(points) >= shortestMetres)
    .map((points) => simplifyLine(points, toleranceMetres).map(([lon, lat]) => [lon, lat]));
}

/** Lines of each weight joined end to end, with metres. */
function chainsOf(lines: readonly WeighedLine[]): { weight: number; points: Point[] }[] {
  return [...new Set(lines.map(({ weight }) => weight))].flatMap((weight) => (
    joinEnds(lines.filter((line) => line.weight === weight).map(({ line }) => line.map(withMetres))).map((points) => ({ weight, points }))));
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
  const isNear = (x: number, y: number, other: Piece) => {
    const { along, across, length } = beside(x, y, other);
    return across <= reach && along >= -pastEndMetres && along <= length + pastEndMetres;
  };
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

/** How far along a piece, and how far to its side, a point lies, and the piece's length: metres. */
function beside(x: number, y: number, [a, b]: Piece): { along: number; across: number; length: number } {
  const [dx, dy] = [b[2] - a[2], b[3] - a[3]];
  const length = Math.hypot(dx, dy);
  return { along: ((x - a[2]) * dx + (y - a[3]) * dy) / length, across: Math.abs((x - a[2]) * dy - (y - a[3]) * dx) / length, length };
}

function runAlike([a, b]: Piece, [c, d]: Piece): boolean {
  const [px, py, qx, qy] = [b[2] - a[2], b[3] - a[3], d[2] - c[2], d[3] - c[3]];
  return Math.abs(px * qx + py * qy) >= leastCosine * Math.hypot(px, py) * Math.hypot(qx, qy);
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, i) => sum + Math.hypot(point[2] - points[i]![2], point[3] - points[i]![3]), 0);
}
