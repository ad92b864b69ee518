import { mergeArcs } from 'topojson-client';
import { type AreaCollection, type AreaTopology, plainest } from './build-topology.ts';

/**
 * The larger areas that the areas of `object` make up, out of the same arcs. `groupOf[i]` is the row in `codes` of the larger area that
 * area `i` belongs to.
 *
 * @throws a larger area that nothing belongs to.
 */
export function mergeAreas(topology: AreaTopology, object: string, groupOf: ArrayLike<number>, codes: readonly string[]): AreaCollection {
  const members = codes.map((): AreaTopology['objects'][string]['geometries'] => []);
  topology.objects[object]!.geometries.forEach((geometry, i) => members[groupOf[i]!]!.push(geometry));
  return {
    type: 'GeometryCollection',
    geometries: codes.map((code, group) => {
      if (!members[group]!.length) throw new Error(`No area of "${object}" belongs to ${code}.`);
      return plainest(code, mergeArcs(topology, members[group]!).arcs);
    }),
  };
}
