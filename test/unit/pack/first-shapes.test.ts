import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { firstShapes } from '../../../data/pack/first-shapes.ts';
import { packShapes } from '../../../data/pack/pack-shapes.ts';
import { unpackShapes } from '../../../src/pack/unpack-shapes.ts';

const [east, north] = [0.000044, 0.000028];
/** Metres that a step is long at 51°, within one in a hundred. */
const metres = [east * 111_320 * Math.cos((51 * Math.PI) / 180), north * 111_250] as const;

/** A county of one area: a coast of so many points, 100 km long, that bulges by 3 km and wriggles by 60 m, and a straight line back; and a speck of 20 m before it. */
function county(count: number): Topology {
  const coast = Array.from({ length: count }, (_, i): [number, number] => [
    Math.round((i * 100_000) / (count - 1) / metres[0]), Math.round((6_000 + 3_000 * Math.sin(i / 900) + 60 * Math.sin(i * 2.1)) / metres[1]),
  ]);
  const ring = [[0, 0], ...coast, [coast.at(-1)![0], 0], [0, 0]];
  const speck = [[9_000, 5_000], [9_000, 5_007], [9_006, 5_007], [9_000, 5_000]];
  return {
    type: 'Topology', transform: { scale: [east, north], translate: [-1, 51] },
    arcs: [ring, speck].map((line) => line.map(([x, y], i) => (i === 0 ? [x, y] : [x! - line[i - 1]![0]!, y! - line[i - 1]![1]!]))),
    objects: { ward: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', arcs: [[[0]], [[1]]] }] } },
  } as unknown as Topology;
}

/** The points of a line in metres from the corner. */
function placed({ arcs, transform }: Topology, line: number): [number, number][] {
  let [x, y] = [0, 0];
  return arcs[line]!.map(([dx, dy]) => [(x += dx!) * (transform!.scale[0] / east) * metres[0], (y += dy!) * (transform!.scale[1] / north) * metres[1]]);
}

/** How far a point is from a line of points, straight between them. */
function distance([x, y]: [number, number], line: readonly [number, number][]): number {
  return line.slice(1).reduce((least, [bx, by], i) => {
    const [ax, ay] = line[i]!;
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2));
    return Math.min(least, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)));
  }, Infinity);
}

describe('firstShapes', () => {
  it('gives shapes that are little as they are', () => {
    const topology = county(2_000);
    expect(firstShapes(topology)).toEqual(packShapes(topology));
  });

  it('leaves out of a large council the points that a first map does not show, and says by how much lines may be off', () => {
    const topology = county(20_000);
    const { tolerance, ...packed } = firstShapes(topology);
    expect([packShapes(topology).lines.length > 40_000, packed.lines.length < 20_000]).toEqual([true, true]);
    expect(tolerance).toBe(Math.ceil(100_000 / 700 / 2));
    const coarse = unpackShapes(packed);
    expect(coarse.objects).toEqual(topology.objects);
    const line = placed(coarse, 0);
    const off = placed(topology, 0).filter((_, i) => i % 41 === 0).map((point) => distance(point, line));
    expect(Math.max(...off)).toBeLessThanOrEqual(tolerance!);
    expect(placed(coarse, 1).length).toBeGreaterThan(1);
  });

  it('goes no further than two pixels where that is still too much', () => {
    const arcs = Array.from({ length: 4_000 }, (_, i) => [[i % 100, Math.floor(i / 100)], [7_000, 9_000], [-3_000, 8_000], [-4_000, -17_000]]);
    const objects = { ward: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', arcs: arcs.map((_, line) => [[line]]) }] } };
    const { tolerance } = firstShapes({ ...county(2), arcs, objects } as unknown as Topology);
    const across = Math.max(7_099 * metres[0], 17_039 * metres[1]);
    expect(tolerance! / (across / 700)).toBeCloseTo(2, 1);
  });
});
