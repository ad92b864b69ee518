import type { Topology } from 'topojson-specification';
import type { PackedShapes } from '../model/pack.ts';
import { NumberReader } from './number-text.ts';

/**
 * The topology out of `first/shapes.json`, as it is in `shapes.topojson`; data/pack/pack-shapes.ts says how it was packed.
 *
 * @throws where the text ends early or names a line that is not there
 */
export function unpackShapes({ transform, lines, areas }: PackedShapes): Topology {
  const arcs: [number, number][][] = [];
  let x = 0;
  let y = 0;
  for (const text = new NumberReader(lines); !text.isAtEnd;) {
    const arc: [number, number][] = [];
    for (let points = text.number(); points > 0; points--) arc.push([text.signed(), text.signed()]);
    if (arc.length > 0) {
      x += arc[0]![0];
      y += arc[0]![1];
      arc[0] = [x, y];
    }
    arcs.push(arc);
  }
  let newest = -1;
  const lineOf = (text: NumberReader): number => {
    const value = text.number();
    const back = value >> 1;
    const line = back === 0 ? newest + 1 : newest + 1 - back;
    if (line < 0 || line >= arcs.length) throw new Error(`unpackShapes met line ${line} where there are ${arcs.length}`);
    newest = Math.max(newest, line);
    return value % 2 === 1 ? ~line : line;
  };
  const many = <Item>(text: NumberReader, read: () => Item): Item[] => Array.from({ length: text.number() }, read);
  const objects: Topology['objects'] = {};
  for (const [name, packed] of Object.entries(areas)) {
    const text = new NumberReader(packed);
    const geometries = [];
    while (!text.isAtEnd) {
      const kind = text.number();
      const polygons = Array.from({ length: kind >> 1 }, () => many(text, () => many(text, () => lineOf(text))));
      geometries.push(kind % 2 === 1 ? { type: 'MultiPolygon', arcs: polygons } : polygons.length > 0 ? { type: 'Polygon', arcs: polygons[0]! } : { type: null });
    }
    objects[name] = { type: 'GeometryCollection', geometries } as Topology['objects'][string];
  }
  return { type: 'Topology', transform, objects, arcs } as Topology;
}
