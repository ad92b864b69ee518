/** West, south, east, north (or least x, least y, greatest x, greatest y). */
export type Box = readonly [west: number, south: number, east: number, north: number];

export const emptyBox: Box = [Infinity, Infinity, -Infinity, -Infinity];

/** The box grown to hold a point. */
export function boxWith(box: Box, x: number, y: number): Box {
  return [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
}

/** Whether two boxes have a point in common. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Whether the first box holds all of the second. */
export function boxHolds(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}
