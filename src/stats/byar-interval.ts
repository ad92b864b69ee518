import { z95, type Limits } from './limits.ts';
import { regularisedGamma } from './regularised-gamma.ts';
import { solveIncreasing } from './solve-increasing.ts';

const smallest = 10;

/** Exact Poisson limits: the means at which a count as high, or as low, as this has probability 2.5%. */
function exactPoisson(count: number): Limits {
  const most = 4 * count + 20;
  return {
    low: count === 0 ? 0 : solveIncreasing((mean) => regularisedGamma(count, mean), 0.025, 0, most),
    high: solveIncreasing((mean) => regularisedGamma(count + 1, mean), 0.975, 0, most),
  };
}

/**
 * The 95% interval of a count of independent events, on the scale of the count: Byar's approximation, and below 10 the exact
 * Poisson limits, which it then misses by too much. Multiply by `per ÷ denominator` for the interval of a rate.
 *
 * low = c (1 − 1/(9c) − z/(3√c))³, high = (c+1) (1 − 1/(9(c+1)) + z/(3√(c+1)))³.
 *
 * Breslow and Day (1987), Statistical Methods in Cancer Research II, page 69:
 * https://publications.iarc.who.int/Book-And-Report-Series/Iarc-Scientific-Publications/Statistical-Methods-In-Cancer-Research-Volume-II-The-Design-And-Analysis-Of-Cohort-Studies-1986
 *
 * @param count from 0; a count estimated to a fraction is allowed
 * @throws where count is negative or not finite
 */
export function byarInterval(count: number): Limits {
  if (!(count >= 0) || count === Infinity) throw new RangeError(`byarInterval requires a count of at least 0, got ${count}`);
  if (count < smallest) return exactPoisson(count);
  const next = count + 1;
  return {
    low: count * (1 - 1 / (9 * count) - z95 / (3 * Math.sqrt(count))) ** 3,
    high: next * (1 - 1 / (9 * next) + z95 / (3 * Math.sqrt(next))) ** 3,
  };
}
