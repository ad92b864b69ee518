import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';

/**
 * Any TopoJSON topology. Only its outline is checked; a topology whose arcs are wrong cannot be told from one whose arcs are
 * right without drawing it.
 */
export const TopologySchema = v.custom<Topology>((input) => {
  const topology = input as Partial<Topology> | null;
  return topology?.type === 'Topology' && Array.isArray(topology.arcs) && typeof topology.objects === 'object' && topology.objects !== null;
}, 'expected a TopoJSON topology');

/** The number of areas in an object of a topology; undefined where there is no such collection. */
export function areasIn(topology: Topology, object: string): number | undefined {
  const collection = topology.objects[object] as GeometryCollection | undefined;
  return collection?.type === 'GeometryCollection' ? collection.geometries.length : undefined;
}
