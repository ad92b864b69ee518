import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { placeFrom } from '../../../../src/map/place.ts';
import { outlineOf } from '../../../../src/map/outline.ts';
import { shapePath } from '../../../../src/map/svg/shape-path.ts';
import { projection, ShapePaths } from '../../../../src/map/svg/shape-paths.ts';
import type { Manifest } from '../../../../src/model/pack.ts';

const project = projection(-0.2, 51.6, 20_000_000);
const group = (...geometries: object[]) => ({ type: 'GeometryCollection', geometries });
/** Two squares that share an edge, one of them with a hole, an island beside them, a ring of two points, and an area without a shape. */
const topology = {
  type: 'Topology',
  transform: { scale: [0.0013, 0.0007], translate: [-0.213, 51.587] },
  arcs: [
    [[4, 0], [0, 4]], [[4, 4], [-4, 0], [0, -4], [4, 0]], [[4, 0], [4, 0], [0, 4], [-4, 0]], [[1, 1], [1, 0], [0, 1], [-1, 0], [0, -1]], [[10, 1], [2, 0], [-1, 3], [-1, -3]], [[6, 6], [1, 1]],
  ],
  objects: {
    'small-area': group({ type: 'Polygon', arcs: [[0, 1], [3]] }, { type: 'MultiPolygon', arcs: [[[2, -1]], [[4]]] }, { type: 'Polygon', arcs: [[5]] }, { type: null }),
    ward: group(), neighbourhood: group(), council: group({ type: 'Polygon', arcs: [[1, 2]] }),
  },
} as unknown as Topology;
const levels = { 'small-area': { codes: [], names: [] }, ward: { codes: [], names: [] }, neighbourhood: { codes: [], names: [] } };
const areasOf = (shapes: Topology) => placeFrom({ bbox: [0, 0, 1, 1], levels } as unknown as Manifest, { shapes }).areas['small-area'].features;

describe('ShapePaths', () => {
  it.each([0, 1, 2])('writes an area from the lines it shares as it would from its own coordinates, with %i digits after the point', (digits) => {
    const paths = new ShapePaths(project, digits);
    for (const area of areasOf(topology)) expect(paths.of(area)).toBe(shapePath(area.geometry, project, digits));
  });

  it('writes what holds no shape as nothing, and a line walked backwards from its end', () => {
    const [first, second, , none] = areasOf(topology);
    const paths = new ShapePaths(project);
    expect(paths.of(none!)).toBe('');
    const start = (path: string, nth: number) => path.slice(1).split(/[LZM]/)[nth];
    expect(start(paths.of(second!), 3)).toBe(start(paths.of(first!), 1));
    expect(paths.all([first!, second!])).toBe(paths.of(first!) + paths.of(second!));
  });

  it('takes the coordinates where lines are not in whole steps', () => {
    const bare = { ...topology, transform: undefined, arcs: [[[0, 51], [1, 52], [1, 51], [0, 51]]], objects: { ...topology.objects, 'small-area': group({ type: 'Polygon', arcs: [[0]] }), council: group({ type: 'Polygon', arcs: [[0]] }) } } as unknown as Topology;
    const [area] = areasOf(bare);
    expect(new ShapePaths(project).of(area!)).toBe(shapePath(area!.geometry, project, 1));
  });

  it('knows no outline of any other shape', () => {
    expect(outlineOf({ type: 'Polygon' })).toBeUndefined();
  });
});
