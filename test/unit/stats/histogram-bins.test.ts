import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramBins } from '../../../src/stats/histogram-bins.ts';

describe('histogramBins', () => {
  it('steps by round numbers from a multiple of the step', () => {
    const bins = histogramBins(Object.freeze([3, 11, 19, 20, 41]), 5);
    expect(bins.map(({ from, to }) => [from, to])).toEqual([[0, 10], [10, 20], [20, 30], [30, 40], [40, 50]]);
    expect(bins.map(({ count }) => count)).toEqual([1, 2, 1, 0, 1]);
  });

  it('writes decimal edges as decimals', () => {
    expect(histogramBins([0, 0.7], 10).map(({ to }) => to)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  });

  it('counts the highest value in the last bar', () => {
    expect(histogramBins([0, 10], 2)).toEqual([{ from: 0, to: 5, count: 1 }, { from: 5, to: 10, count: 1 }]);
  });

  it('of nothing is nothing, of equals one bar', () => {
    expect(histogramBins([])).toEqual([]);
    expect(histogramBins([6, 6])).toEqual([{ from: 6, to: 6, count: 2 }]);
  });

  it('counts every value once in a bar that holds it, in no more bars than asked', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
    fc.assert(fc.property(fc.array(value, { minLength: 1 }), fc.integer({ min: 2, max: 40 }), (values, most) => {
      const bins = histogramBins(values, most);
      expect(bins.length).toBeLessThanOrEqual(most);
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length);
      expect(bins[0]!.from).toBeLessThanOrEqual(Math.min(...values));
      expect(bins.at(-1)!.to).toBeGreaterThanOrEqual(Math.max(...values));
    }));
  });

  it('names what it was given', () => {
    expect(() => histogramBins([NaN])).toThrow('histogramBins requires finite values, got NaN');
    expect(() => histogramBins([1], 1)).toThrow('histogramBins requires at least 2 bars, got 1');
  });
});
