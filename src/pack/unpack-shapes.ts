import type { Topology } from 'topojson-specification';
import type { PackedShapes } from '../model/pack.ts';
import { NumberReader } from './number-text.ts';
import { expected } from './or-malformed.ts';

/**
 * The topology out of `first/shapes.json`, as it is in `shapes.topojson`; data/pack/pack-shapes.ts says how it was packed. It can be drawn: its lines lie on the globe, and its
 * geometries are made of lines that it holds.
 *
 * @throws where the text ends early, names a line that is not there, or leaves the globe
 */
export function unpackShapes({ transform, lines, areas }: PackedShapes): Topology {
  const arcs = unpackLines(lines, transform);
  let newest = -1;
  const lineOf = (text: NumberReader): number => {
    const value = text.number();
    const back = value >> 1;
    const line = back === 0 ? newest + 1 : newest + 1 - back;
    expected(line >= 0 && line < arcs.length, `lines from 0 to ${arcs.length - 1}, got ${line}`);
    if (line > newest) newest = line;
    return value % 2 === 1 ? ~line : line;
  };
  /** As many as the text says, and one at least. */
  const many = <Item>(text: NumberReader, count: number, read: (text: NumberReader) => Item): Item[] => {
    expected(count > 0, 'geometries made of lines');
    const items: Item[] = [];
    for (let i = 0; i < count; i++) items.push(read(text));
    return items;
  };
  const ringOf = (text: NumberReader): number[] => many(text, text.number(), lineOf);
  const polygonOf = (text: NumberReader): number[][] => many(text, text.number(), ringOf);
  const objects: Topology['objects'] = {};
  for (const [name, packed] of Object.entries(areas)) {
    const text = new NumberReader(packed);
    const geometries = [];
    while (!text.isAtEnd) {
      const kind = text.number();
      if (kind % 2 === 1) geometries.push({ type: 'MultiPolygon', arcs: many(text, kind >> 1, polygonOf) });
      else if (kind > 0) geometries.push({ type: 'Polygon', arcs: many(text, kind >> 1, polygonOf)[0]! });
      else geometries.push({ type: null });
    }
    objects[name] = { type: 'GeometryCollection', geometries } as Topology['objects'][string];
  }
  return { type: 'Topology', transform, objects, arcs } as Topology;
}

/** Lines of steps on the grid, the first of each from its corner. */
function unpackLines(packed: string, { scale, translate }: PackedShapes['transform']): [number, number][][] {
  const arcs: [number, number][][] = [];
  const text = new NumberReader(packed);
  let [fromX, fromY, least, most, lowest, highest] = [0, 0, 0, 0, 0, 0];
  while (!text.isAtEnd) {
    const count = text.number();
    expected(count > 0, 'lines of positions');
    const arc: [number, number][] = [[fromX += text.signed(), fromY += text.signed()]];
    let x = fromX;
    let y = fromY;
    for (let i = 0; ; i++) {
      if (x < least) least = x;
      if (x > most) most = x;
      if (y < lowest) lowest = y;
      if (y > highest) highest = y;
      if (i === count - 1) break;
      const step: [number, number] = [text.signed(), text.signed()];
      x += step[0];
      y += step[1];
      arc.push(step);
    }
    arcs.push(arc);
  }
  const onGlobe = (axis: 0 | 1, limit: number, ...ends: number[]): boolean => ends.every((each) => Math.abs(each * scale[axis] + translate[axis]) <= limit);
  expected(onGlobe(0, 180, least, most) && onGlobe(1, 90, lowest, highest), 'positions on the globe');
  return arcs;
}
