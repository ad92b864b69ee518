import { describe, expect, it } from 'vitest';
import { ranksOutOfPlace } from '../../../data/checks/ranges.ts';

describe('ranksOutOfPlace', () => {
  it('finds nothing in a permutation, in any order', () => {
    expect(ranksOutOfPlace([3, 1, 2])).toBe(0);
  });
  it('lets ties share their first or their last rank', () => {
    expect(ranksOutOfPlace([1, 2, 2, 4])).toBe(0);
    expect(ranksOutOfPlace([1, 3, 3, 4])).toBe(0);
  });
  it('finds a rank left out, one too high, and one below 1', () => {
    expect(ranksOutOfPlace([1, 2, 4])).toBe(1);
    expect(ranksOutOfPlace([1, 1, 1, 5])).toBe(1);
    expect(ranksOutOfPlace([0, 1, 2])).toBe(3);
  });
});
