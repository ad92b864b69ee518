import { type AreaTopology, partsOf } from './build-topology.ts';
import { arcPoints } from './topology-points.ts';

/** Directed pairs of rows that touch, both ways round, sorted by `from`, then `to`. `islands`: rows that touch no other. */
export interface Contiguity {
  from: Int32Array;
  to: Int32Array;
  islands: number[];
}

/**
 * Queen contiguity: areas are neighbours where they share any point of their outlines, a corner being enough. A shared point
 * lies at the end of an arc, since arcs end wherever the areas on either side change.
 */
export function queenContiguity(topology: AreaTopology, object: string): Contiguity {
  const points = arcPoints(topology);
  const areasAt = new Map<number, number[]>();
  const areas = topology.objects[object]!.geometries;
  areas.forEach((geometry, area) => {
    for (const arc of partsOf(geometry).flat(2)) {
      const line = points[arc < 0 ? ~arc : arc]!;
      for (const [x, y] of [line[0]!, line[line.length - 1]!]) {
        const key = x * 2 ** 26 + y;
        const there = areasAt.get(key);
        if (!there) areasAt.set(key, [area]);
        else if (!there.includes(area)) there.push(area);
      }
    }
  });
  const neighbours = areas.map(() => new Set<number>());
  for (const there of areasAt.values()) {
    for (const a of there) for (const b of there) if (a !== b) neighbours[a]!.add(b);
  }
  const sorted = neighbours.map((set) => [...set].sort((a, b) => a - b));
  return {
    from: Int32Array.from(sorted.flatMap((list, area) => list.map(() => area))),
    to: Int32Array.from(sorted.flat()),
    islands: sorted.flatMap((list, area) => (list.length ? [] : [area])),
  };
}
