import type { Limits } from './limits.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * The difference of two independent proportions, first less second, with its 95% interval, as shares from −1 to 1.
 *
 * The Wilson limits (l, u) of each proportion p are squared and added (method 10 of Newcombe, a method of variance
 * estimates recovery): low = d − √((p₁ − l₁)² + (u₂ − p₂)²), high = d + √((u₁ − p₁)² + (p₂ − l₂)²).
 * Two areas differ clearly where the interval leaves out 0.
 *
 * Newcombe (1998), Interval estimation for the difference between independent proportions:
 * https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I
 *
 * @throws as `wilsonInterval` does
 */
export function newcombeDifference(
  successes1: number, trials1: number, successes2: number, trials2: number,
): Limits & { difference: number } {
  const first = wilsonInterval(successes1, trials1);
  const second = wilsonInterval(successes2, trials2);
  const p1 = successes1 / trials1;
  const p2 = successes2 / trials2;
  const difference = p1 - p2;
  return {
    difference,
    low: difference - Math.hypot(p1 - first.low, second.high - p2),
    high: difference + Math.hypot(first.high - p1, p2 - second.low),
  };
}
