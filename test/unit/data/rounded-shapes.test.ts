import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { ringShapes } from '../../../data/pack/ring-shapes.ts';
import { roundedShapes } from '../../../data/pack/rounded-shapes.ts';

const transform: Topology['transform'] = { scale: [1e-6, 1e-6], translate: [0, 0] };

/** One area, round a square with its corner at (x, y). */
const square = (x: number, y: number, side: number): Topology => ({
  type: 'Topology', transform, arcs: [[[x, y], [0, side], [side, 0], [0, -side], [-side, 0]]],
  objects: { 'small-area': { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'E01', arcs: [[0]] }] } },
});

describe('roundedShapes', () => {
  it('rounds each point where it lies and leaves ids out', () => {
    const [rounded] = roundedShapes([square(1009, 2011, 400)]);
    expect(rounded!.transform!.scale).toEqual([2e-5, 2e-5]);
    expect(rounded!.arcs).toEqual([[[50, 101], [0, 20], [20, 0], [0, -20], [-20, 0]]]);
    expect(rounded!.objects['small-area']).toEqual({ type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] });
  });

  it('takes a finer grid, for all alike, where a ring would fall together', () => {
    const rounded = roundedShapes([square(1000, 2000, 400), square(3001, 3001, 6)]);
    expect(rounded.map((each) => Math.round(each.transform!.scale[0] * 1e6))).toEqual([10, 10]);
    expect(rounded[1]!.arcs[0]).toHaveLength(5);
  });

  it('refuses a topology that is not on a grid', () => {
    expect(() => roundedShapes([{ ...square(0, 0, 9), transform: undefined }])).toThrow('requires a topology on a grid');
  });
});

describe('ringShapes', () => {
  const wavy: number[][] = [[6_000_000, 1_000_000], [1000, 0], [1000, 20], [1000, -20], [0, 4000], [-3000, 0], [0, -4000]];

  it('leaves out points that hardly bend a line, but not of lines that the council draws', () => {
    const ring: Topology = { ...square(0, 0, 9), arcs: [wavy] };
    expect(ringShapes(ring, square(0, 0, 9)).arcs[0]).toHaveLength(5);
    expect(ringShapes(ring, { ...square(0, 0, 9), arcs: [wavy] }).arcs[0]).toBe(wavy);
    expect(ring.arcs[0]).toHaveLength(7);
  });

  it('keeps every point of an area that would be left without corners', () => {
    const tiny = { ...square(6_000_000, 1_000_000, 50) };
    expect(ringShapes(tiny, square(0, 0, 9)).arcs).toEqual(tiny.arcs);
  });
});
