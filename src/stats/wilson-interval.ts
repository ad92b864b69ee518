import { z95, type Limits } from './limits.ts';

/**
 * The 95% Wilson score interval of a proportion, as shares from 0 to 1.
 *
 * With p = successes ÷ trials and z = 1.96:
 * (2·successes + z² ± z √(z² + 4·successes·(1 − p))) ÷ (2 (trials + z²)).
 * It never leaves 0 to 1 and keeps its width where there are no successes, which the textbook interval does not.
 *
 * Newcombe (1998), Two-sided confidence intervals for the single proportion, method 3:
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 *
 * @param successes from 0 to trials; a count estimated to a fraction is allowed
 * @throws where trials is under 1 or successes lies outside 0 to trials
 */
export function wilsonInterval(successes: number, trials: number): Limits {
  if (!(trials >= 1) || trials === Infinity) throw new RangeError(`wilsonInterval requires at least 1 trial, got ${trials}`);
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`wilsonInterval requires successes from 0 to ${trials}, got ${successes}`);
  }
  const z2 = z95 * z95;
  const centre = 2 * successes + z2;
  const spread = z95 * Math.sqrt(z2 + 4 * successes * (1 - successes / trials));
  const width = 2 * (trials + z2);
  return {
    low: successes === 0 ? 0 : (centre - spread) / width,
    high: successes === trials ? 1 : (centre + spread) / width,
  };
}
