import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { checkTopology } from '../../../src/pack/check-topology.ts';

const square = (line: number): Topology => ({
  type: 'Topology', arcs: [[[0, 51], [0, 52], [1, 52], [0, 51]]],
  objects: { ward: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[line]] }] } },
});

it('takes the lines that there are, either way', () => {
  for (const line of [0, -1]) expect(() => checkTopology(square(line))).not.toThrow();
});

it.each([1, -2, 0.5, 2 ** 32, -(2 ** 32), 1e308, -1e308])('refuses line %d of one', (line) => {
  expect(() => checkTopology(square(line))).toThrow('lines from 0 to 0');
});
