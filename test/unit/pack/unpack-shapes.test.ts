import fc from 'fast-check';
import { topology as sharedLines } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { packShapes } from '../../../data/pack/pack-shapes.ts';
import { roundedShapes } from '../../../data/pack/rounded-shapes.ts';
import { writeNumber } from '../../../src/pack/number-text.ts';
import { unpackShapes } from '../../../src/pack/unpack-shapes.ts';

/** Two areas side by side, one in two parts with a hole, one without a shape. */
const topology = {
  type: 'Topology',
  transform: { scale: [0.000044, 0.000028], translate: [-0.378712, 51.533532] },
  arcs: [[[0, 0], [0, 900], [12, 0]], [[12, 900], [0, -900]], [[12, 0], [-12, 0]], [[12, 900], [497, -829], [3, -70], [-500, -1]], [[30, 30], [5, 0], [0, 5], [-5, -5]]],
  objects: {
    ward: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 1, 2]] }, { type: 'MultiPolygon', arcs: [[[-2, 3], [4]], [[-5]]] }, { type: null }] },
    council: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 3, 2]] }] },
  },
} as unknown as Topology;
const text = (...numbers: number[]): string => numbers.map(writeNumber).join('');

/** Square areas in rows, their corners moved a little, and larger ones of up to nine of them that begin at any; some areas have a hole with another in it. */
const town = fc.record({
  side: fc.integer({ min: 1, max: 6 }),
  moves: fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { minLength: 49, maxLength: 49 }),
  blocks: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 5 }),
  holes: fc.array(fc.nat(35), { maxLength: 4 }),
}).map(({ side, moves, blocks, holes }): Topology => {
  const corner = (x: number, y: number): [number, number] => [0.1 * x + 0.001 * moves[7 * y + x]![0], 51 + 0.1 * y + 0.001 * moves[7 * y + x]![1]];
  const polygon = (...rings: [number, number][][]) => ({ type: 'Polygon' as const, coordinates: rings.map((ring) => [...ring, ring[0]!]) });
  const inner = (x: number, y: number): [number, number][] => [[0.03, 0.03], [0.03, 0.06], [0.06, 0.06]].map(([dx, dy]) => [0.1 * x + dx!, 51 + 0.1 * y + dy!]);
  const collection = (geometries: ReturnType<typeof polygon>[]) => ({ type: 'GeometryCollection' as const, geometries });
  const cells = Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [i % side, Math.floor(i / side)];
    const ring = [corner(x, y), corner(x, y + 1), corner(x + 1, y + 1), corner(x + 1, y)];
    return holes.includes(i) ? [polygon(ring, inner(x, y).toReversed()), polygon(inner(x, y))] : [polygon(ring)];
  }).flat();
  const wards = blocks.map(([x0, y0, across, up]) => {
    const [x, y] = [x0 % side, y0 % side];
    const [x1, y1] = [Math.min(side, x + across + 1), Math.min(side, y + up + 1)];
    const along = (count: number, at: (i: number) => [number, number]) => Array.from({ length: count }, (_, i) => at(i));
    return polygon([...along(y1 - y, (i) => corner(x, y + i)), ...along(x1 - x, (i) => corner(x + i, y1)), ...along(y1 - y, (i) => corner(x1, y1 - i)), ...along(x1 - x, (i) => corner(x1 - i, y))]);
  });
  return roundedShapes([halfTurned(sharedLines({ ward: collection(wards), 'small-area': collection(cells) }, 100_000) as Topology)])[0]!;
});

/** The same areas with every other line the other way round. */
function halfTurned(shapes: Topology): Topology {
  const turned = (arc: Topology['arcs'][number]) => {
    const end = arc.reduce(([x, y], [dx, dy]) => [x! + dx!, y! + dy!]);
    return [end, ...arc.slice(1).toReversed().map(([dx, dy]) => [-dx!, -dy!])];
  };
  const arcs = shapes.arcs.map((arc, line) => (line % 2 === 0 ? arc : turned(arc)));
  const objects = JSON.parse(JSON.stringify(shapes.objects), (_, value: unknown) => (
    typeof value !== 'number' || (value < 0 ? ~value : value) % 2 === 0 ? value : ~value
  )) as Topology['objects'];
  return { ...shapes, arcs, objects };
}

describe('unpackShapes', () => {
  it('gives back what was packed', () => {
    expect(unpackShapes(JSON.parse(JSON.stringify(packShapes(topology))))).toEqual(topology);
  });

  it('gives back any town, its larger areas over others too', () => {
    fc.assert(fc.property(town, (shapes) => {
      expect(unpackShapes(packShapes(shapes))).toEqual(shapes);
    }), { numRuns: 200 });
  });

  it('throws where a text ends early or late, or names a line that is not there', () => {
    const packed = packShapes(topology);
    const given = (change: Partial<typeof packed>) => () => unpackShapes({ ...packed, ...change });
    expect(given({ lines: packed.lines.slice(0, -1) })).toThrow('no number');
    expect(given({ lines: `${packed.lines}${text(1, 0, 0)}` })).toThrow('no more');
    expect(given({ areas: { ward: packed.areas['ward']!.slice(0, -2) } })).toThrow('no number');
    expect(given({ lines: '', areas: { ward: text(2, 1, 1, 1) } })).toThrow('one of 0 lines, got 1');
    expect(given({ areas: { ...packed.areas, council: text(2, 1, 1, 11) } })).toThrow('one of 5 lines, got 6');
    expect(given({ areas: { ...packed.areas, council: text(2, 1, 1, 2 ** 32 + 2 ** 31) } })).toThrow('one of 5 lines, got 3221225472');
    expect(given({ areas: { ...packed.areas, council: text(2, 1, 2, 1, 3) } })).toThrow('one of 2 lines, got 3');
  });

  it('throws where lines leave the globe, have no position, or an area no line', () => {
    const packed = packShapes(topology);
    const [east, north] = [180.1 + 0.378712, 90.1 - 51.533532];
    const island = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[5]] }] };
    const reaching = (x: number, y: number) => packShapes({ ...topology, arcs: [...topology.arcs, [[0, 0], [x, y], [-x, -y]]], objects: { ...topology.objects, island } } as unknown as Topology);
    expect(() => unpackShapes(reaching(Math.ceil(east / 0.000044), 0))).toThrow('on the globe');
    expect(() => unpackShapes(reaching(0, -6_000_000))).toThrow('on the globe');
    expect(() => unpackShapes(reaching(0, Math.ceil(north / 0.000028)))).toThrow('on the globe');
    expect(unpackShapes(reaching(Math.floor(179.9 / 0.000044), 0)).arcs.length).toBe(6);
    expect(() => unpackShapes({ ...packed, transform: { ...packed.transform, scale: [Number.NaN, 1] } })).toThrow('on the globe');
    expect(() => unpackShapes({ ...packed, lines: text(0), areas: { ward: text(2, 1, 1, 0) } })).toThrow('lines of positions');
    for (const nothing of [[1], [2, 0], [3, 0], [2, 1, 0]]) {
      expect(() => unpackShapes({ ...packed, areas: { ward: text(...nothing) } })).toThrow('geometries made of lines');
    }
  });
});

describe('packShapes', () => {
  it('takes only topologies on a grid, of closed rings, their lines numbered and turned as they first stand', () => {
    expect(() => packShapes({ ...topology, transform: undefined } as Topology)).toThrow('on a grid');
    const { ward, council } = topology.objects;
    expect(() => packShapes({ ...topology, objects: { council: council!, ward: ward! } })).toThrow('got 3 after 0');
    const of = (...ring: number[]) => () => packShapes({ ...topology, objects: { ward: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [ring] }] } } } as unknown as Topology);
    expect(of(-1)).toThrow('got -1 after -1');
    expect(of(0, 1)).toThrow('closed');
    expect(of(0, 1, 2)).toThrow('got 5 of which areas name 3');
    const jump = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 2]] }] };
    expect(() => packShapes({ ...topology, objects: { ...topology.objects, jump } } as unknown as Topology)).toThrow('got 2 where 3, 1, -1 go on');
    const apart = { ...topology, arcs: topology.arcs.with(2, [[13, 0], [-13, 0]]) } as Topology;
    expect(() => packShapes(apart)).toThrow('whose lines meet');
  });
});
