import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postcodeArea, postcodeName, readPostcode } from '../../../src/model/postcode.ts';
import { hasUnit, packUnits } from '../../../src/model/postcode-units.ts';

test.each([
  ['NW9 5AA', ['NW9 5AA']],
  ['nw95aa', ['NW9 5AA']],
  [' n w 9 5 a a ', ['NW9 5AA']],
  ['NW9 5', ['NW9 5', 'NW95']],
  ['nw95', ['NW95', 'NW9 5']],
  ['n12', ['N12', 'N1 2']],
  ['n12 8', ['N12 8']],
  ['n128aa', ['N12 8AA']],
  ['n1 28aa', ['N12 8AA']],
  ['EC1A 1BB', ['EC1A 1BB']],
  ['nw9 oaa', ['NW9 0AA']],
  ['W1A', ['W1A']],
])('reads %j as %j', (text, expected) => {
  expect(readPostcode(text).map(postcodeName)).toEqual(expected);
});

test.each(['', 'N', 'NW', 'colindale', 'barnet 043d', 'E01033924', 'NW9 5AAA', '5AA', 'Ünterweg 5'])('does not take %j for a postcode', (text) => {
  expect(readPostcode(text)).toEqual([]);
});

test('reads every way of spacing a whole postcode alike', () => {
  const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
  const digit = fc.constantFrom(...'0123456789');
  const outward = fc.tuple(fc.string({ unit: letter, minLength: 1, maxLength: 2 }), digit, fc.oneof(fc.constant(''), digit)).map((parts) => parts.join(''));
  fc.assert(fc.property(outward, digit, letter, letter, (out, first, second, third) => {
    const inward = first + second + third;
    const expected = { outward: out, inward };
    for (const text of [`${out} ${inward}`, `${out}${inward}`, `${out}  ${inward}`.toLowerCase()]) expect(readPostcode(text)[0]).toEqual(expected);
  }));
});

test('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(readPostcode(text))));
});

test('knows the letters a postcode begins with', () => {
  expect(['NW9', 'N1', 'EC1A'].map(postcodeArea)).toEqual(['NW', 'N', 'EC']);
});

test('packs last letters, and finds each of them and no other', () => {
  expect(packUnits(['AA', 'AB', 'AD', 'BE'])).toBe('aABD bE');
  expect(hasUnit('', '')).toBe(false);
  const unit = fc.string({ unit: fc.constantFrom('A', 'B', 'E'), minLength: 2, maxLength: 2 });
  fc.assert(fc.property(fc.uniqueArray(unit), unit, (units, asked) => {
    const packed = packUnits([...units].sort());
    return hasUnit(packed, asked) === units.includes(asked) && hasUnit(packed, asked[0]!) === units.some((each) => each[0] === asked[0])
      && hasUnit(packed, '') === units.length > 0;
  }));
});
