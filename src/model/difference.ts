import { newcombeDifference } from '../stats/newcombe-difference.ts';
import { rateRatio } from '../stats/rate-ratio.ts';
import type { Interval } from './column.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { fewEvents } from './verdict.ts';

/**
 * How far one figure is from another, on the shown scale of their indicator: second less first. `interval`: its 95% interval by Newcombe,
 * for proportions. `ratio`: second over first with its 95% interval, for rates of events; absent where the first has none.
 */
export interface Difference {
  difference: number;
  interval?: Interval;
  ratio?: Interval & { ratio: number };
}

/** The second figure less the first, with the interval that `verdictOf` judges by; undefined where a value is not known. */
export function differenceOf(indicator: Indicator, first: Figure, second: Figure): Difference | undefined {
  if (first.value === undefined || second.value === undefined) return undefined;
  const difference = second.value - first.value;
  if (!first.interval || !second.interval) return { difference };
  const [count1, of1, count2, of2] = [first.numerator!, first.denominator!, second.numerator!, second.denominator!];
  if (indicator.interval === 'wilson') {
    const per = indicator.per ?? 1;
    const { low, high } = newcombeDifference(count2, of2, count1, of1);
    return { difference, interval: { low: per * low, high: per * high } };
  }
  if (count1 === 0) return { difference };
  return { difference, ratio: rateRatio(count2, of2, count1, of1, Math.min(count1, count2) < fewEvents ? 'exact' : 'log') };
}
