import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Steps of the national grid (millionths of a degree) that one of a pack's has, east and north. */
type Steps = readonly [east: number, north: number];

/** Best first: the first is 3 m both ways at 51.6° N, where the publisher's boundaries are generalised to 20 m. */
const coarseness: readonly Steps[] = [[44, 28], [20, 20], [10, 10], [5, 5], [2, 2], [1, 1]];

/**
 * Topologies of the national grid on the coarsest grid on which no ring of theirs falls together, one grid for all, so that what they share
 * still meets exactly. It has whole steps of the national grid, counted from the same lines in every pack; numbers begin at the south-west
 * corner of all the topologies, so that they are short. Points that fall together become one. Lines run as the first area that has them
 * walks them. Ids are left out: codes stand in the manifest, in the same order.
 *
 * @throws a topology that is not on a grid
 */
export function roundedShapes(topologies: readonly Topology[]): Topology[] {
  for (const steps of coarseness) {
    const rounded = onGrid(topologies, steps);
    if (rounded.every(isWhole)) return rounded;
  }
  return onGrid(topologies, [1, 1]);
}

function onGrid(topologies: readonly Topology[], steps: Steps): Topology[] {
  const lines = topologies.map(({ arcs }) => arcs.map((arc) => roundedLine(arc, steps)));
  const corner = ([0, 1] as const).map((axis) => lines.flat(2).reduce((least, point) => Math.min(least, point[axis]), Infinity));
  return topologies.map((topology, i) => {
    if (!topology.transform) throw new Error('roundedShapes requires a topology on a grid, got one without a transform');
    const { scale, translate } = topology.transform;
    const degrees = (axis: 0 | 1, count: number) => Number((scale[axis] * steps[axis] * count).toFixed(9));
    const from = (axis: 0 | 1) => Number((translate[axis] + degrees(axis, corner[axis]!)).toFixed(9));
    const turned = turnedLines(topology);
    return {
      type: 'Topology',
      transform: { scale: [degrees(0, 1), degrees(1, 1)], translate: [from(0), from(1)] },
      objects: withoutIds(topology.objects, turned),
      arcs: lines[i]!.map((line, at) => (turned.has(at) ? line.toReversed() : line)).map((line) => line.map(([x, y], at) => (at > 0 ? [x - line[at - 1]![0], y - line[at - 1]![1]] : [x - corner[0]!, y - corner[1]!]))),
    } as Topology;
  });
}

/** The lines that the first area to have them walks backwards. */
function turnedLines({ objects }: Topology): Set<number> {
  const [met, turned] = [new Set<number>(), new Set<number>()];
  const areas = Object.values(objects).flatMap((object) => (object.type === 'GeometryCollection' ? object.geometries : []));
  for (const way of areas.flatMap((area) => ('arcs' in area ? (area.arcs as number[][][]).flat(2) : []))) {
    const line = way < 0 ? ~way : way;
    if (way < 0 && !met.has(line)) turned.add(line);
    met.add(line);
  }
  return turned;
}

type Arcs = readonly (number | Arcs)[];

function withoutIds(objects: Topology['objects'], turned: ReadonlySet<number>): Topology['objects'] {
  const waysOf = (arcs: Arcs): Arcs => arcs.map((each) => (typeof each !== 'number' ? waysOf(each) : turned.has(each < 0 ? ~each : each) ? ~each : each));
  return Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, object.type !== 'GeometryCollection' ? object : {
    type: object.type,
    geometries: object.geometries.map((geometry) => ('arcs' in geometry ? { type: geometry.type, arcs: waysOf(geometry.arcs as Arcs) } : { type: geometry.type })),
  }])) as Topology['objects'];
}

/** The points of an arc in steps, each different from the one before; two where they all fall together. */
function roundedLine(arc: Topology['arcs'][number], [east, north]: Steps): [number, number][] {
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]): [number, number] => {
    x += dx!;
    y += dy!;
    return [Math.round(x / east), Math.round(y / north)];
  });
  const line = points.filter(([px, py], i) => i === 0 || px !== points[i - 1]![0] || py !== points[i - 1]![1]);
  return line.length > 1 ? line : [line[0]!, line[0]!];
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
