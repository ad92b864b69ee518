import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spearman } from '../../../src/stats/spearman.ts';

test('agrees with scipy 1.17.1, spearmanr, ties and all', () => {
  const xs = Object.freeze([1, 2, 2, 4, 5, 7, 7, 7, 9, 12]);
  const ys = Object.freeze([3.5, 1, 4, 4, 9, 8, 2, 10, 11, 6]);
  expect(spearman(xs, ys)).toBeCloseTo(0.5957244129792837, 14);
});

test('is 1 on anything that only rises, however bent, and −1 on what only falls', () => {
  expect(spearman([1, 2, 3, 4], [1, 10, 11, 1000])).toBeCloseTo(1, 14);
  expect(spearman([1, 2, 3, 4], [9, 4, 3, -50])).toBeCloseTo(-1, 14);
});

test('says nothing of fewer than two pairs, or of equals', () => {
  expect(spearman([1], [1])).toBeUndefined();
  expect(spearman([1, 2], [4, 4])).toBeUndefined();
});

test('does not change when one set is stretched', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), { minLength: 2 }), (pairs) => {
    const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
    expect(spearman(xs.map((x) => x ** 3), ys)).toEqual(spearman(xs, ys));
  }));
});

test('requires pairs', () => {
  expect(() => spearman([1, 2], [1])).toThrow('spearman requires pairs, got 2 and 1 numbers');
});
