import { checkWeights } from './check-weights.ts';

/**
 * The value below which a share of the weight lies: of the values in ascending order, the first whose cumulated weight passes share
 * of the total; where it meets it exactly, the mean of that value and the next (type 2 of Hyndman and Fan, with weights). With
 * residents as weights and a share of 0.5 it is the value of the person in the middle.
 *
 * Hyndman and Fan (1996), Sample quantiles in statistical packages: https://en.wikipedia.org/wiki/Weighted_median
 *
 * @param share from 0 to 1
 * @throws where share lies outside 0 to 1, lengths differ, a value is not finite, a weight is negative or all are 0
 */
export function weightedQuantile(values: ArrayLike<number>, weights: ArrayLike<number>, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`weightedQuantile requires a share from 0 to 1, got ${share}`);
  const target = checkWeights('weightedQuantile', values, weights) * share;
  const order = Array.from(values, (_, i) => i).filter((i) => weights[i]! > 0).sort((a, b) => values[a]! - values[b]!);
  const slack = target * 1e-12;
  let sum = 0;
  for (const [place, i] of order.entries()) {
    sum += weights[i]!;
    const next = order[place + 1];
    if (next === undefined || sum > target + slack) return values[i]!;
    if (sum >= target - slack) return (values[i]! + values[next]!) / 2;
  }
  return values[order[0]!]!;
}
