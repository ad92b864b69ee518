import KDBush from 'kdbush';
import { type Box, boxWith, emptyBox } from './box.ts';
import { isInside } from './is-inside.ts';
import { type NearestFinder, nearestPoint } from './nearest-point.ts';
import { segmentDistance } from './segment-distance.ts';

/** The longest piece that an outline is cut into for the tree, in metres. */
const pieceMetres = 50;

/**
 * A finder of the nearest of some polygons (rings of metres east and north): distance to the edge, 0 inside. Outlines are cut into pieces of
 * at most 50 m whose middles go into the tree, so the nearest edge has its middle at most 25 m beyond the nearest middle.
 */
export function nearestPolygon(polygons: readonly (readonly (readonly [x: number, y: number])[])[][]): NearestFinder {
  const pieces: [ax: number, ay: number, bx: number, by: number, polygon: number][] = [];
  polygons.forEach((rings, polygon) => rings.forEach((ring) => {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!, [bx, by] = ring[i]!;
      const count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / pieceMetres));
      const at = (k: number): [number, number] => [ax + ((bx - ax) * k) / count, ay + ((by - ay) * k) / count];
      for (let k = 0; k < count; k++) pieces.push([...at(k), ...at(k + 1), polygon]);
    }
  }));
  const middles = pieces.map(([ax, ay, bx, by]): [number, number] => [(ax + bx) / 2, (ay + by) / 2]);
  const boxes = polygons.map((rings) => rings[0]!.reduce<Box>((box, [x, y]) => boxWith(box, x, y), emptyBox));
  const nearestMiddle = nearestPoint(middles);
  const tree = new KDBush(middles.length);
  for (const [x, y] of middles) tree.add(x, y);
  tree.finish();
  return (x, y) => {
    let best = { distance: Infinity, index: -1 };
    for (const id of tree.within(x, y, nearestMiddle(x, y).distance + pieceMetres / 2)) {
      const [ax, ay, bx, by, polygon] = pieces[id]!;
      const distance = segmentDistance(x, y, ax, ay, bx, by);
      if (distance < best.distance) best = { distance, index: polygon };
    }
    const around = boxes.findIndex((box, i) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3] && isInside(x, y, polygons[i]!));
    return around < 0 ? best : { distance: 0, index: around };
  };
}
