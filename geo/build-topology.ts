import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { topology as joinShapes } from 'topojson-server';
import type { Arc, GeometryCollection, Topology, Polygon as TopoPolygon, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { type GridPoint, gridTransform, toGrid } from './grid.ts';
import { ringArea } from './ring-area.ts';

/** Areas of a topology: `id` is the code, and rings are lists of arcs. */
export type AreaGeometry = (TopoPolygon | TopoMultiPolygon) & { id: string };
export interface AreaCollection extends GeometryCollection {
  geometries: AreaGeometry[];
}
/** A topology on the national grid: arcs are delta-coded whole numbers, and `transform` is {@link gridTransform}. */
export type AreaTopology = Topology<Record<string, AreaCollection>>;

/**
 * Joins areas into one topology in which neighbours share arcs, on the national grid, where nothing moves by more than half a
 * grid unit. Exterior rings run clockwise and holes anticlockwise, as d3-geo needs.
 *
 * @throws an area whose ring has fewer than three different corners on the grid.
 */
export function buildTopology(object: string, areas: readonly { code: string; geometry: Polygon | MultiPolygon }[]): AreaTopology {
  const features = areas.map(({ code, geometry }) => ({
    type: 'Feature' as const,
    id: code,
    properties: null,
    geometry: { type: 'MultiPolygon' as const, coordinates: polygonsOf(geometry).map((polygon) => polygon.map((ring, i) => gridRing(ring, i === 0, code))) },
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const joined = joinShapes({ [object]: collection });
  const { geometries } = joined.objects[object] as AreaCollection;
  return {
    type: 'Topology',
    transform: gridTransform,
    objects: { [object]: { type: 'GeometryCollection', geometries: geometries.map((area) => plainest(area.id, partsOf(area))) } },
    arcs: joined.arcs.map(deltaCoded),
  };
}

/** A polygon where there is one part, else a multipolygon. */
export function plainest(id: string, arcs: number[][][]): AreaGeometry {
  return arcs.length === 1 ? { type: 'Polygon', id, arcs: arcs[0]! } : { type: 'MultiPolygon', id, arcs };
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The parts of an area of a topology, each a list of rings, each a list of arcs. */
export function partsOf(geometry: AreaGeometry): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function gridRing(ring: Position[], exterior: boolean, code: string): GridPoint[] {
  const points = ring.map(toGrid).filter((point, i, all) => i === 0 || point[0] !== all[i - 1]![0] || point[1] !== all[i - 1]![1]);
  const area = ringArea(points);
  if (points.length < 4 || area === 0) throw new Error(`A ring of ${code} has no area on the grid: ${JSON.stringify(ring)}`);
  return area < 0 === exterior ? points : points.reverse();
}

function deltaCoded(arc: Arc): Arc {
  return arc.map(([x, y], i) => (i === 0 ? [x!, y!] : [x! - arc[i - 1]![0]!, y! - arc[i - 1]![1]!]));
}
