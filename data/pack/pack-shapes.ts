import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { packVersion } from '../../src/model/pack-version.ts';
import type { PackedShapes } from '../../src/model/pack.ts';
import { writeNumber, writeSigned } from '../../src/pack/number-text.ts';

/**
 * A topology of areas on a grid in a third less room, compressed, and nothing lost. Lines: of each, how many points, then steps east and north
 * between them, the first from where the line before began. Areas: of each, its polygons, their rings, and the lines of each ring, which are
 * named by how far back they first stood; a line that stands for the first time is 0.
 *
 * @throws a topology that is not on a grid
 */
export function packShapes({ transform, arcs, objects }: Topology): PackedShapes {
  if (!transform) throw new Error('packShapes requires a topology on a grid, got one without a transform');
  let [x, y] = [0, 0];
  const lines = arcs.map((arc) => writeNumber(arc.length) + arc.map(([dx, dy], i) => {
    if (i > 0) return writeSigned(dx!) + writeSigned(dy!);
    const text = writeSigned(dx! - x) + writeSigned(dy! - y);
    [x, y] = [dx!, dy!];
    return text;
  }).join('')).join('');
  let newest = -1;
  const ringText = (ring: readonly number[]): string => writeNumber(ring.length) + ring.map((arc) => {
    const line = arc < 0 ? ~arc : arc;
    const back = line === newest + 1 ? 0 : newest + 1 - line;
    if (back < 0) throw new Error(`packShapes requires lines numbered as they first stand, got ${line} after ${newest}`);
    newest = Math.max(newest, line);
    return writeNumber(2 * back + (arc < 0 ? 1 : 0));
  }).join('');
  const areas = Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, (object.type === 'GeometryCollection' ? object.geometries : []).map((geometry) => {
    const isMany = geometry.type === 'MultiPolygon';
    const polygons = isMany ? (geometry as MultiPolygon).arcs : geometry.type === 'Polygon' ? [(geometry as Polygon).arcs] : [];
    return writeNumber(2 * polygons.length + (isMany ? 1 : 0)) + polygons.map((rings) => writeNumber(rings.length) + rings.map(ringText).join('')).join('');
  }).join('')]));
  return { version: packVersion, transform: { scale: [...transform.scale], translate: [...transform.translate] }, lines, areas };
}
