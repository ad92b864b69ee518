import { describe, expect, it } from 'vitest';
import { inCodeOrder } from '../../../data/in-code-order.ts';
import { parseCsv } from '../../../geo/csv.ts';

const csv = parseCsv('code,people,name\nC,3,third\nA,1,first\nB,,second\n', 'test.csv');

describe('inCodeOrder', () => {
  it('puts rows in the order of the codes, a blank number being undefined', () => {
    const rows = inCodeOrder(csv, 'code', ['A', 'B', 'C']);
    expect(rows.numbers('people')).toEqual([1, undefined, 3]);
    expect(rows.text('name')).toEqual(['first', 'second', 'third']);
  });
  it('refuses codes lost on either side', () => {
    expect(() => inCodeOrder(csv, 'code', ['A', 'B'])).toThrow('1 codes of column "code" are in no list, first "C"');
    expect(() => inCodeOrder(csv, 'code', ['A', 'B', 'C', 'D'])).toThrow('1 codes have no row by column "code", first "D"');
  });
  it('allows codes without a row where only some are expected, and names them', () => {
    const rows = inCodeOrder(csv, 'code', ['A', 'B', 'C', 'D'], 'some');
    expect(rows.numbers('people')).toEqual([1, undefined, 3, undefined]);
    expect(rows.lacking).toEqual(['D']);
    expect(() => inCodeOrder(csv, 'code', ['A', 'B'], 'some')).toThrow('in no list');
  });
  it('names what is left out on both sides where any are allowed', () => {
    const rows = inCodeOrder(csv, 'code', ['B', 'D'], 'any');
    expect([rows.unknown, rows.lacking]).toEqual([['C', 'A'], ['D']]);
  });
  it('refuses a code with two rows', () => {
    expect(() => inCodeOrder(parseCsv('code\nA\nA\n', 'twice.csv'), 'code', ['A'])).toThrow('"A" has two rows');
  });
});
