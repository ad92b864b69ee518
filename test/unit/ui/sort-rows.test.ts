import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortRows, type SortValue } from '../../../src/ui/sort-rows.ts';

const sorted = (values: readonly SortValue[], direction: 'ascending' | 'descending' = 'ascending') =>
  sortRows(Object.freeze(values), (value) => value, direction);

test('orders numbers by size and words by the alphabet, numbers in words by size', () => {
  expect(sorted([10, 9, -1])).toEqual([-1, 9, 10]);
  expect(sorted(['Barnet 10', 'barnet 9', 'Ávila'])).toEqual(['Ávila', 'barnet 9', 'Barnet 10']);
  expect(sorted(['a', 3])).toEqual([3, 'a']);
});

test('puts rows without a value last in both directions', () => {
  expect(sorted([undefined, 2, NaN, 1])).toEqual([1, 2, undefined, NaN]);
  expect(sorted([undefined, 2, NaN, 1], 'descending')).toEqual([2, 1, undefined, NaN]);
});

test('keeps the order of equals, and the input', () => {
  const rows = Object.freeze([{ key: 'a', size: 1 }, { key: 'b', size: 1 }, { key: 'c', size: 0 }]);
  expect(sortRows(rows, ({ size }) => size, 'descending').map(({ key }) => key)).toEqual(['a', 'b', 'c']);
});

test('loses and invents nothing', () => {
  fc.assert(fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), (values) => {
    const counted = (list: SortValue[]) => list.map(String).sort();
    expect(counted(sorted(values))).toEqual(counted(values));
  }));
});

test('an empty table stays empty', () => expect(sorted([])).toEqual([]));
