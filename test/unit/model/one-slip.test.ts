import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlip } from '../../../src/model/one-slip.ts';

test.each([
  ['hendon', 'hendon'],
  ['hendn', 'hendon'],
  ['henddon', 'hendon'],
  ['hemdon', 'hendon'],
  ['hnedon', 'hendon'],
  ['endon', 'hendon'],
  ['hendons', 'hendon'],
  ['', 'a'],
])('%s is at most one slip from %s', (typed, word) => {
  expect(isOneSlip(typed, word)).toBe(true);
});

test.each([
  ['hndn', 'hendon'],
  ['hnodne', 'hendon'],
  ['ehndno', 'hendon'],
  ['hen', 'hendon'],
  ['', 'ab'],
])('%s is more than one slip from %s', (typed, word) => {
  expect(isOneSlip(typed, word)).toBe(false);
});

test('as a beginning, the rest of the word is free', () => {
  expect(isOneSlip('wodsi', 'woodside park', true)).toBe(true);
  expect(isOneSlip('woodsdie', 'woodside park', true)).toBe(true);
  expect(isOneSlip('wdsi', 'woodside park', true)).toBe(false);
});

/** Optimal string alignment, from its definition: https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0] ? distance(a.slice(2), b.slice(2)) + 1 : Infinity;
  return Math.min(distance(restA, b) + 1, distance(a, restB) + 1, distance(restA, restB) + (a[0] === b[0] ? 0 : 1), swapped);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

test('agrees with the distance by its definition', () => {
  fc.assert(fc.property(word, word, (a, b) => isOneSlip(a, b) === distance(a, b) <= 1));
});

test('as a beginning, agrees with the least distance to any beginning', () => {
  fc.assert(fc.property(word, word, (a, b) => {
    const least = Math.min(...Array.from({ length: b.length + 1 }, (_, end) => distance(a, b.slice(0, end))));
    return isOneSlip(a, b, true) === least <= 1;
  }));
});
