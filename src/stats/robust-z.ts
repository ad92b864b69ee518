import { medianAbsoluteDeviation } from './median-absolute-deviation.ts';
import { quantile } from './quantile.ts';

/**
 * How far each value stands from the rest: (value − median) ÷ (1.4826 × median absolute deviation), which for normal data is near
 * the usual z.
 *
 * Iglewicz and Hoaglin (1993), How to detect and handle outliers: https://www.itl.nist.gov/div898/handbook/eda/section3/eda35h.htm
 *
 * @returns scores in the order of the values, or undefined where the deviation is 0 and nothing can be said
 * @throws where there are no values or one is not a number
 */
export function robustZ(values: ArrayLike<number>): number[] | undefined {
  const median = quantile(values, 0.5);
  const scale = 1.4826 * medianAbsoluteDeviation(values);
  return scale === 0 ? undefined : Array.from(values, (value) => (value - median) / scale);
}
