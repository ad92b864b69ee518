import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval } from '../../../src/stats/byar-interval.ts';
import { answers } from './known-answers.ts';

describe('byarInterval', () => {
  it.each(answers.byar)('agrees with R for a count of $count', ({ count, low, high }) => {
    const interval = byarInterval(count);
    expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(1e-12 * low);
    expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(1e-12 * high);
  });

  it('changes method at 10 without a leap', () => {
    const before = byarInterval(10 - 1e-9);
    const after = byarInterval(10);
    expect(before.low).toBeCloseTo(after.low, 1);
    expect(before.high).toBeCloseTo(after.high, 1);
  });

  it('holds the count and rises with it', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (count) => {
      const { low, high } = byarInterval(count);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(count);
      expect(high).toBeGreaterThan(count);
      expect(byarInterval(count + 1).high).toBeGreaterThan(high);
    }));
  });

  it('names what it was given', () => {
    expect(() => byarInterval(-1)).toThrow('byarInterval requires a count of at least 0, got -1');
    expect(() => byarInterval(NaN)).toThrow('got NaN');
    expect(() => byarInterval(Infinity)).toThrow('got Infinity');
  });
});
