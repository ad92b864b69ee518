import { beforeAll, describe, expect, test } from 'vitest';
import { type AreaTopology, partsOf } from '../../geo/build-topology.ts';
import { cutCouncil, cutRing } from '../../geo/cut-shapes.ts';
import { edgeCrossings } from '../../geo/edge-crossings.ts';
import { type Geography, loadGeography } from '../../geo/geography.ts';
import { gridTransform } from '../../geo/grid.ts';
import { ringFinder } from '../../geo/ring-of-council.ts';
import { ringArea } from '../../geo/ring-area.ts';
import { topologyFaults } from '../../geo/topology-faults.ts';
import { arcPoints, ringPoints } from '../../geo/topology-points.ts';

let england: Geography;
beforeAll(async () => {
  england = await loadGeography();
});

/** Size of every area in grid units squared. */
function sizes(topology: AreaTopology, object: string): number[] {
  const points = arcPoints(topology);
  return topology.objects[object]!.geometries.map((geometry) => -partsOf(geometry).flat().reduce((sum, ring) => sum + ringArea(ringPoints(ring, points)), 0));
}

function sumBy(values: readonly number[], groupOf: readonly number[], groups: number): number[] {
  const sums = new Array<number>(groups).fill(0);
  values.forEach((value, i) => { sums[groupOf[i]!]! += value; });
  return sums;
}

describe('the committed shapes', () => {
  test('are in the order of the codes, on one grid', () => {
    const { smallAreas, wards } = england.shapes();
    for (const [topology, object, codes] of [
      [smallAreas, 'small-area', england.smallAreas.codes], [smallAreas, 'neighbourhood', england.neighbourhoods.codes],
      [wards, 'ward', england.wards.codes], [wards, 'council', england.councils.codes],
    ] as const) {
      expect(topology.objects[object]!.geometries.map(({ id }) => id)).toEqual(codes);
      expect(topology.transform).toEqual(gridTransform);
    }
  });

  test('keep every part of the published shapes, and five holes that those had lost', () => {
    const { smallAreas, wards } = england.shapes();
    const count = (topology: AreaTopology, object: string) => {
      const parts = topology.objects[object]!.geometries.map(partsOf);
      return { parts: parts.flat().length, rings: parts.flat(2).length };
    };
    expect(count(smallAreas, 'small-area')).toEqual({ parts: 36244, rings: 36344 + 5 });
    expect(count(wards, 'ward')).toEqual({ parts: 8728, rings: 8735 });
  });

  test('share their arcs, with no gap between areas and no corner on a neighbour’s edge', () => {
    const { smallAreas, wards } = england.shapes();
    expect(topologyFaults(smallAreas, 'small-area')).toEqual({ overused: 0, sameWay: 0, gaps: 0, shared: 99772, single: 6288 });
    expect(topologyFaults(wards, 'ward')).toEqual({ overused: 0, sameWay: 0, gaps: 0, shared: 20068, single: 3943 });
    expect(edgeCrossings(smallAreas)).toEqual({ crossings: 1, cornersOnEdges: 0 });
    expect(edgeCrossings(wards)).toEqual({ crossings: 0, cornersOnEdges: 0 });
  });

  test('wind exteriors clockwise and holes the other way, with no ring of no area', () => {
    const { smallAreas, wards } = england.shapes();
    for (const [topology, object] of [[smallAreas, 'small-area'], [smallAreas, 'neighbourhood'], [wards, 'ward'], [wards, 'council']] as const) {
      const points = arcPoints(topology);
      const wrong = topology.objects[object]!.geometries.filter((geometry) => partsOf(geometry).some((part) => part.some((ring, i) => {
        const area = ringArea(ringPoints(ring, points));
        return i === 0 ? area >= 0 : area <= 0;
      })));
      expect(wrong.map(({ id }) => id)).toEqual([]);
    }
  });

  test('make neighbourhoods exactly the size of their small areas, and councils of their wards', () => {
    const { smallAreas, wards } = england.shapes();
    expect(sizes(smallAreas, 'neighbourhood')).toEqual(sumBy(sizes(smallAreas, 'small-area'), england.smallAreas.neighbourhood, 6856));
    expect(sizes(wards, 'council')).toEqual(sumBy(sizes(wards, 'ward'), england.wards.council, 296));
  });

  test('merge into outlines made of the arcs of their parts', () => {
    const { smallAreas } = england.shapes();
    const used = (object: string) => new Set(smallAreas.objects[object]!.geometries.flatMap((geometry) => partsOf(geometry).flat(2).map((arc) => (arc < 0 ? ~arc : arc))));
    const ofSmallAreas = used('small-area');
    expect([...used('neighbourhood')].every((arc) => ofSmallAreas.has(arc))).toBe(true);
  });
});

describe('Barnet cut out', () => {
  test('holds its own areas and no other arc, its lines the national ones', () => {
    const council = england.councils.rowOf.get('E09000003')!;
    const cut = cutCouncil(england.shapes(), council, england.rowsOf(council)) as AreaTopology;
    expect(Object.entries(cut.objects).map(([name, { geometries }]) => [name, geometries.length])).toEqual([['ward', 24], ['neighbourhood', 42], ['small-area', 220], ['council', 1]]);
    const used = new Set(Object.values(cut.objects).flatMap(({ geometries }) => geometries.flatMap((geometry) => partsOf(geometry).flat(2).map((arc) => (arc < 0 ? ~arc : arc)))));
    expect(used.size).toBe(cut.arcs.length);
    expect(cut.transform).toEqual(gridTransform);
    const national = england.shapes().smallAreas;
    const row = england.smallAreas.rowOf.get('E01000115')!;
    const outline = (topology: AreaTopology, place: number) => partsOf(topology.objects['small-area']!.geometries[place]!).map((part) => part.map((ring) => ringPoints(ring, arcPoints(topology))));
    expect(outline(cut, 0)).toEqual(outline(national, row));
  });

  test('has a ring of small areas around it, in code order, that holds all that touch it', async () => {
    const council = england.councils.rowOf.get('E09000003')!;
    const own = england.rowsOf(council);
    const ring = ringFinder(england.shapes())(own);
    expect(ring).toHaveLength(222);
    expect(ring.toSorted((a, b) => a - b)).toEqual(ring);
    expect(ring.some((row) => england.smallAreas.council[row] === council)).toBe(false);
    const { links } = await england.neighbours();
    const inReach = new Set([...ring, ...own.smallAreas]);
    expect(own.smallAreas.flatMap((row) => links[row]!).filter((row) => !inReach.has(row))).toEqual([]);
    expect(cutRing(england.shapes(), ring).objects['small-area']).toHaveProperty('geometries.length', 222);
  });

  test('shares points with the ring exactly', () => {
    const council = england.councils.rowOf.get('E09000003')!;
    const own = england.rowsOf(council);
    const lines = (topology: AreaTopology) => new Set(arcPoints(topology).map((line) => line.join(' ')));
    const inside = lines(cutCouncil(england.shapes(), council, own) as AreaTopology);
    const around = lines(cutRing(england.shapes(), ringFinder(england.shapes())(own)) as AreaTopology);
    expect([...around].filter((line) => inside.has(line)).length).toBeGreaterThan(100);
  });
});
