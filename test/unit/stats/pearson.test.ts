import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pearson } from '../../../src/stats/pearson.ts';
import { answers } from './known-answers.ts';

const { skewed } = answers.samples;

describe('pearson', () => {
  it('agrees with R', () => {
    expect(pearson(skewed.slice(0, 30), skewed.slice(30, 60))).toBeCloseTo(answers.pearson, 12);
  });

  it('is 1 on a rising line and −1 on a falling one', () => {
    expect(pearson([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 14);
    expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 14);
  });

  it('says nothing of fewer than two pairs, or of equals', () => {
    expect(pearson([], [])).toBeUndefined();
    expect(pearson([1], [1])).toBeUndefined();
    expect(pearson([1, 2], [4, 4])).toBeUndefined();
  });

  it('does not depend on which is which', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2 }), (pairs) => {
      const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
      const there = pearson(xs, ys);
      if (there === undefined) expect(pearson(ys, xs)).toBeUndefined();
      else expect(pearson(ys, xs)).toBeCloseTo(there, 10);
    }));
  });

  it('names what it was given', () => {
    expect(() => pearson([1], [1, 2])).toThrow('pearson requires pairs, got 1 and 2 numbers');
    expect(() => pearson([1, NaN], [1, 2])).toThrow('pearson requires finite numbers, got NaN and 2');
  });
});
