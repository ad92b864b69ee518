import type { Topology } from 'topojson-specification';
import { expected } from './or-malformed.ts';

/** How many lists deep the lines of a geometry lie. */
const depths: Readonly<Record<string, number>> = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

type Position = readonly unknown[];
interface Geometry {
  type?: unknown;
  arcs?: unknown;
  geometries?: unknown;
}

/**
 * Whether a topology can be drawn: its lines lie on the globe, and its geometries are made of lines that it holds. What draws would else fail, or search for the
 * middle of an area without end.
 *
 * @throws where it cannot
 */
export function checkTopology({ transform, arcs, objects }: Topology): void {
  const { scale: [kx, ky], translate: [dx, dy] } = transform ?? { scale: [1, 1], translate: [0, 0] };
  for (const arc of arcs as readonly unknown[]) {
    expected(Array.isArray(arc) && arc.length > 0, 'lines of positions');
    let [x, y] = [0, 0];
    for (const at of arc as readonly unknown[]) {
      const [a, b] = (at ?? []) as Position;
      expected(Array.isArray(at) && typeof a === 'number' && typeof b === 'number', 'positions of two numbers');
      [x, y] = transform ? [x + (a as number), y + (b as number)] : [a as number, b as number];
      expected(Math.abs(x * kx + dx) <= 180 && Math.abs(y * ky + dy) <= 90, 'positions on the globe');
    }
  }
  const isLine = (line: unknown): boolean => Number.isInteger(line) && (line as number) < arcs.length && -(line as number) - 1 < arcs.length;
  const check = (list: unknown, depth: number): void => {
    expected(Array.isArray(list) && list.length > 0, 'geometries made of lines');
    for (const each of list as unknown[]) {
      if (depth > 1) check(each, depth - 1);
      else expected(isLine(each), `lines from 0 to ${arcs.length - 1}`);
    }
  };
  for (const object of Object.values(objects)) checkGeometry(object, check, 0);
}

function checkGeometry(geometry: Geometry | null, check: (list: unknown, depth: number) => void, within: number): void {
  const { type, arcs, geometries } = geometry ?? {};
  expected(geometry !== null && within < 9, 'geometries');
  if (type === 'GeometryCollection') {
    expected(Array.isArray(geometries), 'a list of geometries');
    for (const each of geometries as (Geometry | null)[]) checkGeometry(each, check, within + 1);
  } else if (type !== null) {
    const depth = Object.hasOwn(depths, String(type)) ? depths[String(type)]! : 0;
    expected(depth > 0, 'lines and areas');
    check(arcs, depth);
  }
}
