import type { NationalShapes } from './build-shapes.ts';
import { type Box, boxesMeet, boxWith, emptyBox } from './box.ts';
import { partsOf } from './build-topology.ts';
import type { CouncilRows } from './geography.ts';
import { gridTransform } from './grid.ts';
import { toMetres } from './national-grid-metres.ts';
import { segmentDistance } from './segment-distance.ts';
import { arcPoints } from './topology-points.ts';

/** How far the ring of small areas around a council reaches, in metres from the council's outline. */
export const ringMetres = 1500;

/**
 * A finder of the ring of a council: the rows, ascending, of the small areas outside it whose outline comes within 1.5 km of the
 * outline of the council's own small areas, in a straight line from edge to edge (over water too).
 */
export function ringFinder(shapes: NationalShapes): (own: CouncilRows) => number[] {
  const { scale, translate } = gridTransform;
  const lines = arcPoints(shapes.smallAreas).map((line) => Float64Array.from(
    line.flatMap(([x, y]) => toMetres(x * scale[0] + translate[0], y * scale[1] + translate[1])),
  ));
  const boxes = lines.map((line) => {
    let box = emptyBox;
    for (let i = 0; i < line.length; i += 2) box = boxWith(box, line[i]!, line[i + 1]!);
    return box;
  });
  const arcsOf = shapes.smallAreas.objects['small-area']!.geometries.map((geometry) => partsOf(geometry).flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
  const areaBoxes = arcsOf.map((arcs) => arcs.reduce<Box>((box, arc) => joinBoxes(box, boxes[arc]!), emptyBox));

  return ({ smallAreas }) => {
    const inside = new Set(smallAreas);
    const uses = new Map<number, number>();
    for (const row of smallAreas) for (const arc of arcsOf[row]!) uses.set(arc, (uses.get(arc) ?? 0) + 1);
    const outline = [...uses].filter(([, count]) => count === 1).map(([arc]) => arc);
    const reach = outline.reduce<Box>((box, arc) => joinBoxes(box, boxes[arc]!), emptyBox);
    const near = segmentsNear(outline.map((arc) => lines[arc]!));
    return arcsOf.flatMap((arcs, row) => {
      if (inside.has(row) || !boxesMeet(areaBoxes[row]!, grown(reach))) return [];
      if (arcs.some((arc) => uses.has(arc))) return [row];
      return arcs.some((arc) => boxesMeet(boxes[arc]!, grown(reach)) && near(lines[arc]!)) ? [row] : [];
    });
  };
}

/** Tells whether a line comes within the ring's reach of any of the given lines. Segments are kept in square cells of that size. */
function segmentsNear(lines: readonly Float64Array[]): (line: Float64Array) => boolean {
  const cells = new Map<number, number[]>();
  const cellOf = (value: number) => Math.floor(value / ringMetres);
  const key = (column: number, row: number) => column * 65536 + row;
  const segments: number[] = [];
  for (const line of lines) {
    for (let i = 2; i < line.length; i += 2) {
      const [ax, ay, bx, by] = [line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!];
      const at = segments.push(ax, ay, bx, by) - 4;
      for (let column = cellOf(Math.min(ax, bx)); column <= cellOf(Math.max(ax, bx)); column++) {
        for (let row = cellOf(Math.min(ay, by)); row <= cellOf(Math.max(ay, by)); row++) {
          const cell = cells.get(key(column, row));
          if (cell) cell.push(at);
          else cells.set(key(column, row), [at]);
        }
      }
    }
  }
  const isNear = (ax: number, ay: number, bx: number, by: number, at: number): boolean => {
    const [cx, cy, dx, dy] = [segments[at]!, segments[at + 1]!, segments[at + 2]!, segments[at + 3]!];
    return segmentDistance(ax, ay, cx, cy, dx, dy) <= ringMetres || segmentDistance(bx, by, cx, cy, dx, dy) <= ringMetres
      || segmentDistance(cx, cy, ax, ay, bx, by) <= ringMetres || segmentDistance(dx, dy, ax, ay, bx, by) <= ringMetres;
  };
  return (line) => {
    for (let i = 2; i < line.length; i += 2) {
      const [ax, ay, bx, by] = [line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!];
      for (let column = cellOf(Math.min(ax, bx)) - 1; column <= cellOf(Math.max(ax, bx)) + 1; column++) {
        for (let row = cellOf(Math.min(ay, by)) - 1; row <= cellOf(Math.max(ay, by)) + 1; row++) {
          if (cells.get(key(column, row))?.some((at) => isNear(ax, ay, bx, by, at))) return true;
        }
      }
    }
    return false;
  };
}

function joinBoxes(a: Box, b: Box): Box {
  return boxWith(boxWith(a, b[0], b[1]), b[2], b[3]);
}

function grown(box: Box): Box {
  return [box[0] - ringMetres, box[1] - ringMetres, box[2] + ringMetres, box[3] + ringMetres];
}
