import type { Position } from 'geojson';
import { labelPoint } from '../label-point.ts';
import { mercator } from '../mercator.ts';
import { outlineOf, type Outline } from '../outline.ts';
import type { AreaFeature } from '../renderer.ts';
import { LinePaths } from './line-paths.ts';
import { shapePath, type Shape } from './shape-path.ts';

/** A ring as x and y in turn. */
type Ring = readonly number[];

/** Puts longitude and latitude, degrees, at a place in a picture. */
export type Project = (lon: number, lat: number) => [number, number];

/** A projection whose unit is `pixels` across the world and whose middle is the place given. */
export function projection(lon: number, lat: number, pixels: number, middle: readonly [number, number] = [0, 0]): Project {
  const [x0, y0] = mercator(lon, lat);
  return (a, b) => {
    const [x, y] = mercator(a, b);
    return [(x - x0) * pixels + middle[0], (y - y0) * pixels + middle[1]];
  };
}

/**
 * The SVG path of each shape of a place, made when it is first asked for and kept as long as the shape lives. Lines are straight between their points, as in
 * MapLibre: no ring's direction matters.
 *
 * @param digits after the point
 */
export class ShapePaths {
  readonly project: Project;
  readonly #digits: number;
  readonly #kept = new WeakMap<object, string>();
  readonly #points = new WeakMap<object, [number, number]>();
  readonly #rings = new WeakMap<object, readonly Ring[]>();
  readonly #lines = new WeakMap<Outline['arcs'], LinePaths>();
  readonly #joined = new WeakMap<object, string>();

  constructor(project: Project, digits = 1) {
    this.project = project;
    this.#digits = digits;
  }

  of(shape: Shape): string {
    let path = this.#kept.get(shape);
    if (path === undefined) {
      const outline = outlineOf(shape);
      path = outline ? this.#linesOf(outline).of(outline) : shapePath(shape, this.project, this.#digits);
      this.#kept.set(shape, path);
    }
    return path;
  }

  #linesOf(outline: Outline): LinePaths {
    let lines = this.#lines.get(outline.arcs);
    if (!lines) {
      lines = new LinePaths(outline, this.project, this.#digits);
      this.#lines.set(outline.arcs, lines);
    }
    return lines;
  }

  /** All shapes of a collection as one path. */
  all(features: readonly Shape[]): string {
    let path = this.#joined.get(features);
    if (path === undefined) {
      path = features.map((each) => this.of(each)).join('');
      this.#joined.set(features, path);
    }
    return path;
  }

  /** The place of an area's name or number. */
  point(area: AreaFeature): [number, number] {
    let point = this.#points.get(area);
    if (!point) {
      point = this.project(...labelPoint(area.geometry));
      this.#points.set(area, point);
    }
    return point;
  }

  /** Whether a point of the picture lies inside an area. */
  holds(area: AreaFeature, x: number, y: number): boolean {
    let rings = this.#rings.get(area);
    if (!rings) {
      const { geometry } = area;
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      rings = polygons.flat().map((ring) => placed(ring, this.project));
      this.#rings.set(area, rings);
    }
    return rings.reduce((isInside, ring) => isInside !== crosses(ring, x, y), false);
  }
}

function placed(ring: readonly Position[], project: Project): Ring {
  const at: number[] = [];
  for (const point of ring) {
    const [x, y] = project(point[0]!, point[1]!);
    at.push(x, y);
  }
  return at;
}

/** Whether a line from a point to the east crosses a ring an odd number of times. */
function crosses(ring: Ring, x: number, y: number): boolean {
  let isOdd = false;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const y1 = ring[i + 1]!;
    const y2 = ring[i + 3]!;
    if ((y1 > y) === (y2 > y)) continue;
    const x1 = ring[i]!;
    if (x < x1 + ((y - y1) / (y2 - y1)) * (ring[i + 2]! - x1)) isOdd = !isOdd;
  }
  return isOdd;
}
