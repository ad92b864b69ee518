import { regularisedGamma } from './regularised-gamma.ts';

/** Beyond this many standard errors a p-value is 0 to fifteen decimals. */
const farthest = 8;

/**
 * The two-sided p-value that two independent proportions are the same: the score test with the pooled proportion p,
 * z = (p₁ − p₂) ÷ √(p (1 − p) (1/n₁ + 1/n₂)), against the normal curve. It is the chi-square test of a 2 × 2 table without correction.
 *
 * https://en.wikipedia.org/wiki/Two-proportion_Z-test
 *
 * @returns 1 where both are none, or both all
 * @throws where trials are under 1 or successes lie outside 0 to trials
 */
export function twoProportionsP(successes1: number, trials1: number, successes2: number, trials2: number): number {
  for (const [successes, trials] of [[successes1, trials1], [successes2, trials2]] as const) {
    if (!(trials >= 1)) throw new RangeError(`twoProportionsP requires at least 1 trial, got ${trials}`);
    if (!(successes >= 0 && successes <= trials)) throw new RangeError(`twoProportionsP requires successes from 0 to ${trials}, got ${successes}`);
  }
  const pooled = (successes1 + successes2) / (trials1 + trials2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / trials1 + 1 / trials2));
  if (error === 0) return 1;
  const z = Math.abs(successes1 / trials1 - successes2 / trials2) / error;
  return z > farthest ? 0 : 1 - regularisedGamma(0.5, (z * z) / 2);
}
