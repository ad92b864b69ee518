import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { varianceWithinBetween } from '../../../src/stats/variance-within-between.ts';
import { answers } from './known-answers.ts';

const { skewed, weights, groups } = answers.samples;

describe('varianceWithinBetween', () => {
  it('agrees with R’s analysis of variance', () => {
    const split = varianceWithinBetween(skewed.slice(0, 10), weights, groups);
    expect(split.between).toBeCloseTo(answers.variance.between, 10);
    expect(split.within).toBeCloseTo(answers.variance.within, 10);
  });

  it('is all between where groups are even, all within where there is one group', () => {
    expect(varianceWithinBetween([1, 1, 5, 5], [1, 1, 1, 1], ['a', 'a', 'b', 'b'])).toEqual({ total: 4, between: 4, within: 0, betweenShare: 1 });
    expect(varianceWithinBetween([1, 5], [1, 1], [0, 0])).toEqual({ total: 4, between: 0, within: 4, betweenShare: 0 });
  });

  it('has no share where all are equal, and passes over groups without weight', () => {
    expect(varianceWithinBetween([2, 2], [1, 1], [0, 1]).betweenShare).toBeUndefined();
    expect(varianceWithinBetween([2, 4, 99], [1, 1, 0], [0, 0, 1]).total).toBe(1);
  });

  it('splits the variance exactly', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const values = rows.map(([value]) => value);
      const people = rows.map(([, weight]) => weight);
      const total = people.reduce((sum, weight) => sum + weight, 0);
      const mean = values.reduce((sum, value, i) => sum + value * people[i]!, 0) / total;
      const variance = values.reduce((sum, value, i) => sum + people[i]! * (value - mean) ** 2, 0) / total;
      const split = varianceWithinBetween(values, people, rows.map(([, , group]) => group));
      expect(split.between + split.within).toBeCloseTo(variance, 8);
    }));
  });

  it('names what it was given', () => {
    expect(() => varianceWithinBetween([1], [1], [])).toThrow('varianceWithinBetween requires as many groups as values, got 0 for 1');
  });
});
