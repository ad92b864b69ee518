import type { Topology } from 'topojson-specification';
import { arcPoints } from './topology-points.ts';

/**
 * How the edges of a topology meet other than end to end: `crossings` pass through each other, so that areas lie over each other;
 * `cornersOnEdges` are corners of one area on an edge of another that lacks them, which show as hairlines.
 */
export interface EdgeMeetings {
  crossings: number;
  cornersOnEdges: number;
}

/** Side of a grid cell, in grid units: about 200 m. */
const cellSize = 2000;

/** Compares every edge with those near it, exactly, in whole numbers. */
export function edgeCrossings(topology: Topology): EdgeMeetings {
  const lines = arcPoints(topology);
  const edges = new Int32Array(4 * lines.reduce((sum, line) => sum + line.length - 1, 0));
  const cells = new Map<number, number[]>();
  let end = 0;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1]!, [bx, by] = line[i]!;
      edges.set([ax, ay, bx, by], end);
      for (let x = Math.floor(Math.min(ax, bx) / cellSize); x <= Math.max(ax, bx) / cellSize; x++) {
        for (let y = Math.floor(Math.min(ay, by) / cellSize); y <= Math.max(ay, by) / cellSize; y++) {
          const cell = cells.get(x * 65536 + y);
          if (cell) cell.push(end);
          else cells.set(x * 65536 + y, [end]);
        }
      }
      end += 4;
    }
  }
  const crossings = new Set<string>(), cornersOnEdges = new Set<string>();
  for (const cell of cells.values()) {
    for (let i = 0; i < cell.length; i++) {
      for (let j = i + 1; j < cell.length; j++) {
        const meeting = meet(edges, cell[i]!, cell[j]!);
        if (meeting) (meeting === 'cross' ? crossings : cornersOnEdges).add(`${cell[i]},${cell[j]}`);
      }
    }
  }
  return { crossings: crossings.size, cornersOnEdges: cornersOnEdges.size };
}

function meet(edges: Int32Array, p: number, q: number): 'cross' | 'corner' | undefined {
  const ax = edges[p]!, ay = edges[p + 1]!, bx = edges[p + 2]!, by = edges[p + 3]!;
  const cx = edges[q]!, cy = edges[q + 1]!, dx = edges[q + 2]!, dy = edges[q + 3]!;
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return undefined;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return undefined;
  const acrossP = side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy);
  const acrossQ = side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by);
  if (acrossP < 0 && acrossQ < 0) return 'cross';
  return (acrossP < 0 && acrossQ === 0) || (acrossP === 0 && acrossQ < 0) ? 'corner' : undefined;
}

/** Which side of the line from a to b the point lies on: 1 to the left, -1 to the right, 0 on it. */
function side(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}
