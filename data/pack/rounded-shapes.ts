import type { Topology } from 'topojson-specification';

/** Steps of the national grid (millionths of a degree) to one of a pack's, which is 2.2 m north to south and 1.4 m east to west. */
const coarser = 20;

/**
 * A topology of the national grid on a grid twenty times as coarse, about two metres: the publisher's boundaries are generalised to
 * twenty. Each point is rounded where it lies, so that shapes of different councils still meet exactly, and points that fall
 * together become one. Ids are left out: codes stand in the manifest, in the same order.
 *
 * @throws a topology that is not on a grid; a ring left with fewer than three corners
 */
export function roundedShapes(topology: Topology): Topology {
  if (!topology.transform) throw new Error('roundedShapes requires a topology on a grid, got one without a transform');
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y, fromX, fromY] = [0, 0, 0, 0];
    const steps: [number, number][] = [];
    for (const [dx, dy] of arc) {
      x += dx!;
      y += dy!;
      const [toX, toY] = [Math.round(x / coarser), Math.round(y / coarser)];
      if (steps.length > 0 && toX === fromX && toY === fromY) continue;
      steps.push([toX - fromX, toY - fromY]);
      [fromX, fromY] = [toX, toY];
    }
    return steps.length === 1 ? [steps[0]!, [0, 0]] : steps;
  });
  const objects = Object.fromEntries(Object.entries(topology.objects).map(([name, object]) => [name, object.type !== 'GeometryCollection' ? object : {
    type: object.type,
    geometries: object.geometries.map((geometry) => ('arcs' in geometry ? { type: geometry.type, arcs: geometry.arcs } : { type: geometry.type })),
  }]));
  for (const [name, object] of Object.entries(objects)) {
    for (const [row, geometry] of ((object as { geometries?: { type: string; arcs: number[][][] | number[][] }[] }).geometries ?? []).entries()) {
      const rings = (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) as number[][][];
      for (const ring of rings.flat()) {
        const corners = ring.reduce((sum, arc) => sum + arcs[arc < 0 ? ~arc : arc]!.length - 1, 0);
        if (corners < 3) throw new Error(`roundedShapes: row ${row} of "${name}" has a ring of ${corners} corners`);
      }
    }
  }
  return { type: 'Topology', transform: { scale: [scale[0] * coarser, scale[1] * coarser], translate }, objects, arcs } as Topology;
}
