import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Project } from './shape-paths.ts';

/** Anything that has an outline or a line. */
export type Shape = Geometry | Feature<Geometry | null> | FeatureCollection<Geometry | null>;

/**
 * The SVG path of a shape, as d3-geo's `geoPath` writes it over a plain projection: a line is open, a ring closed without its last point, which is its
 * first. Written here because d3-geo comes whole, in as many bytes as all else that draws a first map.
 *
 * @param digits after the point
 */
export function shapePath(shape: Shape | null, project: Project, digits: number): string {
  const power = 10 ** digits;
  const at = ([lon, lat]: Position): string => project(lon!, lat!).map((each) => Math.round(each * power) / power).join(',');
  const line = (points: readonly Position[]): string => (points.length > 0 ? `M${points.map(at).join('L')}` : '');
  const ring = (points: readonly Position[]): string => (points.length > 1 ? `${line(points.slice(0, -1))}Z` : '');
  const pathOf = (each: Shape | null): string => {
    switch (each?.type) {
      case 'FeatureCollection': return each.features.map(pathOf).join('');
      case 'Feature': return pathOf(each.geometry);
      case 'GeometryCollection': return each.geometries.map(pathOf).join('');
      case 'LineString': return line(each.coordinates);
      case 'MultiLineString': return each.coordinates.map(line).join('');
      case 'Polygon': return each.coordinates.map(ring).join('');
      case 'MultiPolygon': return each.coordinates.flat().map(ring).join('');
      default: return '';
    }
  };
  return pathOf(shape);
}
