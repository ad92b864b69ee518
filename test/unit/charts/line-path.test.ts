import { expect, test } from 'vitest';
import { linePath } from '../../../src/charts/line-path.ts';

test('a line goes through its points in their order', () => {
  expect(linePath([[0, 10], [5.04, 7.26], [10, 0]])).toBe('M0.0,10.0L5.0,7.3L10.0,0.0');
});

test('an unknown point leaves a gap, and a point alone closes on itself, so that it can be seen', () => {
  expect(linePath([undefined, [1, 1], undefined, [3, 3], [4, 4], undefined])).toBe('M1.0,1.0ZM3.0,3.0L4.0,4.0');
  expect(linePath([])).toBe('');
});
