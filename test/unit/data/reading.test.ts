import { describe, expect, it } from 'vitest';
import { fromPercentages } from '../../../data/from-percentages.ts';
import { inCodeOrder } from '../../../data/in-code-order.ts';
import { rowsWhere } from '../../../data/rows-where.ts';
import { sumOf } from '../../../data/sum-of.ts';
import { parseCsv } from '../../../geo/csv.ts';

const csv = parseCsv('code,year,a,b\nX,2020,1,2\nX,2021,3,\nY,2020,5,6\n', 'test.csv');

describe('rowsWhere', () => {
  it('keeps the rows of one value', () => {
    const kept = rowsWhere(csv, 'year', '2020');
    expect([kept.rows, kept.text('code'), kept.numbers('b')]).toEqual([2, ['X', 'Y'], [2, 6]]);
  });
});

describe('sumOf', () => {
  it('adds columns row by row, and is undefined where one is blank', () => {
    const later = inCodeOrder(parseCsv('code,a,b\nX,1,2\nY,3,\n', 'test.csv'), 'code', ['X', 'Y']);
    expect(sumOf(later, ['a', 'b'])).toEqual([3, undefined]);
    expect(() => sumOf(later, [])).toThrow('at least 1 column, got 0');
  });
});

describe('fromPercentages', () => {
  it('gives people from the sum of percentages, exactly for percentages of two decimals', () => {
    // Colindale North, Barnet 026A: 2,135 × (2.61 + 2.35 + 1.99) ÷ 100 = 148.3825
    const file = inCodeOrder(parseCsv('code,base,p,q,r\nX,2135,2.61,2.35,1.99\nY,100,,1,1\n', 'test.csv'), 'code', ['X', 'Y']);
    expect(fromPercentages(file, ['p', 'q', 'r'], 'base')).toEqual([148.3825, undefined]);
  });
});
