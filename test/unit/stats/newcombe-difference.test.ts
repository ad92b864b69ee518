import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeDifference } from '../../../src/stats/newcombe-difference.ts';
import { answers } from './known-answers.ts';

describe('newcombeDifference', () => {
  it.each(answers.newcombe)('agrees with R for $args', ({ args, difference, low, high }) => {
    const result = newcombeDifference(...args);
    expect(result.difference).toBeCloseTo(difference, 13);
    expect(result.low).toBeCloseTo(low, 13);
    expect(result.high).toBeCloseTo(high, 13);
  });

  it('gives the published rows of Newcombe (1998), table II, method 10', () => {
    const rows: [number, number, number, number, string, string][] = [
      [56, 70, 48, 80, '0.0524', '0.3339'], [9, 10, 3, 10, '0.1705', '0.8090'], [0, 10, 0, 20, '-0.1611', '0.2775'],
    ];
    for (const [a, m, b, n, low, high] of rows) {
      const result = newcombeDifference(a, m, b, n);
      expect([result.low.toFixed(4), result.high.toFixed(4)]).toEqual([low, high]);
    }
  });

  it('turns its sign when the areas change places', () => {
    const trials = fc.integer({ min: 1, max: 1e5 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(trials, share, trials, share, (m, p, n, q) => {
      const [a, b] = [Math.round(m * p), Math.round(n * q)];
      const there = newcombeDifference(a, m, b, n);
      const back = newcombeDifference(b, n, a, m);
      expect(back.low).toBeCloseTo(-there.high, 10);
      expect(there.low).toBeLessThanOrEqual(there.difference);
      expect(there.high).toBeGreaterThanOrEqual(there.difference);
      expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
    }));
  });

  it('names what it was given', () => {
    expect(() => newcombeDifference(1, 0, 1, 2)).toThrow('at least 1 trial, got 0');
  });
});
