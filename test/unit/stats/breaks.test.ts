import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalBreaks } from '../../../src/stats/equal-breaks.ts';
import { quantileBreaks } from '../../../src/stats/quantile-breaks.ts';
import { classOf } from '../../../src/stats/class-of.ts';

describe('equalBreaks', () => {
  it('steps evenly and ends exactly at the highest', () => {
    expect(equalBreaks(Object.freeze([10, 0, 3]), 5)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(equalBreaks([-2, -1.3], 3).at(-1)).toBe(-1.3);
    expect(equalBreaks([4, 4], 5)).toEqual([4, 4]);
  });

  it('names what it was given', () => {
    expect(() => equalBreaks([], 5)).toThrow('equalBreaks requires at least 1 value, got 0');
    expect(() => equalBreaks([1], 1.5)).toThrow('equalBreaks requires at least 1 class, got 1.5');
    expect(() => equalBreaks([1, Infinity], 2)).toThrow('equalBreaks requires finite values, got Infinity');
  });
});

describe('quantileBreaks', () => {
  it('puts as many values in each class', () => {
    expect(quantileBreaks(Object.freeze([5, 1, 4, 2, 3]), 4)).toEqual([1, 2, 3, 4, 5]);
  });

  it('makes one of bounds that ties make equal', () => {
    expect(quantileBreaks([0, 0, 0, 0, 1, 2], 5)).toEqual([0, 1, 2]);
    expect(quantileBreaks([4, 4, 4], 5)).toEqual([4, 4]);
    expect(quantileBreaks([4], 5)).toEqual([4, 4]);
  });

  it('names what it was given', () => {
    expect(() => quantileBreaks([], 5)).toThrow('quantileBreaks requires at least 1 value, got 0');
    expect(() => quantileBreaks([1], 0)).toThrow('quantileBreaks requires at least 1 class, got 0');
    expect(() => quantileBreaks([1, NaN], 2)).toThrow('quantileBreaks requires finite values, got NaN');
  });
});

describe('classOf', () => {
  it('gives a bound to the class above, and the ends to the end classes', () => {
    const bounds = Object.freeze([0, 10, 20, 30]);
    expect([-5, 0, 9.9, 10, 19, 20, 30, 99].map((value) => classOf(value, bounds))).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
    expect(classOf(4, [4, 4])).toBe(0);
    expect(classOf(2, [1, 2, 2])).toBe(1);
  });

  it('counts the inner bounds that the value reaches', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 8 });
    fc.assert(fc.property(numbers, fc.integer({ min: -5, max: 55 }), (unsorted, value) => {
      const bounds = unsorted.sort((a, b) => a - b);
      expect(classOf(value, bounds)).toBe(bounds.slice(1, -1).filter((bound) => bound <= value).length);
    }));
  });

  it('names what it was given', () => {
    expect(() => classOf(NaN, [0, 1])).toThrow('classOf requires a number, got NaN');
    expect(() => classOf(1, [0])).toThrow('classOf requires at least 2 bounds, got 1');
  });
});
