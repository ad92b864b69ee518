import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../../src/pack/csv-text.ts';
import { hostileStrings } from '../../fixtures/hostile-strings.ts';

/** The cells of CSV as a spreadsheet reads them. */
function cellsOf(text: string): string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (isQuoted && letter === '"' && text[i + 1] === '"') cell += text[++i];
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === ',' || letter === '\n')) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return cells;
}

it('no text becomes a formula, and none spills out of its cell', () => {
  const texts = fc.oneof(fc.constantFrom(...hostileStrings), fc.string({ unit: 'binary' }));
  fc.assert(fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (row) => {
    const cells = cellsOf(csvText(row.map((_, i) => `c${i}`), [row]));
    expect(cells).toHaveLength(2 * row.length);
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
  }));
});
