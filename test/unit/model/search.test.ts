import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Findable } from '../../../src/model/findable.ts';
import { search, searchIndex } from '../../../src/model/search.ts';

const inWard = (name: string, code: string) => [{ name, code, share: 1 }];
const places: readonly Findable[] = Object.freeze([
  { kind: 'ward', code: 'W1', name: 'Colindale North', wards: [] },
  { kind: 'ward', code: 'W2', name: 'Totteridge & Woodside', wards: [] },
  { kind: 'ward', code: 'W3', name: 'Barnet Vale', wards: [] },
  { kind: 'ward', code: 'W4', name: 'St John’s Wood', wards: [] },
  { kind: 'ward', code: 'W5', name: 'Mill Hill', wards: [] },
  { kind: 'ward', code: 'W6', name: 'West Hendon', wards: [] },
  { kind: 'ward', code: 'W7', name: 'Hendon', wards: [] },
  { kind: 'neighbourhood', code: 'N1', name: 'Woodside Park', wards: inWard('Totteridge & Woodside', 'W2') },
  { kind: 'neighbourhood', code: 'N2', name: 'Colindale East', wards: inWard('Colindale North', 'W1') },
  { kind: 'station', code: 'S2', name: 'Colindale', wards: inWard('Colindale North', 'W1'), at: { lon: 0, lat: 51 } },
  { kind: 'station', code: 'S1', name: 'Woodside Park', wards: inWard('Totteridge & Woodside', 'W2'), at: { lon: 0, lat: 51 } },
  { kind: 'small-area', code: 'E01033924', name: 'Barnet 043D', wards: inWard('Colindale North', 'W1'), neighbourhood: 'Colindale East' },
  { kind: 'small-area', code: 'E01033925', name: 'Barnet 042D', wards: inWard('Colindale North', 'W1'), neighbourhood: 'Colindale East' },
  { kind: 'council', code: 'C1', name: 'Barnet', wards: [], region: 'London' },
] satisfies Findable[]);
const index = searchIndex(places);
const found = (text: string) => search(index, text).map(({ code }) => code);

test.each([
  ['a whole name, before what begins with it', 'barnet', ['C1', 'W3']],
  ['areas before a station of just the same name', 'colindale', ['W1', 'N2', 'S2']],
  ['a neighbourhood, its station, and the ward around them', 'Woodside Park', ['N1', 'S1', 'W2']],
  ['a whole name before a later word', 'hendon', ['W7', 'W6']],
  ['"and" for "&"', 'totteridge and woodside', ['W2']],
  ['"saint" for "St", without the apostrophe', 'saint johns', ['W4']],
  ['a name without its space', 'millhill', ['W5']],
  ['words in another order', 'hill mill', ['W5']],
  ['capitals, accents and edges', '  CÓLINDALE n', ['W1']],
  ['letters within a word', 'teridge', ['W2']],
  ['a missing letter', 'hendn', ['W7', 'W6']],
  ['two letters swapped', 'hednon', ['W7', 'W6']],
  ['a slip in the second of two words', 'mill hlil', ['W5']],
  ['a small area by its number', '43d', ['E01033924']],
  ['a small area by its code', 'e01033925', ['E01033925']],
])('finds %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([['', 'nothing typed'], ['   ', 'spaces'], ['zz', 'a short word that nothing holds'], ['xqj', 'three letters'], ['wdsde', 'two slips'], ['barnet 44d', 'a number with a slip']])('finds nothing for %j: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('looks for slips only where nothing answers as typed', () => {
  const near = searchIndex([...places, { kind: 'ward', code: 'W8', name: 'Hendin', wards: [] }]);
  expect(search(near, 'hendo').map(({ code }) => code)).toEqual(['W7', 'W6']);
});

test('says which place a ward was found around', () => {
  expect(search(index, 'woodside park').at(-1)).toMatchObject({ code: 'W2', holds: 'Woodside Park' });
  expect(places[1]).not.toHaveProperty('holds');
});

test('gives as many as asked', () => {
  expect(search(index, 'colindale', 2)).toHaveLength(2);
});

test('never throws, and gives each place once, whatever is typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
    const codes = search(index, text);
    return new Set(codes).size === codes.length;
  }));
});

test('a name with any one slip in a word of five letters or more is found first among wards', () => {
  const slips = fc.tuple(fc.constantFrom('Colindale North', 'Barnet Vale', 'West Hendon'), fc.nat(), fc.constantFrom('drop', 'double', 'swap'));
  fc.assert(fc.property(slips, ([name, at, slip]) => {
    const i = 1 + (at % (name.indexOf(' ') - 2));
    const typed = slip === 'drop' ? name.slice(0, i) + name.slice(i + 1)
      : slip === 'double' ? name.slice(0, i) + name[i]! + name.slice(i) : name.slice(0, i) + name[i + 1]! + name[i]! + name.slice(i + 2);
    return search(index, typed)[0]?.name === name;
  }));
});
