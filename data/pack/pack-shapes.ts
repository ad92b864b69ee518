import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { packVersion } from '../../src/model/pack-version.ts';
import type { PackedShapes } from '../../src/model/pack.ts';
import { LineEnds, type Step } from '../../src/pack/line-ends.ts';
import { writeNumber, writeSigned } from '../../src/pack/number-text.ts';

/**
 * A topology of areas on a grid in half the room, compressed, and nothing lost.
 *
 * Areas: of each, its polygons, their rings, and the lines of each ring. A line that stands for the first time is 0. The first line of a ring is else named by how far back it
 * first stood, and which way it is walked; one after it by its place among those that go on from there (src/pack/line-ends.ts).
 *
 * Lines, as they first stand: how many points, then steps east and north between them. Only where a ring begins with one is it said where it starts, from the end of the line
 * before, and where a ring ends with one its last step is left out: it leads to where the ring began.
 *
 * @throws a topology that is not on a grid, whose lines are not numbered and turned as they first stand, or stand nowhere, or whose rings are not closed
 */
export function packShapes({ transform, arcs, objects }: Topology): PackedShapes {
  if (!transform) throw new Error('packShapes requires a topology on a grid, got one without a transform');
  const ends = arcs.map((arc): [from: Step, to: Step] => [
    [arc[0]![0]!, arc[0]![1]!], arc.reduce<Step>(([east, north], [dx, dy]) => [east + dx!, north + dy!], [0, 0]),
  ]);
  const meeting = new LineEnds();
  let lines = '';
  let newest = -1;
  const stepText = (dx: number, dy: number): string => writeSigned(dx) + writeSigned(dy);
  const ringText = (ring: readonly number[]): string => {
    let [begin, at]: [Step, Step] = [[0, 0], [0, 0]];
    return writeNumber(ring.length) + ring.map((way, i) => {
      const line = way < 0 ? ~way : way;
      const [from, to] = way < 0 ? [...ends[line]!].reverse() as [Step, Step] : ends[line]!;
      const isNew = line > newest;
      const isLast = i === ring.length - 1;
      if (isNew && way !== newest + 1) throw new Error(`packShapes requires lines numbered and turned as they first stand, got ${way} after ${newest}`);
      let text = writeNumber(0);
      if (!isNew && i === 0) text = writeNumber(1 + 2 * (newest - line) + (way < 0 ? 1 : 0));
      else if (!isNew) text = writeNumber(1 + placeOf(way, meeting.onwards(at, ring[i - 1]!)));
      if (isNew) {
        const [x, y] = newest < 0 ? [0, 0] : ends[newest]![1];
        const arc = arcs[line]!;
        lines += writeNumber(arc.length) + (i === 0 ? stepText(from[0] - x, from[1] - y) : '') + arc.slice(1, isLast ? -1 : undefined).map(([dx, dy]) => stepText(dx!, dy!)).join('');
        meeting.add(line, from, to);
        newest = line;
      }
      if (i === 0) begin = from;
      else if (from[0] !== at[0] || from[1] !== at[1]) throw new Error(`packShapes requires rings whose lines meet, got ${ring.join(', ')}`);
      if (isLast && (to[0] !== begin[0] || to[1] !== begin[1])) throw new Error(`packShapes requires rings that are closed, got ${ring.join(', ')}`);
      meeting.walk(way);
      at = to;
      return text;
    }).join('');
  };
  const areas = Object.fromEntries(Object.entries(objects).map(([name, object]) => {
    meeting.startLayer();
    return [name, (object.type === 'GeometryCollection' ? object.geometries : []).map((geometry) => {
      const isMany = geometry.type === 'MultiPolygon';
      const polygons = isMany ? (geometry as MultiPolygon).arcs : geometry.type === 'Polygon' ? [(geometry as Polygon).arcs] : [];
      return writeNumber(2 * polygons.length + (isMany ? 1 : 0)) + polygons.map((rings) => writeNumber(rings.length) + rings.map(ringText).join('')).join('');
    }).join('')];
  }));
  if (newest !== arcs.length - 1) throw new Error(`packShapes requires lines that areas are made of, got ${arcs.length} of which areas name ${newest + 1}`);
  return { version: packVersion, transform: { scale: [...transform.scale], translate: [...transform.translate] }, lines, areas };
}

function placeOf(way: number, ways: readonly number[]): number {
  const place = ways.indexOf(way);
  if (place < 0) throw new Error(`packShapes requires rings whose lines meet, got ${way} where ${ways.join(', ') || 'none'} go on`);
  return place;
}
