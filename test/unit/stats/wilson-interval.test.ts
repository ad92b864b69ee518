import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/stats/wilson-interval.ts';
import { answers } from './known-answers.ts';

describe('wilsonInterval', () => {
  it.each(answers.wilson)('agrees with R for $successes of $trials', ({ successes, trials, low, high }) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.low).toBeCloseTo(low, 13);
    expect(interval.high).toBeCloseTo(high, 13);
  });

  it('ends exactly at 0 and at 1', () => {
    expect(wilsonInterval(0, 37).low).toBe(0);
    expect(wilsonInterval(37, 37).high).toBe(1);
  });

  it('holds the share, stays within 0 to 1, and mirrors', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
      const successes = Math.round(share * trials);
      const { low, high } = wilsonInterval(successes, trials);
      const mirror = wilsonInterval(trials - successes, trials);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(successes / trials);
      expect(high).toBeGreaterThanOrEqual(successes / trials);
      expect(high).toBeLessThanOrEqual(1);
      expect(mirror.low).toBeCloseTo(1 - high, 10);
    }));
  });

  it('names what it was given', () => {
    expect(() => wilsonInterval(0, 0)).toThrow('wilsonInterval requires at least 1 trial, got 0');
    expect(() => wilsonInterval(0, NaN)).toThrow('at least 1 trial, got NaN');
    expect(() => wilsonInterval(0, Infinity)).toThrow('at least 1 trial, got Infinity');
    expect(() => wilsonInterval(11, 10)).toThrow('wilsonInterval requires successes from 0 to 10, got 11');
    expect(() => wilsonInterval(-1, 10)).toThrow('got -1');
  });
});
