import { describe, expect, it } from 'vitest';
import { logGamma } from '../../../src/stats/log-gamma.ts';
import { regularisedBeta } from '../../../src/stats/regularised-beta.ts';
import { regularisedGamma } from '../../../src/stats/regularised-gamma.ts';
import { solveIncreasing } from '../../../src/stats/solve-increasing.ts';
import { answers } from './known-answers.ts';

describe('the distributions that exact limits are made from', () => {
  it('logGamma agrees with R', () => {
    for (const [i, x] of [0.1, 1, 1.5, 12, 160000].entries()) {
      expect(Math.abs(logGamma(x) - answers.logGamma[i]!)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(answers.logGamma[i]!)));
    }
    expect(() => logGamma(0)).toThrow('logGamma requires a number above 0, got 0');
  });

  it('regularisedGamma agrees with R', () => {
    for (const [i, [x, a]] of ([[0.01, 0.5], [1, 3], [9, 10], [30, 25]] as const).entries()) {
      expect(regularisedGamma(a, x)).toBeCloseTo(answers.regularisedGamma[i]!, 12);
    }
    expect(regularisedGamma(3, 0)).toBe(0);
    expect(() => regularisedGamma(0, 1)).toThrow('regularisedGamma requires a shape above 0, got 0');
    expect(() => regularisedGamma(1, -1)).toThrow('got -1');
  });

  it('regularisedBeta agrees with R', () => {
    const cases = [[0.001, 0.5, 2], [0.2, 3, 7], [0.5, 40, 41], [0.9, 800, 60]] as const;
    for (const [i, [x, a, b]] of cases.entries()) expect(regularisedBeta(x, a, b)).toBeCloseTo(answers.regularisedBeta[i]!, 11);
    expect([regularisedBeta(0, 2, 3), regularisedBeta(1, 2, 3)]).toEqual([0, 1]);
    expect(() => regularisedBeta(2, 1, 1)).toThrow('regularisedBeta requires x from 0 to 1, got 2');
    expect(() => regularisedBeta(0.5, 0, 1)).toThrow('shapes above 0, got 0 and 1');
  });

  it('solveIncreasing finds the crossing to the last bit', () => {
    expect(solveIncreasing((x) => x * x, 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(() => solveIncreasing((x) => x, 0, 1, 1)).toThrow('solveIncreasing requires an interval, got 1 to 1');
  });
});
