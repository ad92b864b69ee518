import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../../src/stats/class-of.ts';
import { equalCountBreaks } from '../../../src/stats/equal-count-breaks.ts';

describe('equalCountBreaks', () => {
  it('gives equal numbers where nothing is tied', () => {
    expect(equalCountBreaks(Object.freeze([6, 1, 5, 2, 4, 3]), 3)).toEqual([1, 3, 5, 6]);
  });

  it('keeps a large tie whole, at either end', () => {
    expect(equalCountBreaks([0, 0, 0, 0, 1, 2], 3)).toEqual([0, 1, 2, 2]);
    expect(equalCountBreaks([1, 2, 9, 9, 9, 9, 9, 9], 2)).toEqual([1, 9, 9]);
    expect(equalCountBreaks([4, 4], 5)).toEqual([4, 4]);
  });

  it('never leaves a class empty, and starts each at a value', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1 });
    fc.assert(fc.property(values, fc.integer({ min: 1, max: 7 }), (all, classes) => {
      const bounds = equalCountBreaks(all, classes);
      const count = bounds.length - 1;
      expect(count).toBeLessThanOrEqual(classes);
      expect(new Set(all.map((value) => classOf(value, bounds))).size).toBe(count);
      expect(bounds.every((bound) => all.includes(bound))).toBe(true);
    }));
  });

  it('names what it was given', () => {
    expect(() => equalCountBreaks([], 5)).toThrow('equalCountBreaks requires at least 1 value, got 0');
    expect(() => equalCountBreaks([1], 0)).toThrow('equalCountBreaks requires at least 1 class, got 0');
    expect(() => equalCountBreaks([1, NaN], 2)).toThrow('equalCountBreaks requires finite values, got NaN');
  });
});
