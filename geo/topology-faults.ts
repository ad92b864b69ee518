import { mergeArcs } from 'topojson-client';
import { type AreaTopology, partsOf } from './build-topology.ts';

/**
 * What would show as a fault at street zoom: arcs that more than two areas use, or two areas use in the same direction (they lie over
 * each other), and gaps: holes in the outline of all areas together, which hold land that belongs to nobody or a hairline between
 * neighbours that do not share their points.
 */
export interface TopologyFaults {
  overused: number;
  sameWay: number;
  gaps: number;
  /** Arcs that two areas share, and arcs that one has to itself, on the shore or the national border. */
  shared: number;
  single: number;
}

export function topologyFaults(topology: AreaTopology, object: string): TopologyFaults {
  const forward = new Uint8Array(topology.arcs.length), backward = new Uint8Array(topology.arcs.length);
  const { geometries } = topology.objects[object]!;
  for (const arc of geometries.flatMap((geometry) => partsOf(geometry).flat(2))) {
    if (arc < 0) backward[~arc]!++;
    else forward[arc]!++;
  }
  const faults = { overused: 0, sameWay: 0, gaps: 0, shared: 0, single: 0 };
  forward.forEach((uses, arc) => {
    const others = backward[arc]!;
    if (uses + others > 2) faults.overused++;
    else if (uses === 2 || others === 2) faults.sameWay++;
    else if (uses + others === 2) faults.shared++;
    else faults.single++;
  });
  faults.gaps = mergeArcs(topology, geometries).arcs.reduce((gaps, part) => gaps + part.length - 1, 0);
  return faults;
}
