import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedMean } from '../../../src/stats/weighted-mean.ts';
import { answers } from './known-answers.ts';

const { skewed, weights } = answers.samples;

describe('weightedMean', () => {
  it('agrees with R', () => {
    expect(weightedMean(skewed.slice(0, 10), weights)).toBeCloseTo(answers.weightedMean, 12);
  });

  it('with equal weights is the mean, and leaves out a weight of 0', () => {
    expect(weightedMean([1, 2, 6], [5, 5, 5])).toBe(3);
    expect(weightedMean([1, 2, 600], [1, 1, 0])).toBe(1.5);
  });

  it('lies between the lowest and the highest', () => {
    const pair = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 50 }));
    fc.assert(fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
      const values = pairs.map(([value]) => value);
      const mean = weightedMean(values, pairs.map(([, weight]) => weight));
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }));
  });

  it('names what it was given', () => {
    expect(() => weightedMean([], [])).toThrow('weightedMean requires a total weight above 0, got 0');
    expect(() => weightedMean([1], [1, 2])).toThrow('weightedMean requires as many weights as values, got 2 for 1');
    expect(() => weightedMean([NaN], [1])).toThrow('weightedMean requires finite values, got NaN');
    expect(() => weightedMean([1], [-1])).toThrow('weightedMean requires weights of at least 0, got -1');
  });
});
