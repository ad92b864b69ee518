import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateRatio } from '../../../src/stats/rate-ratio.ts';
import { answers } from './known-answers.ts';

describe('rateRatio', () => {
  it.each(answers.rateRatio)('agrees with R for $args', ({ args: [a, m, b, n], exact, log }) => {
    const result = rateRatio(a, m, b, n, 'exact');
    expect(result.low).toBeCloseTo(exact[0], 10);
    if (exact[1] === 'Inf') expect(result.high).toBe(Infinity);
    else expect(result.high).toBeCloseTo(exact[1], 10);
    if (log.length === 0) return;
    const byLog = rateRatio(a, m, b, n);
    expect(byLog.low).toBeCloseTo(log[0], 8);
    expect(byLog.high).toBeCloseTo(log[1], 8);
  });

  it('is turned upside down when the areas change places', () => {
    const count = fc.integer({ min: 1, max: 500 });
    fc.assert(fc.property(count, count, fc.constantFrom('log' as const, 'exact' as const), (a, b, method) => {
      const there = rateRatio(a, 1000, b, 2000, method);
      const back = rateRatio(b, 2000, a, 1000, method);
      expect(there.ratio * back.ratio).toBeCloseTo(1, 10);
      expect(there.low * back.high).toBeCloseTo(1, 8);
    }));
  });

  it('names what it was given', () => {
    expect(() => rateRatio(0, 10, 0, 10, 'exact')).toThrow('rateRatio requires at least 1 event in all, got 0');
    expect(() => rateRatio(0, 10, 3, 10)).toThrow('rateRatio by the log method requires counts above 0, got 0');
    expect(() => rateRatio(1, 0, 3, 10)).toThrow('rateRatio requires exposures above 0, got 0');
    expect(() => rateRatio(-2, 10, 3, 10)).toThrow('counts of at least 0, got -2');
  });
});
