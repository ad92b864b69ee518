import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedAsked } from '../../../src/elements/embed-show.ts';
import { formatView, parseView } from '../../../src/view/address.ts';
import { hostileStrings } from '../../fixtures/hostile-strings.ts';

const keys = [
  'area', 'topic', 'indicator', 'level', 'overlay', 'classes', 'select', 'compare', 'topics', 'sort', 'pockets', 'measure', 'p', 'q', 'rules', 'clusters', 'show', 'budget', 'at',
  'level2', 'patterns', 'values', 'renderer', 'theme', 'lock', 'beside', 'order', 'rows', 'lit', 'open', 'only', '__proto__', 'constructor',
];
const texts = fc.oneof(fc.constantFrom(...hostileStrings), fc.string({ unit: 'binary', maxLength: 60 }));
const addresses = fc.array(fc.tuple(fc.constantFrom(...keys), texts), { maxLength: 12 }).map((pairs) => new URLSearchParams(pairs).toString());

it('an address of hostile texts is read without a throw, comes back as a view of known words and plain codes, and is written without them', () => {
  fc.assert(fc.property(addresses, (search) => {
    const { view, notices } = parseView(search);
    const written = formatView(view);
    expect(parseView(written).view).toEqual(view);
    expect(decodeURIComponent(written)).toMatch(/^[\w=&,.+-]*$/);
    expect(written.length).toBeLessThan(500);
    for (const { said } of notices) expect([...said].length).toBeLessThan(70);
  }), { numRuns: 1000 });
  expect(({} as { broken?: unknown }).broken).toBe(undefined);
});

it('an embed’s address of hostile texts shows something that there is', () => {
  fc.assert(fc.property(addresses, (search) => {
    const { show, keys: asked } = embedAsked(search);
    expect(show).toMatch(/^[a-z]+$/);
    expect(() => parseView(new URLSearchParams(asked).toString())).not.toThrow();
  }));
});
