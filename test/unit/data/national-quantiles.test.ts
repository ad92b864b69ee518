import { expect, it } from 'vitest';
import { nationalQuantiles } from '../../../data/england/national-quantiles.ts';

const values = Array.from({ length: 101 }, (_, each) => 100 - each);

it('gives the 5th to the 95th percentile', () => {
  const expected = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95];
  expect(nationalQuantiles(values)!.map((each) => Math.round(each * 1e9) / 1e9)).toEqual(expected);
});

it('gives none where under nine in ten areas have a value', () => {
  const absent = (count: number) => new Array<undefined>(count).fill(undefined);
  expect(nationalQuantiles([...values, ...absent(11)])).toHaveLength(19);
  expect(nationalQuantiles([...values, ...absent(12)])).toBeUndefined();
  expect(nationalQuantiles([])).toBeUndefined();
});
