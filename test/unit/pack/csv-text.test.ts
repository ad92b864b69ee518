import { expect, it } from 'vitest';
import { csvText } from '../../../src/pack/csv-text.ts';

it('writes a header and rows, an absent value as an empty cell', () => {
  expect(csvText(['code', 'value'], [['E01', 0], ['E02', undefined], ['E03', null]])).toBe('code,value\nE01,0\nE02,\nE03,\n');
  expect(csvText(['code'], [])).toBe('code\n');
});

it('quotes what would break a line apart', () => {
  expect(csvText(['a'], [['x,y'], ['say "x"'], ['two\nlines'], [['p', 'q']]])).toBe('a\n"x,y"\n"say ""x"""\n"two\nlines"\np q\n');
});
