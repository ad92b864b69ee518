import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../geo/csv.ts';

describe('parseCsv', () => {
  test('reads columns by name, with quoted commas, doubled quotes and line breaks', () => {
    const csv = parseCsv('code,name\nE1,"Barnet, East"\nE2,"The ""Bald"" Faced Stag"\nE3,"two\nlines"\n', 'a.csv');
    expect(csv.rows).toBe(3);
    expect(csv.names).toEqual(['code', 'name']);
    expect(csv.text('name')).toEqual(['Barnet, East', 'The "Bald" Faced Stag', 'two\nlines']);
  });

  test('takes carriage returns, a byte order mark and a file that does not end its last line', () => {
    const csv = parseCsv('\uFEFFa,b\r\n1,\r\n2,x', 'a.csv');
    expect(csv.names).toEqual(['a', 'b']);
    expect(csv.text('b')).toEqual(['', 'x']);
    expect(csv.numbers('a')).toEqual([1, 2]);
  });

  test('gives a blank number as undefined, never 0', () => {
    expect(parseCsv('n\n0\n\n-1.5\n', 'a.csv').numbers('n')).toEqual([0, undefined, -1.5]);
  });

  test('names the file, the line and what was wrong', () => {
    expect(() => parseCsv('a,b\n1,2\n3\n', 'a.csv')).toThrow('a.csv, line 3: expected 2 fields, got 1');
    expect(() => parseCsv('a\nx\n', 'a.csv').numbers('a')).toThrow('a.csv, line 2, column "a": expected a number, got "x"');
    expect(() => parseCsv('a\n1\n', 'a.csv').text('b')).toThrow('a.csv has no column "b"; it has a');
  });

  test('reads a header without rows', () => {
    expect(parseCsv('a,b\n', 'a.csv').rows).toBe(0);
  });
});
