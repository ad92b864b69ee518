import { checkWeights } from './check-weights.ts';
import { weightedMean } from './weighted-mean.ts';

/** `total = between + within`. `betweenShare` is undefined where all values are equal. */
export interface VarianceSplit {
  total: number;
  between: number;
  within: number;
  betweenShare: number | undefined;
}

/**
 * Splits the weighted variance of values exactly into the part between group means and the part within groups: how much of the
 * difference between small areas is already visible in their wards' averages.
 *
 * total = Σ w(x − x̄)² ÷ Σ w; between = Σ w(x̄g − x̄)² ÷ Σ w; within = Σ w(x − x̄g)² ÷ Σ w.
 *
 * https://en.wikipedia.org/wiki/Law_of_total_variance
 *
 * @param groups the group of each value, as a row number or a code
 * @throws where lengths differ, a value is not finite, a weight is negative or all are 0
 */
export function varianceWithinBetween(
  values: ArrayLike<number>, weights: ArrayLike<number>, groups: ArrayLike<number | string>,
): VarianceSplit {
  const weight = checkWeights('varianceWithinBetween', values, weights);
  if (groups.length !== values.length) {
    throw new RangeError(`varianceWithinBetween requires as many groups as values, got ${groups.length} for ${values.length}`);
  }
  const mean = weightedMean(values, weights);
  const sums = new Map<number | string, { weight: number; sum: number }>();
  for (let i = 0; i < values.length; i++) {
    const group = sums.get(groups[i]!) ?? { weight: 0, sum: 0 };
    group.weight += weights[i]!;
    group.sum += weights[i]! * values[i]!;
    sums.set(groups[i]!, group);
  }
  let between = 0;
  let within = 0;
  for (let i = 0; i < values.length; i++) {
    if (weights[i] === 0) continue;
    const group = sums.get(groups[i]!)!;
    const groupMean = group.sum / group.weight;
    between += weights[i]! * (groupMean - mean) ** 2;
    within += weights[i]! * (values[i]! - groupMean) ** 2;
  }
  const total = (between + within) / weight;
  return { total, between: between / weight, within: within / weight, betweenShare: total === 0 ? undefined : between / weight / total };
}
