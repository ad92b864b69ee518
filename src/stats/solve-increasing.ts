/**
 * Where an increasing function crosses a target between two numbers, by bisection to the last bit.
 *
 * https://en.wikipedia.org/wiki/Bisection_method
 *
 * @throws where the interval is empty
 */
export function solveIncreasing(f: (x: number) => number, target: number, from: number, to: number): number {
  if (!(from < to)) throw new RangeError(`solveIncreasing requires an interval, got ${from} to ${to}`);
  let low = from;
  let high = to;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (f(middle) < target) low = middle;
    else high = middle;
  }
}
