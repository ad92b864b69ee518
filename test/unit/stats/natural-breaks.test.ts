import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalBreaks } from '../../../src/stats/natural-breaks.ts';
import { classOf } from '../../../src/stats/class-of.ts';
import { answers } from './known-answers.ts';

const { skewed } = answers.samples;

/** Sum of squared distances from their mean. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** The least total spread over every way of cutting sorted values into classes. */
function bruteForce(ascending: readonly number[], classes: number): number {
  if (classes === 1) return spread(ascending);
  let best = Infinity;
  for (let first = classes - 1; first < ascending.length; first++) {
    best = Math.min(best, bruteForce(ascending.slice(0, first), classes - 1) + spread(ascending.slice(first)));
  }
  return best;
}

describe('naturalBreaks', () => {
  it.each([2, 3, 4, 5, 6, 7])('agrees with Fisher’s exact algorithm in R for %i classes', (classes) => {
    expect(naturalBreaks(skewed, classes)).toEqual(answers.naturalBreaks[classes - 2]);
  });

  it('is as good as every other cut', () => {
    const values = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 11 });
    fc.assert(fc.property(values, fc.integer({ min: 2, max: 4 }), (unsorted, wanted) => {
      const ascending = [...unsorted].sort((a, b) => a - b);
      const classes = Math.min(wanted, new Set(ascending).size);
      const bounds = naturalBreaks(unsorted, wanted);
      const groups = bounds.slice(1).map((_, place) => ascending.filter((value) => classOf(value, bounds) === place));
      const total = groups.reduce((sum, group) => sum + spread(group), 0);
      expect(groups.length).toBe(classes);
      expect(groups.every((group) => group.length > 0)).toBe(true);
      expect(total).toBeCloseTo(bruteForce(ascending, classes), 8);
    }), { numRuns: 60 });
  });

  it('holds its place far from 0', () => {
    expect(naturalBreaks([1e9, 1e9 + 1, 1e9 + 50, 1e9 + 51], 2)).toEqual([1e9, 1e9 + 50, 1e9 + 51]);
  });

  it('makes fewer classes of fewer distinct values', () => {
    expect(naturalBreaks([3, 3, 3], 5)).toEqual([3, 3]);
    expect(naturalBreaks([4], 5)).toEqual([4, 4]);
    expect(naturalBreaks([1, 1, 2], 5)).toEqual([1, 2, 2]);
  });

  it('names what it was given', () => {
    expect(() => naturalBreaks([], 5)).toThrow('naturalBreaks requires at least 1 value, got 0');
    expect(() => naturalBreaks([1], 0)).toThrow('naturalBreaks requires at least 1 class, got 0');
    expect(() => naturalBreaks([1, NaN], 2)).toThrow('naturalBreaks requires finite values, got NaN');
  });
});
