import { z95, type Limits } from './limits.ts';
import { regularisedBeta } from './regularised-beta.ts';
import { solveIncreasing } from './solve-increasing.ts';

/** Clopper–Pearson limits of the first count's share of all events, which the exact ratio is made from. */
function exactShare(count: number, total: number): Limits {
  return {
    low: count === 0 ? 0 : solveIncreasing((share) => regularisedBeta(share, count, total - count + 1), 0.025, 0, 1),
    high: count === total ? 1 : solveIncreasing((share) => regularisedBeta(share, count + 1, total - count), 0.975, 0, 1),
  };
}

/**
 * The ratio of two rates, first over second, with its 95% interval.
 *
 * `log`: exp(ln ratio ± z √(1/c₁ + 1/c₂)), for counts above 0. `exact`: given all the events, the first count is binomial; the
 * Clopper–Pearson limits of its share become limits of the ratio (R's `poisson.test`). Where the second count is 0 the exact ratio
 * and its upper limit are Infinity.
 *
 * Rothman, Modern Epidemiology; https://en.wikipedia.org/wiki/Rate_ratio ; for the exact limits Lehmann and Romano, section 4.5.
 *
 * @param count1 events in the first area
 * @param exposure1 what they are a rate of: people, years
 * @throws where an exposure is not above 0, a count is negative, both are 0, or one is 0 by the log method
 */
export function rateRatio(
  count1: number, exposure1: number, count2: number, exposure2: number, method: 'log' | 'exact' = 'log',
): Limits & { ratio: number } {
  for (const exposure of [exposure1, exposure2]) {
    if (!(exposure > 0)) throw new RangeError(`rateRatio requires exposures above 0, got ${exposure}`);
  }
  for (const count of [count1, count2]) {
    if (!(count >= 0)) throw new RangeError(`rateRatio requires counts of at least 0, got ${count}`);
    if (count === 0 && method === 'log') throw new RangeError('rateRatio by the log method requires counts above 0, got 0');
  }
  if (count1 + count2 === 0) throw new RangeError('rateRatio requires at least 1 event in all, got 0');
  const scale = exposure2 / exposure1;
  const ratio = (count1 / count2) * scale;
  if (method === 'log') {
    const factor = Math.exp(z95 * Math.sqrt(1 / count1 + 1 / count2));
    return { ratio, low: ratio / factor, high: ratio * factor };
  }
  const share = exactShare(count1, count1 + count2);
  return { ratio, low: (share.low / (1 - share.low)) * scale, high: (share.high / (1 - share.high)) * scale };
}
