import { newcombeDifference } from '../stats/newcombe-difference.ts';
import { rateRatio } from '../stats/rate-ratio.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';

/**
 * What can be said of one area's figure against another's.
 * - `higher`, `lower`: the 95% interval of the difference (or ratio) leaves out no difference.
 * - `no-clear-difference`: it does not.
 * - `size`: both are counts, which follow the size of the area.
 * - `no-interval`: both are known, and nothing says how far chance could have moved them.
 * - `absent`: at least one is not known.
 */
export type Verdict = 'higher' | 'lower' | 'no-clear-difference' | 'size' | 'no-interval' | 'absent';

/** Below this many events the exact limits of a ratio are used. */
export const fewEvents = 10;

/**
 * The first figure against the second. Proportions (`wilson`) by Newcombe's interval of their difference; rates of events (`byar`) by the
 * interval of their ratio, exact where either count is under 10. Both take the areas as independent: where they share people, the interval is
 * wider than it need be, so that a difference called clear still is.
 */
export function verdictOf(indicator: Indicator, first: Figure, second: Figure): Verdict {
  if (first.value === undefined || second.value === undefined) return 'absent';
  if (indicator.kind === 'count') return 'size';
  if (!first.interval || !second.interval) return 'no-interval';
  const [count1, of1, count2, of2] = [first.numerator!, first.denominator!, second.numerator!, second.denominator!];
  if (indicator.interval === 'wilson') {
    const { low, high } = newcombeDifference(count1, of1, count2, of2);
    return low > 0 ? 'higher' : high < 0 ? 'lower' : 'no-clear-difference';
  }
  if (count1 + count2 === 0) return 'no-clear-difference';
  const { low, high } = rateRatio(count1, of1, count2, of2, Math.min(count1, count2) < fewEvents ? 'exact' : 'log');
  return low > 1 ? 'higher' : high < 1 ? 'lower' : 'no-clear-difference';
}

/**
 * The place of the figure that is higher than each of the others by `verdictOf`; otherwise the best that can be said of them all. With two
 * figures this is `verdictOf` itself. Being above every other at once needs no correction for the number of pairs (an intersection–union test).
 */
export function highestOf(indicator: Indicator, figures: readonly Figure[]): { place: number } | { verdict: Exclude<Verdict, 'higher' | 'lower'> } {
  if (figures.length < 2) throw new RangeError(`highestOf requires at least 2 figures, got ${figures.length}`);
  if (figures.some(({ value }) => value === undefined)) return { verdict: 'absent' };
  if (indicator.kind === 'count') return { verdict: 'size' };
  if (figures.some(({ interval }) => !interval)) return { verdict: 'no-interval' };
  const place = figures.findIndex((figure, i) => figures.every((other, j) => i === j || verdictOf(indicator, figure, other) === 'higher'));
  return place >= 0 ? { place } : { verdict: 'no-clear-difference' };
}
