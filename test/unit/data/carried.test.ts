import { describe, expect, it } from 'vitest';
import { carried } from '../../../data/carried.ts';
import { parseCsv } from '../../../geo/csv.ts';

const csv = parseCsv('lsoa11cd,price\nA,100\nB,\nC,300\nOLD,400\n', 'test.csv');
const codes = ['A', 'B', 'C', 'NEW', 'FAR'];

describe('carried', () => {
  it('carries a value only to an area with an unchanged boundary', () => {
    const { values, statuses, counts } = carried(csv, 'price', codes, new Set(['A', 'B', 'FAR']), (row) => codes[row] !== 'FAR');
    expect(values).toEqual([100, undefined, undefined, undefined, undefined]);
    expect(statuses).toEqual([undefined, 'missing', 'missing', 'missing', 'not-collected']);
    expect(counts).toEqual({ carried: 1, blank: 1, changed: 2, outside: 1 });
  });
  it('counts every area once', () => {
    const { counts } = carried(csv, 'price', codes, new Set(['C']));
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(codes.length);
  });
});
