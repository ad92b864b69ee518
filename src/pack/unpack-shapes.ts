import type { Topology } from 'topojson-specification';
import type { PackedShapes } from '../model/pack.ts';
import { LineEnds, type Step } from './line-ends.ts';
import { NumberReader } from './number-text.ts';
import { expected } from './or-malformed.ts';

/**
 * The topology out of `first/shapes.json`, as it is in `shapes.topojson`; data/pack/pack-shapes.ts says how it was packed. It can be drawn: its lines lie on the globe, and its
 * geometries are made of lines that it holds.
 *
 * @throws where a text ends too early or too late, names a line that is not there, or leaves the globe
 */
export function unpackShapes({ transform, lines, areas }: PackedShapes): Topology {
  const steps = new NumberReader(lines);
  const arcs: [number, number][][] = [];
  const ends: [from: Step, to: Step][] = [];
  let [least, most, lowest, highest] = [0, 0, 0, 0];
  /** Reads the next line: from where the ring has come to, if that is known, and to where it began, if this is its last. */
  const addLine = (from: Step | undefined, begin: Step | undefined, isLast: boolean): void => {
    const count = steps.number();
    expected(count > 0, 'lines of positions');
    let [x, y] = from ?? ends.at(-1)?.[1] ?? [0, 0];
    if (!from) [x, y] = [x + steps.signed(), y + steps.signed()];
    const start: Step = [x, y];
    const end = begin ?? start;
    const arc: [number, number][] = [[x, y]];
    for (let i = 1; ; i++) {
      if (x < least) least = x;
      if (x > most) most = x;
      if (y < lowest) lowest = y;
      if (y > highest) highest = y;
      if (i === count) break;
      const step: [number, number] = isLast && i === count - 1 ? [end[0] - x, end[1] - y] : [steps.signed(), steps.signed()];
      x += step[0];
      y += step[1];
      arc.push(step);
    }
    arcs.push(arc);
    ends.push([start, [x, y]]);
  };
  const meeting = new LineEnds();
  /** As many as the text says, and one at least. */
  const many = <Item>(text: NumberReader, count: number, read: (text: NumberReader, isLast: boolean) => Item): Item[] => {
    expected(count > 0, 'geometries made of lines');
    const items: Item[] = [];
    for (let i = 1; i <= count; i++) items.push(read(text, i === count));
    return items;
  };
  const ringOf = (text: NumberReader): number[] => {
    const count = text.number();
    let [begin, at]: (Step | undefined)[] = [];
    let way = 0;
    return many(text, count, (_, isLast) => {
      const value = text.number();
      if (value === 0) {
        way = arcs.length;
        addLine(at, begin, isLast);
        meeting.add(way, ...ends[way]!);
      } else if (at) {
        const onwards = meeting.onwards(at, way);
        expected(value <= onwards.length, `one of ${onwards.length} lines, got ${value}`);
        way = onwards[value - 1]!;
      } else {
        const line = arcs.length - 1 - Math.floor((value - 1) / 2);
        expected(line >= 0, `one of ${arcs.length} lines, got ${arcs.length - line}`);
        way = value % 2 === 0 ? ~line : line;
      }
      const [from, to] = ends[way < 0 ? ~way : way]!;
      begin ??= way < 0 ? to : from;
      at = way < 0 ? from : to;
      meeting.walk(way);
      return way;
    });
  };
  const polygonOf = (text: NumberReader): number[][] => many(text, text.number(), ringOf);
  const objects: Topology['objects'] = {};
  for (const [name, packed] of Object.entries(areas)) {
    meeting.startLayer();
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
  expected(steps.isAtEnd, 'lines that areas are made of, and no more');
  const onGlobe = (axis: 0 | 1, limit: number, ...reach: number[]): boolean => reach.every((each) => Math.abs(each * transform.scale[axis] + transform.translate[axis]) <= limit);
  expected(onGlobe(0, 180, least, most) && onGlobe(1, 90, lowest, highest), 'positions on the globe');
  return { type: 'Topology', transform, objects, arcs } as Topology;
}
