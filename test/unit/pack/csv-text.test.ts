import { expect, it } from 'vitest';
import { csvFile } from '../../../src/pack/csv-file.ts';
import { csvText } from '../../../src/pack/csv-text.ts';
import { safeText } from '../../../src/pack/safe-text.ts';

it('writes a header and rows, an absent value as an empty cell', () => {
  expect(csvText(['code', 'value'], [['E01', 0], ['E02', undefined], ['E03', null]])).toBe('code,value\nE01,0\nE02,\nE03,\n');
  expect(csvText(['code'], [])).toBe('code\n');
});

it('quotes what would break a line apart', () => {
  expect(csvText(['a'], [['x,y'], ['say "x"'], ['two\nlines'], [['p', 'q']]])).toBe('a\n"x,y"\n"say ""x"""\n"two\nlines"\np q\n');
});

it.each(['=1+1', '+1+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\ufeff=1', '＝1+1', '＠x', '-', '=HYPERLINK("http://x","y")', '-2+3'])(
  'makes %j plain', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
    expect(csvText(['a'], [[text]]).split('a\n')[1]).toMatch(/^("')|^'/);
  });

it.each(['-3', '+2.5', '-0.25', '1e-7', '-1E+3', '.5', 'Barnet', '2026-11-22', '–', '£450,000', '(a)'])('leaves %j alone', (text) => expect(safeText(text)).toBe(text));

it('keeps a negative number a number', () => {
  expect(csvText(['a', 'b'], [[-3, -0.5]])).toBe('a,b\n-3,-0.5\n');
});

it('begins a file with a byte order mark and a cell for each line about it', () => {
  expect(csvFile(['What it is', 'Whose, and "when"'], [{ code: 'E1', value: 1.5 }, { code: 'E2', value: undefined }]))
    .toBe('\uFEFF# What it is\r\n"# Whose, and ""when"""\r\ncode,value\r\nE1,1.5\r\nE2,\r\n');
});

it('lets no line about a file break out of its cell', () => {
  expect(csvFile(['two\r\n=1+1'], [], ['code'])).toBe('\uFEFF# two =1+1\r\ncode\r\n');
});
