import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { fromGrid } from '../../geo/grid.ts';
import { toMetres } from '../../geo/national-grid-metres.ts';
import { simplifyLine } from '../../geo/thin-lines.ts';

/** How far a boundary of the ring may move: it is drawn faintly, around the place that is looked at. `beyond`: of areas that do not touch it. */
const toleranceMetres = { touching: 30, beyond: 60 };
const leastCorners = 4;

/**
 * The ring's shapes with fewer points (Douglas & Peucker 1973, line by line, so that areas of the ring still share their boundaries). Lines
 * that the council's own shapes use stay as they are, and so do those of an area that would be left with under four corners.
 *
 * @param ring on the national grid, its arcs the same arrays as those of `own`, the council's shapes
 */
export function ringShapes(ring: Topology, own: Topology): Topology {
  const outline = new Set(own.arcs);
  const areas = areasOf(ring);
  const touching = new Set(areas.map((rings) => rings.flat()).filter((arcs) => arcs.some((arc) => outline.has(ring.arcs[arc]!))).flat());
  const simpler = ring.arcs.map((arc, i) => (outline.has(arc) ? arc : simplified(arc, touching.has(i) ? toleranceMetres.touching : toleranceMetres.beyond)));
  for (const arcs of areas.flat()) {
    const corners = arcs.reduce((sum, arc) => sum + simpler[arc]!.length - 1, 0);
    if (corners < leastCorners) for (const arc of arcs) simpler[arc] = ring.arcs[arc]!;
  }
  return { ...ring, arcs: simpler };
}

/** The rings of every area, each as the arcs it is made of. */
function areasOf(topology: Topology): number[][][] {
  return Object.values(topology.objects).flatMap((object) => (object.type === 'GeometryCollection' ? object.geometries : [object]))
    .map((geometry) => (geometry.type === 'Polygon' ? [(geometry as Polygon).arcs] : (geometry as MultiPolygon).arcs))
    .map((parts) => parts.flat().map((ring) => ring.map((arc) => (arc < 0 ? ~arc : arc))));
}

function simplified(arc: Topology['arcs'][number], tolerance: number): Topology['arcs'][number] {
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]): [number, number, number, number] => {
    x += dx!;
    y += dy!;
    return [x, y, ...toMetres(...fromGrid([x, y]))];
  });
  return simplifyLine(points, tolerance).map(([px, py], i, line) => (i === 0 ? [px, py] : [px - line[i - 1]![0], py - line[i - 1]![1]]));
}
