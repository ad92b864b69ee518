import type { Feature, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { buildTopology, partsOf } from '../../../geo/build-topology.ts';
import { gridTransform } from '../../../geo/grid.ts';
import { mergeAreas } from '../../../geo/merge-areas.ts';
import { ringArea } from '../../../geo/ring-area.ts';
import { topologyFaults } from '../../../geo/topology-faults.ts';
import { arcPoints, ringPoints } from '../../../geo/topology-points.ts';
import { rectangle, ring } from './shapes.ts';

/** Two squares side by side, and a third on top of the first. */
const areas = [
  { code: 'A', geometry: ring([0, 0], [10, 0], [10, 10], [0, 10]) },
  { code: 'B', geometry: ring([10, 0], [20, 0], [20, 10], [10, 10]) },
  { code: 'C', geometry: ring([0, 10], [10, 10], [10, 20], [0, 20]) },
];

describe('buildTopology', () => {
  test('shares the line between neighbours, as one arc run both ways', () => {
    const topology = buildTopology('area', areas);
    const [a, b] = topology.objects['area']!.geometries.map((geometry) => partsOf(geometry).flat(2));
    const shared = a!.filter((arc) => b!.includes(~arc));
    expect(shared).toHaveLength(1);
    expect(topology.transform).toEqual(gridTransform);
    expect(topologyFaults(topology, 'area')).toEqual({ overused: 0, sameWay: 0, gaps: 0, shared: 2, single: 3 });
  });

  test('keeps every corner where it was, and winds exteriors clockwise', () => {
    const topology = buildTopology('area', areas);
    const points = arcPoints(topology);
    for (const [i, geometry] of topology.objects['area']!.geometries.entries()) {
      expect(ringArea(ringPoints(partsOf(geometry)[0]![0]!, points))).toBeLessThan(0);
      const drawn = (feature(topology, geometry) as Feature<Polygon>).geometry;
      const corners = drawn.coordinates[0]!.map(([lon, lat]) => `${lon!.toFixed(6)} ${lat!.toFixed(6)}`);
      expect(new Set(corners)).toEqual(new Set(areas[i]!.geometry.coordinates[0]!.map(([lon, lat]) => `${lon!.toFixed(6)} ${lat!.toFixed(6)}`)));
    }
  });

  test('leaves its input as it was', () => {
    const before = JSON.stringify(areas);
    buildTopology('area', areas);
    expect(JSON.stringify(areas)).toBe(before);
  });

  test('refuses a ring without area', () => {
    expect(() => buildTopology('area', [{ code: 'X', geometry: ring([0, 0], [10, 0], [5, 0]) }])).toThrow('A ring of X has no area on the grid');
  });
});

describe('mergeAreas', () => {
  test('joins areas along the arcs they share, in the order of the larger areas', () => {
    const topology = buildTopology('area', areas);
    const merged = mergeAreas(topology, 'area', [1, 1, 0], ['N1', 'N2']);
    expect(merged.geometries.map(({ id }) => id)).toEqual(['N1', 'N2']);
    const points = arcPoints(topology);
    const size = (place: number) => -ringArea(ringPoints(partsOf(merged.geometries[place]!)[0]![0]!, points)) / 1e6;
    expect([size(0), size(1)]).toEqual([100, 200]);
  });

  test('keeps a hole that an area of another group fills', () => {
    const around = { ...rectangle(0, 0, 30, 30), coordinates: [...rectangle(0, 0, 30, 30).coordinates, rectangle(10, 10, 20, 20).coordinates[0]!.slice().reverse()] };
    const topology = buildTopology('area', [{ code: 'A', geometry: around }, { code: 'B', geometry: rectangle(10, 10, 20, 20) }]);
    expect(partsOf(mergeAreas(topology, 'area', [0, 1], ['N1', 'N2']).geometries[0]!)[0]).toHaveLength(2);
    expect(partsOf(mergeAreas(topology, 'area', [0, 0], ['N1']).geometries[0]!)[0]).toHaveLength(1);
  });

  test('refuses a larger area that nothing belongs to', () => {
    expect(() => mergeAreas(buildTopology('area', areas), 'area', [0, 0, 0], ['N1', 'N2'])).toThrow('No area of "area" belongs to N2.');
  });
});
