import { logGamma } from './log-gamma.ts';

/**
 * P(a, x): the share of a gamma distribution of shape a that lies below x, by its power series. For whole a it is the
 * probability that a Poisson count of mean x is at least a.
 *
 * https://dlmf.nist.gov/8.11#E4
 *
 * @param a shape, above 0
 * @param x from 0; the series is short while x is not far above a
 * @throws where a is not above 0 or x is negative
 */
export function regularisedGamma(a: number, x: number): number {
  if (!(a > 0)) throw new RangeError(`regularisedGamma requires a shape above 0, got ${a}`);
  if (!(x >= 0)) throw new RangeError(`regularisedGamma requires x of at least 0, got ${x}`);
  if (x === 0) return 0;
  let term = Math.exp(a * Math.log(x) - x - logGamma(a + 1));
  let sum = term;
  for (let n = 1; term > sum * 1e-17 && n < 10_000; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, sum);
}
