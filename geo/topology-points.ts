import type { Topology } from 'topojson-specification';
import type { GridPoint } from './grid.ts';

/** The points of every arc as grid points: the running sums of a delta-coded topology's arcs. */
export function arcPoints(topology: Topology): GridPoint[][] {
  return topology.arcs.map((arc) => {
    let x = 0, y = 0;
    return arc.map((step): GridPoint => [x += step[0]!, y += step[1]!]);
  });
}

/** The closed ring that a list of arcs makes; `~i` is arc `i` backwards. */
export function ringPoints(arcs: readonly number[], points: readonly GridPoint[][]): GridPoint[] {
  const ring: GridPoint[] = [];
  for (const arc of arcs) {
    const line = points[arc < 0 ? ~arc : arc]!;
    for (let i = ring.length ? 1 : 0; i < line.length; i++) ring.push(line[arc < 0 ? line.length - 1 - i : i]!);
  }
  return ring;
}
