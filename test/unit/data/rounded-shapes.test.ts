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
  it('rounds each point where it lies, counts from the corner of all and leaves ids out', () => {
    const [rounded] = roundedShapes([square(1000, 2000, 400), square(440, 2800, 440)]);
    expect(rounded!.transform).toEqual({ scale: [4.4e-5, 2.8e-5], translate: [0.00044, 0.001988] });
    expect(rounded!.arcs).toEqual([[[13, 0], [0, 15], [9, 0], [0, -15], [-9, 0]]]);
    expect(rounded!.objects['small-area']).toEqual({ type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] });
  });

  it('lies on the same lines whatever the corner, so that packs meet', () => {
    const place = (with_: Topology) => {
      const { arcs: [[[x]]], transform: { scale, translate } } = roundedShapes([square(70_009, 2011, 400), with_])[0] as Required<Topology> & { arcs: [[[number]]] };
      return (x * scale[0] + translate[0]).toFixed(9);
    };
    expect(place(square(10, 20, 400))).toBe(place(square(5_000, 20, 400)));
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

  it('leaves out more where an area does not touch the council', () => {
    const bent = [[6_000_000, 1_000_000], [1000, 0], [1000, 400], [1000, -400], [0, 4000], [-3000, 0], [0, -4000]];
    const far = { ...square(0, 0, 9), arcs: [bent] };
    expect(ringShapes(far, square(0, 0, 9)).arcs[0]).toHaveLength(5);
    const outline = [[6_003_000, 1_000_000], [-3000, 0]];
    const touching: Topology = { ...square(0, 0, 9), arcs: [bent.slice(0, 4), outline], objects: { 'small-area': { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 1]] }] } } };
    const simpler = ringShapes(touching, { ...square(0, 0, 9), arcs: [outline] });
    expect(simpler.arcs).toEqual([bent.slice(0, 4), outline]);
  });

  it('keeps every point of an area that would be left without corners', () => {
    const tiny = { ...square(6_000_000, 1_000_000, 50) };
    expect(ringShapes(tiny, square(0, 0, 9)).arcs).toEqual(tiny.arcs);
  });
});
