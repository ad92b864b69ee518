import { describe, expect, test } from 'vitest';
import { type AreaTopology, buildTopology, partsOf } from '../../../geo/build-topology.ts';
import { cutCouncil, cutRing } from '../../../geo/cut-shapes.ts';
import { mergeAreas } from '../../../geo/merge-areas.ts';
import { ringFinder } from '../../../geo/ring-of-council.ts';
import { ringArea } from '../../../geo/ring-area.ts';
import { arcPoints, ringPoints } from '../../../geo/topology-points.ts';
import { ring } from './shapes.ts';

/** A row of six areas, each 10 thousandths of a degree wide (about 690 m) and joined to the next. */
const row = Array.from({ length: 6 }, (_, i) => ({ code: `S${i}`, geometry: ring([10 * i, 0], [10 * i + 10, 0], [10 * i + 10, 10], [10 * i, 10]) }));
const smallAreas = buildTopology('small-area', row);
smallAreas.objects['neighbourhood'] = mergeAreas(smallAreas, 'small-area', [0, 0, 1, 1, 2, 2], ['N0', 'N1', 'N2']);
const wards = buildTopology('ward', [{ code: 'W0', geometry: ring([0, 0], [20, 0], [20, 10], [0, 10]) }, { code: 'W1', geometry: ring([20, 0], [60, 0], [60, 10], [20, 10]) }]);
wards.objects['council'] = mergeAreas(wards, 'ward', [0, 1], ['C0', 'C1']);
const shapes = { smallAreas, wards };
const firstCouncil = { wards: [0], neighbourhoods: [0], smallAreas: [0, 1] };

describe('cutCouncil', () => {
  test('holds the council’s areas with their own shapes, and no arc that none of them uses', () => {
    const cut = cutCouncil(shapes, 0, firstCouncil) as AreaTopology;
    const size = (object: string, place: number) => -ringArea(ringPoints(partsOf(cut.objects[object]!.geometries[place]!)[0]![0]!, arcPoints(cut))) / 1e6;
    expect([size('small-area', 0), size('small-area', 1), size('neighbourhood', 0), size('ward', 0), size('council', 0)]).toEqual([100, 100, 200, 200, 200]);
    const used = new Set(Object.values(cut.objects).flatMap(({ geometries }) => geometries.flatMap((geometry) => partsOf(geometry).flat(2).map((arc) => (arc < 0 ? ~arc : arc)))));
    expect([...used].sort((a, b) => a - b)).toEqual(cut.arcs.map((_, arc) => arc));
  });

  test('leaves the national shapes as they were', () => {
    const before = JSON.stringify(shapes);
    cutCouncil(shapes, 0, firstCouncil);
    cutRing(shapes, [2, 3]);
    expect(JSON.stringify(shapes)).toBe(before);
  });
});

describe('ringFinder', () => {
  test('finds areas outside whose outline comes within 1.5 km of the council’s, edge to edge', () => {
    // Their near edges are 0, 690, 1,386 and 2,080 m away; the middle of the third is 1,730 m away.
    expect(ringFinder(shapes)(firstCouncil)).toEqual([2, 3, 4]);
  });
});
