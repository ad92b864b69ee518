import { boxWith, emptyBox } from './box.ts';

/**
 * The point of a polygon that is furthest from its outline, where a label sits best, always inside it. Rings are flat (x, y pairs, closed),
 * the exterior first, on a plane. The answer is within `precision` of the furthest possible.
 * Method: Garcia-Castellanos & Lombardo 2007 as the quadtree search of Agafonkin's polylabel.
 */
export function labelPoint(rings: readonly Float64Array[], precision: number): [x: number, y: number, distance: number] {
  const outer = rings[0]!;
  let box = emptyBox;
  for (let i = 0; i < outer.length; i += 2) box = boxWith(box, outer[i]!, outer[i + 1]!);
  const [minX, minY, maxX, maxY] = box;
  const cellSize = Math.min(maxX - minX, maxY - minY);
  const queue: Cell[] = [];
  let best = cell((minX + maxX) / 2, (minY + maxY) / 2, 0, rings);
  for (let x = minX; x < maxX; x += cellSize) {
    for (let y = minY; y < maxY; y += cellSize) push(queue, cell(x + cellSize / 2, y + cellSize / 2, cellSize / 2, rings));
  }
  for (let next = pop(queue); next; next = pop(queue)) {
    if (next.distance > best.distance) best = next;
    if (next.most - best.distance <= precision && best.distance > 0) continue;
    const half = next.half / 2;
    if (half < 1e-6) continue;
    for (const [dx, dy] of [[-half, -half], [half, -half], [-half, half], [half, half]] as const) {
      push(queue, cell(next.x + dx, next.y + dy, half, rings));
    }
  }
  return [best.x, best.y, best.distance];
}

/** A square of the search: its middle, half its side, the middle's distance inside (negative outside), and the most any of its points can have. */
interface Cell {
  x: number;
  y: number;
  half: number;
  distance: number;
  most: number;
}

function cell(x: number, y: number, half: number, rings: readonly Float64Array[]): Cell {
  const distance = distanceInside(x, y, rings);
  return { x, y, half, distance, most: distance + half * Math.SQRT2 };
}

function distanceInside(x: number, y: number, rings: readonly Float64Array[]): number {
  let inside = false, least = Infinity;
  for (const ring of rings) {
    let ax = ring[0]!, ay = ring[1]!;
    for (let i = 2; i < ring.length; i += 2) {
      const bx = ring[i]!, by = ring[i + 1]!;
      const dx = bx - ax, dy = by - ay;
      if (ay > y !== by > y && x < (dx * (y - ay)) / dy + ax) inside = !inside;
      const length2 = dx * dx + dy * dy;
      let t = length2 === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length2;
      t = t < 0 ? 0 : t > 1 ? 1 : t;
      const ex = x - ax - t * dx, ey = y - ay - t * dy;
      const distance2 = ex * ex + ey * ey;
      if (distance2 < least) least = distance2;
      ax = bx;
      ay = by;
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(least);
}

/** A binary heap, the cell that can have most first. */
function push(heap: Cell[], item: Cell): void {
  let place = heap.push(item) - 1;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (heap[parent]!.most >= item.most) break;
    heap[place] = heap[parent]!;
    place = parent;
  }
  heap[place] = item;
}

function pop(heap: Cell[]): Cell | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]!.most > heap[child]!.most) child++;
    if (heap[child]!.most <= last.most) break;
    heap[place] = heap[child]!;
    place = child;
  }
  heap[place] = last;
  return top;
}
