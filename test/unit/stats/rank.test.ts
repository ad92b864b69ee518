import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/stats/rank.ts';
import { answers } from './known-answers.ts';

const { ties } = answers.samples;

describe('rank', () => {
  it('agrees with R on ties', () => {
    expect(rank(ties)).toEqual(answers.rankAverage);
    expect(rank(ties, 'min')).toEqual(answers.rankMin);
  });

  it('of nothing is nothing, of equals the middle', () => {
    expect(rank([])).toEqual([]);
    expect(rank([5, 5, 5])).toEqual([2, 2, 2]);
    expect(rank([Infinity, -Infinity, 0])).toEqual([3, 1, 2]);
  });

  it('has the same sum whatever the ties', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (values) => {
      const sum = rank(values).reduce((total, place) => total + place, 0);
      expect(sum).toBe((values.length * (values.length + 1)) / 2);
    }));
  });

  it('names what it was given', () => {
    expect(() => rank([1, NaN])).toThrow('rank requires numbers, got NaN');
  });
});
