import type { Difference } from '../model/difference.ts';
import type { Indicator } from '../model/indicator.ts';
import { decimal, formatValue } from './numbers.ts';

/** What lies between two places in an order, of which neither is an amount. */
const steps: Readonly<Partial<Record<Indicator['kind'], string>>> = { rank: 'places', decile: 'deciles' };

/** An indicator as its differences are written: a share differs by points, a rank by places, and each has its sign. */
function ofDifference(indicator: Indicator): Indicator {
  const step = steps[indicator.kind];
  return { ...indicator, diverging: true, unit: step ?? (indicator.unit === '%' ? 'points' : indicator.unit), ...(step && { kind: 'score' }) };
}

/** How far one value is from another, with its sign and unit: "+24.9 points", "−£12,000", "−3.2". */
export function signedDifference(indicator: Indicator, difference: number): string {
  return formatValue(ofDifference(indicator), difference);
}

/** The same without a sign: "24.9 points". */
export function plainDifference(indicator: Indicator, difference: number): string {
  return formatValue({ ...ofDifference(indicator), diverging: false }, Math.abs(difference));
}

/** The 95% interval of a difference, "23.1 to 26.7"; of rates of events, what the one is of the other: "2.3 times the rate (1.5 to 3.4)". */
export function differenceInterval(indicator: Indicator, { interval, ratio }: Difference): string | undefined {
  if (interval) return `${decimal(interval.low, indicator.decimals)} to ${decimal(interval.high, indicator.decimals)}`;
  if (!ratio) return undefined;
  const high = Number.isFinite(ratio.high) ? decimal(ratio.high, 1) : 'no upper limit';
  return Number.isFinite(ratio.ratio) ? `${decimal(ratio.ratio, 1)} times the rate, ${decimal(ratio.low, 1)} to ${high}` : undefined;
}
