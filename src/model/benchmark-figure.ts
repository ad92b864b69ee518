import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { intervalOf } from './interval.ts';
import type { Benchmark } from './pack.ts';

/** An indicator's value for a council, a region or England as a figure like an area's; one that is not held where there is none. */
export function benchmarkFigure(indicator: Indicator, benchmark: Benchmark | undefined): Figure {
  if (!benchmark) return { held: false, status: 'not-collected' };
  const { value, numerator, denominator, estimate } = benchmark;
  return { held: true, status: estimate ? 'estimate' : 'ok', value, numerator, denominator, interval: intervalOf(indicator, numerator, denominator) };
}
