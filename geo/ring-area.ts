/** Signed area of a closed ring in the square of its unit: positive where it runs anticlockwise with y upward. */
export function ringArea(ring: ArrayLike<ArrayLike<number>>): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return sum / 2;
}
