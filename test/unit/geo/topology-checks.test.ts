import { describe, expect, test } from 'vitest';
import { buildTopology } from '../../../geo/build-topology.ts';
import { cutOutEnclaves } from '../../../geo/cut-out-enclaves.ts';
import { edgeCrossings } from '../../../geo/edge-crossings.ts';
import { topologyFaults } from '../../../geo/topology-faults.ts';
import { rectangle, ring } from './shapes.ts';

const built = (...geometries: ReturnType<typeof rectangle>[]) => buildTopology('area', geometries.map((geometry, i) => ({ code: `A${i}`, geometry })));

describe('topologyFaults', () => {
  test('finds a hairline gap between neighbours as a hole in their outline', () => {
    const left = ring([0, 0], [10, 0], [10, 10], [10, 25], [10, 30], [0, 30]);
    const right = ring([10, 0], [20, 0], [20, 30], [10, 30], [10, 25], [10.01, 20], [10, 10]);
    expect(topologyFaults(built(left, right), 'area').gaps).toBe(1);
    expect(topologyFaults(built(left, ring([10, 0], [20, 0], [20, 30], [10, 30], [10, 25], [10, 10])), 'area').gaps).toBe(0);
  });

  test('finds two areas that lie over each other', () => {
    expect(topologyFaults(built(rectangle(0, 0, 10, 10), rectangle(0, 0, 10, 10)), 'area').sameWay).toBe(1);
  });
});

describe('edgeCrossings', () => {
  test('finds a corner on a neighbour’s edge that lacks it', () => {
    const tall = rectangle(0, 0, 10, 20), low = rectangle(10, 0, 20, 10);
    expect(edgeCrossings(built(tall, low))).toEqual({ crossings: 0, cornersOnEdges: expect.any(Number) as number });
    expect(edgeCrossings(built(tall, low)).cornersOnEdges).toBeGreaterThan(0);
  });

  test('finds edges that cross', () => {
    expect(edgeCrossings(built(rectangle(0, 0, 10, 10), rectangle(5, 5, 15, 15))).crossings).toBe(2);
  });

  test('finds nothing where neighbours share their corners', () => {
    expect(edgeCrossings(built(ring([0, 0], [10, 0], [10, 10], [10, 20], [0, 20]), rectangle(10, 0, 20, 10)))).toEqual({ crossings: 0, cornersOnEdges: 0 });
  });
});

describe('cutOutEnclaves', () => {
  const mend = (...geometries: ReturnType<typeof rectangle>[]) => {
    const areas = geometries.map((geometry, i) => ({ code: `A${i}`, geometry }));
    return cutOutEnclaves(areas, buildTopology('area', areas), 'area');
  };

  test('cuts the hole that an area around another had lost', () => {
    const { areas, cut } = mend(rectangle(0, 0, 30, 30), rectangle(10, 10, 20, 20));
    expect([...cut]).toEqual([['A0', 1]]);
    const topology = buildTopology('area', areas);
    expect(topologyFaults(topology, 'area')).toEqual({ overused: 0, sameWay: 0, gaps: 0, shared: 1, single: 1 });
    expect(cutOutEnclaves(areas, topology, 'area').cut.size).toBe(0);
  });

  test('leaves islands, neighbours and areas that have their hole', () => {
    const islet = [ring([40, 0], [50, 0], [50, 10], [40, 10]), ring([50, 0], [60, 0], [60, 10], [50, 10])];
    const around = rectangle(0, 0, 30, 30);
    around.coordinates.push(rectangle(10, 10, 20, 20).coordinates[0]!.slice().reverse());
    const { areas, cut } = mend(around, rectangle(10, 10, 20, 20), ...islet);
    expect(cut.size).toBe(0);
    expect(areas.map(({ geometry }) => geometry)).toEqual([around, rectangle(10, 10, 20, 20), ...islet]);
  });
});
