import type { Topology } from 'topojson-specification';
import { type AreaCollection, type AreaTopology, partsOf, plainest } from './build-topology.ts';
import type { NationalShapes } from './build-shapes.ts';
import type { CouncilRows } from './geography.ts';

/**
 * The shapes of one council: the objects `ward`, `neighbourhood`, `small-area` and `council`, in the order of their codes, sharing arcs
 * as in the national shapes and on the same grid. Ids are codes.
 */
export function cutCouncil(shapes: NationalShapes, council: number, rows: CouncilRows): Topology {
  const arcs: Topology['arcs'] = [];
  const small = arcKeeper(shapes.smallAreas, arcs), large = arcKeeper(shapes.wards, arcs);
  return {
    type: 'Topology',
    transform: shapes.smallAreas.transform!,
    objects: {
      ward: large('ward', rows.wards),
      neighbourhood: small('neighbourhood', rows.neighbourhoods),
      'small-area': small('small-area', rows.smallAreas),
      council: large('council', [council]),
    },
    arcs,
  };
}

/** The shapes of the small areas of a council's ring, as the object `small-area`, in the order of the rows. */
export function cutRing(shapes: NationalShapes, smallAreas: readonly number[]): Topology {
  const arcs: Topology['arcs'] = [];
  return {
    type: 'Topology',
    transform: shapes.smallAreas.transform!,
    objects: { 'small-area': arcKeeper(shapes.smallAreas, arcs)('small-area', smallAreas) },
    arcs,
  };
}

/** Copies areas out of a topology, with the arcs they use appended to `arcs` once each. */
function arcKeeper(topology: AreaTopology, arcs: Topology['arcs']): (object: string, rows: readonly number[]) => AreaCollection {
  const kept = new Map<number, number>();
  const keep = (arc: number): number => {
    const from = arc < 0 ? ~arc : arc;
    if (!kept.has(from)) kept.set(from, arcs.push(topology.arcs[from]!) - 1);
    return arc < 0 ? ~kept.get(from)! : kept.get(from)!;
  };
  return (object, rows) => ({
    type: 'GeometryCollection',
    geometries: rows.map((row) => {
      const geometry = topology.objects[object]!.geometries[row]!;
      return plainest(geometry.id, partsOf(geometry).map((part) => part.map((ring) => ring.map(keep))));
    }),
  });
}
