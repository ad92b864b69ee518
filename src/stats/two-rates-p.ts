import { regularisedBeta } from './regularised-beta.ts';

/**
 * The two-sided p-value that two rates of events are the same. Given all the events, the first count is binomial with its exposure's share; p is twice
 * the smaller tail, at most 1, which belongs to the exact limits of `rateRatio`.
 *
 * Lehmann and Romano, Testing Statistical Hypotheses, section 4.5.
 *
 * @param count1 events in the first area
 * @param exposure1 what they are a rate of: people, years
 * @returns 1 where there are no events at all
 * @throws where an exposure is not above 0 or a count is negative
 */
export function twoRatesP(count1: number, exposure1: number, count2: number, exposure2: number): number {
  for (const exposure of [exposure1, exposure2]) if (!(exposure > 0)) throw new RangeError(`twoRatesP requires exposures above 0, got ${exposure}`);
  for (const count of [count1, count2]) if (!(count >= 0)) throw new RangeError(`twoRatesP requires counts of at least 0, got ${count}`);
  const share = exposure1 / (exposure1 + exposure2);
  const atLeast = count1 === 0 ? 1 : regularisedBeta(share, count1, count2 + 1);
  const atMost = count2 === 0 ? 1 : 1 - regularisedBeta(share, count1 + 1, count2);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}
