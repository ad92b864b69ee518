import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Lengths in rem of a style sheet, but for the conditions of media queries, which take no notice of a page's own root size. */
function bareRems(text: string): string[] {
  return text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/@media[^{]*\{/g, '').match(/[\d.]+rem\b/g) ?? [];
}

const files = ['charts', 'elements', 'ui'].flatMap((room) =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => `src/${room}/${name}`));

test('finds a length in rem', () => {
  expect(bareRems('@media (max-width: 46rem) { h3 { font: 600 1.25rem/1.2 serif; } }')).toEqual(['1.25rem']);
});

test('no element takes a size from the root of the page it stands in, which the page may have shrunk', () => {
  const found = files.flatMap((file) => bareRems(readFileSync(file, 'utf8')).map((length) => `${file}: ${length}`));
  expect(found).toEqual(['src/ui/theme.ts: 1rem']);
});
