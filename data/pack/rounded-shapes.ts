import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/**
 * How many steps of the national grid (millionths of a degree) one of a pack's has, best first. Twenty are 2.2 m north to south and 1.4 m
 * east to west, where the publisher's boundaries are generalised to twenty metres.
 */
const coarseness = [20, 10, 5, 2, 1] as const;

/**
 * Topologies of the national grid on the coarsest grid on which no ring of theirs falls together, one grid for all, so that what they share
 * still meets exactly. Points that fall together become one. Ids are left out: codes stand in the manifest, in the same order.
 *
 * @throws a topology that is not on a grid
 */
export function roundedShapes(topologies: readonly Topology[]): Topology[] {
  for (const steps of coarseness) {
    const rounded = topologies.map((topology) => onGrid(topology, steps));
    if (rounded.every(isWhole)) return rounded;
  }
  return topologies.map((topology) => onGrid(topology, 1));
}

function onGrid(topology: Topology, steps: number): Topology {
  if (!topology.transform) throw new Error('roundedShapes requires a topology on a grid, got one without a transform');
  const { scale: [scaleX, scaleY], translate } = topology.transform;
  const objects = Object.fromEntries(Object.entries(topology.objects).map(([name, object]) => [name, object.type !== 'GeometryCollection' ? object : {
    type: object.type,
    geometries: object.geometries.map((geometry) => ('arcs' in geometry ? { type: geometry.type, arcs: geometry.arcs } : { type: geometry.type })),
  }]));
  return {
    type: 'Topology', transform: { scale: [scaleX, scaleY].map((scale) => Number((scale * steps).toPrecision(12))), translate }, objects, arcs: topology.arcs.map((arc) => roundedArc(arc, steps)),
  } as Topology;
}

function roundedArc(arc: Topology['arcs'][number], steps: number): number[][] {
  let [x, y, fromX, fromY] = [0, 0, 0, 0];
  const line: number[][] = [];
  for (const [dx, dy] of arc) {
    x += dx!;
    y += dy!;
    const [toX, toY] = [Math.round(x / steps), Math.round(y / steps)];
    if (line.length > 0 && toX === fromX && toY === fromY) continue;
    line.push([toX - fromX, toY - fromY]);
    [fromX, fromY] = [toX, toY];
  }
  return line.length === 1 ? [line[0]!, [0, 0]] : line;
}

/** Whether every ring still goes round something: its area is not 0. */
function isWhole(topology: Topology): boolean {
  const lines = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): [number, number] => [x += dx!, y += dy!]);
  });
  return Object.values(topology.objects)
    .flatMap((object) => (object.type === 'GeometryCollection' ? object.geometries : []))
    .flatMap((geometry) => (geometry.type === 'Polygon' ? [(geometry as Polygon).arcs] : (geometry as MultiPolygon).arcs))
    .flat()
    .every((ring) => {
      const points = ring.flatMap((arc) => (arc < 0 ? [...lines[~arc]!].reverse() : lines[arc]!));
      return points.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = points[(i + 1) % points.length]!;
        return sum + x * nextY - nextX * y;
      }, 0) !== 0;
    });
}
