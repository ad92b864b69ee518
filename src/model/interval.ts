import { byarInterval } from '../stats/byar-interval.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import type { Interval } from './column.ts';
import type { Indicator } from './indicator.ts';

/**
 * The 95% interval of a rate on its shown scale, by the method its indicator names: Wilson for a proportion, Byar for a rate of
 * events. Undefined where the indicator has none, or where there is no proportion to give one for: a part is absent, nobody is
 * counted, or an estimated numerator is above its denominator.
 */
export function intervalOf(indicator: Indicator, numerator: number | undefined, denominator: number | undefined): Interval | undefined {
  if (numerator === undefined || denominator === undefined || numerator < 0 || denominator <= 0) return undefined;
  const per = indicator.per ?? 1;
  if (indicator.interval === 'byar') {
    const { low, high } = byarInterval(numerator);
    return { low: (per * low) / denominator, high: (per * high) / denominator };
  }
  if (indicator.interval === 'wilson' && denominator >= 1 && numerator <= denominator) {
    const { low, high } = wilsonInterval(numerator, denominator);
    return { low: per * low, high: per * high };
  }
  return undefined;
}
