import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedQuantile } from '../../../src/stats/weighted-quantile.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { answers } from './known-answers.ts';

const { skewed, ties, weights, shares } = answers.samples;

describe('weightedQuantile', () => {
  it('agrees with R on the values repeated by their weights, type 2', () => {
    for (const [i, share] of shares.entries()) {
      expect(weightedQuantile(skewed.slice(0, 10), weights, share)).toBeCloseTo(answers.weightedQuantile[i]!, 12);
      expect(weightedQuantile(ties, weights, share)).toBeCloseTo(answers.weightedTies[i]!, 12);
    }
  });

  it('with equal weights and a half is the median, whatever the weight', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 }), fc.constantFrom(0.1, 1, 7), (values, weight) => {
      expect(weightedQuantile(values, values.map(() => weight), 0.5)).toBe(quantile(values, 0.5));
    }));
  });

  it('passes over values without weight', () => {
    expect(weightedQuantile([1, 5, 9], [0, 1, 0], 0)).toBe(5);
    expect(weightedQuantile([1, 5, 9], [0, 1, 0], 1)).toBe(5);
  });

  it('names what it was given', () => {
    expect(() => weightedQuantile([1], [1], 2)).toThrow('weightedQuantile requires a share from 0 to 1, got 2');
    expect(() => weightedQuantile([], [], 0.5)).toThrow('weightedQuantile requires a total weight above 0, got 0');
  });
});
