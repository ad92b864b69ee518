import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/stats/quantile.ts';
import { quantileSorted } from '../../../src/stats/quantile-sorted.ts';
import { answers } from './known-answers.ts';

const { skewed, ties, shares } = answers.samples;

describe('quantile', () => {
  it('agrees with R, type 7', () => {
    for (const [i, share] of shares.entries()) {
      expect(quantile(skewed, share)).toBeCloseTo(answers.quantile.skewed[i]!, 11);
      expect(quantile(ties, share)).toBeCloseTo(answers.quantile.ties[i]!, 11);
    }
  });

  it('of one value is that value', () => {
    expect(quantile([7], 0.3)).toBe(7);
  });

  it('sorts by size, not as text, and takes typed arrays', () => {
    expect(quantile(new Float64Array([10, 9, 100]), 0.5)).toBe(10);
  });

  it('lies between the lowest and the highest and never falls as the share rises', () => {
    const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.array(number, { minLength: 1 }), share, share, (values, a, b) => {
      const [low, high] = [quantile(values, Math.min(a, b)), quantile(values, Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high + 1e-6);
      expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
      expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
    }));
  });

  it('names what it was given', () => {
    expect(() => quantile([], 0.5)).toThrow('quantile requires at least 1 value, got 0');
    expect(() => quantile([1, NaN], 0.5)).toThrow('quantile requires numbers, got NaN');
    expect(() => quantileSorted([1, 2], 1.1)).toThrow('quantile requires a share from 0 to 1, got 1.1');
  });
});
