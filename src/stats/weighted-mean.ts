import { checkWeights } from './check-weights.ts';

/**
 * The mean of values weighted by, for example, residents: Σ wᵢxᵢ ÷ Σ wᵢ. A ward's average score is this over its small areas.
 *
 * https://en.wikipedia.org/wiki/Weighted_arithmetic_mean
 *
 * @throws where lengths differ, a value is not finite, a weight is negative or all are 0
 */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  const total = checkWeights('weightedMean', values, weights);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * weights[i]!;
  return sum / total;
}
