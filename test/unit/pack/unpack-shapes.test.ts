import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { packShapes } from '../../../data/pack/pack-shapes.ts';
import { writeNumber } from '../../../src/pack/number-text.ts';
import { unpackShapes } from '../../../src/pack/unpack-shapes.ts';

/** Two areas side by side, one in two parts with a hole, one without a shape. */
const topology = {
  type: 'Topology',
  transform: { scale: [0.000044, 0.000028], translate: [-0.378712, 51.533532] },
  arcs: [[[0, 0], [0, 900], [12, 0]], [[12, 900], [0, -900]], [[12, 0], [-12, 0]], [[12, 0], [500, 1], [-3, 70], [-497, 829]], [[30, 30], [5, 0], [0, 5], [-5, -5]]],
  objects: {
    ward: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 1, 2]] }, { type: 'MultiPolygon', arcs: [[[3, 1], [4]], [[-5]]] }, { type: null }] },
    council: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[-1, 3, -2]] }] },
  },
} as unknown as Topology;

describe('unpackShapes', () => {
  it('gives back what was packed', () => {
    expect(unpackShapes(JSON.parse(JSON.stringify(packShapes(topology))))).toEqual(topology);
  });

  it('throws where the text ends early, or names a line that is not there', () => {
    const packed = packShapes(topology);
    expect(() => unpackShapes({ ...packed, lines: packed.lines.slice(0, -1) })).toThrow('no number');
    expect(() => unpackShapes({ ...packed, lines: '' })).toThrow('lines from 0 to -1, got 0');
  });

  it('throws where lines leave the globe, have no position, or an area no line', () => {
    const packed = packShapes(topology);
    const [east, north] = [180.1 + 0.378712, 90.1 - 51.533532];
    const reaching = (...arc: [number, number][]) => ({ ...packed, lines: packShapes({ ...topology, arcs: [...topology.arcs, arc] }).lines });
    expect(() => unpackShapes(reaching([0, 0], [Math.ceil(east / 0.000044), 0], [-5_000_000, 0]))).toThrow('on the globe');
    expect(() => unpackShapes(reaching([0, -6_000_000], [0, 6_000_000]))).toThrow('on the globe');
    expect(() => unpackShapes(reaching([0, 0], [0, Math.ceil(north / 0.000028)]))).toThrow('on the globe');
    expect(unpackShapes(reaching([0, 0], [Math.floor(179.9 / 0.000044), 0])).arcs.length).toBe(6);
    expect(() => unpackShapes({ ...packed, transform: { ...packed.transform, scale: [Number.NaN, 1] } })).toThrow('on the globe');
    expect(() => unpackShapes({ ...packed, lines: `${packed.lines}${writeNumber(0)}` })).toThrow('lines of positions');
    for (const nothing of [[1], [2, 0], [3, 0], [2, 1, 0]]) {
      expect(() => unpackShapes({ ...packed, areas: { ward: nothing.map(writeNumber).join('') } })).toThrow('geometries made of lines');
    }
  });
});

describe('packShapes', () => {
  it('takes only topologies on a grid, their lines numbered as they first stand', () => {
    expect(() => packShapes({ ...topology, transform: undefined } as Topology)).toThrow('on a grid');
    const { ward, council } = topology.objects;
    expect(() => packShapes({ ...topology, objects: { council: council!, ward: ward! } })).toThrow('got 3 after 0');
  });
});
