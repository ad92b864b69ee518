import { twoProportionsP } from '../stats/two-proportions-p.ts';
import { twoRatesP } from '../stats/two-rates-p.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';

/** The p-value of two figures being the same, for those that `verdictOf` can tell apart: of proportions, of rates of events. Undefined for all others. */
export function differenceP(indicator: Indicator, first: Figure, second: Figure): number | undefined {
  if (indicator.kind === 'count' || !first.interval || !second.interval) return undefined;
  const test = indicator.interval === 'wilson' ? twoProportionsP : twoRatesP;
  return test(first.numerator!, first.denominator!, second.numerator!, second.denominator!);
}
