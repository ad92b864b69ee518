import { describe, expect, test } from 'vitest';
import { buildTopology } from '../../../geo/build-topology.ts';
import { queenContiguity } from '../../../geo/contiguity.ts';
import { rectangle, ring } from './shapes.ts';

describe('queenContiguity', () => {
  test('counts a shared line and a shared corner alike, and lists islands', () => {
    const grid = [rectangle(0, 0, 10, 10), rectangle(10, 0, 20, 10), rectangle(0, 10, 10, 20), rectangle(10, 10, 20, 20), rectangle(50, 50, 60, 60)];
    const { from, to, islands } = queenContiguity(buildTopology('area', grid.map((geometry, i) => ({ code: `A${i}`, geometry }))), 'area');
    expect([...from]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect([...to]).toEqual([1, 2, 3, 0, 2, 3, 0, 1, 3, 0, 1, 2]);
    expect(islands).toEqual([4]);
  });

  test('finds two areas that meet at one corner and nowhere else', () => {
    const areas = [ring([0, 0], [10, 0], [5, 8]), ring([5, 8], [10, 16], [0, 16])].map((geometry, i) => ({ code: `A${i}`, geometry }));
    expect([...queenContiguity(buildTopology('area', areas), 'area').to]).toEqual([1, 0]);
  });

  test('joins an area to the one it lies inside', () => {
    const around = rectangle(0, 0, 30, 30);
    around.coordinates.push(rectangle(10, 10, 20, 20).coordinates[0]!.slice().reverse());
    const topology = buildTopology('area', [{ code: 'A', geometry: around }, { code: 'B', geometry: rectangle(10, 10, 20, 20) }]);
    expect([...queenContiguity(topology, 'area').to]).toEqual([1, 0]);
  });
});
