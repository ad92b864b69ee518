import { expect, test } from 'vitest';
import { packVersion } from '../../../src/model/pack-version.ts';
import type { PostcodeArea, Postcodes } from '../../../src/model/pack.ts';
import { postcodeAnswer, type PostcodeGround } from '../../../src/model/postcode-answer.ts';

const nw9: Postcodes = { version: packVersion, outward: 'NW9', inward: ['5AA', '5AB', '6XX'], smallArea: [3, null, 4], ward: [1, 2, null] };
const nw: PostcodeArea = {
  version: packVersion, area: 'NW', councils: [{ code: 'B', name: 'Brent' }, { code: 'C', name: 'Camden' }],
  sectors: { 'NW1 8': [[1, 'aAB']], 'NW6 4': [[1, 'aA'], [0, 'bB']], 'NW9 8': [[0, 'aA']] },
};
const ground: PostcodeGround = {
  outwards: ['NW9', 'N10', 'N11'],
  here: (outward) => ({ file: outward === 'NW9' ? nw9 : undefined }),
  england: (outward) => ({ file: outward.startsWith('NW') ? nw : undefined }),
};
const answer = (text: string) => postcodeAnswer(text, ground);

test('finds a whole postcode of the council, and says where its parts lie', () => {
  expect(answer('nw95aa')).toEqual({ state: 'here', name: 'NW9 5AA', isWhole: true, postcodes: [{ name: 'NW9 5AA', smallArea: 3, ward: 1 }] });
  expect(answer('NW9 5AB')).toMatchObject({ postcodes: [{ smallArea: undefined, ward: 2 }] });
});

test('finds all that begin so', () => {
  expect(answer('nw9 5')).toMatchObject({ state: 'here', name: 'NW9 5', isWhole: false, postcodes: [{ name: 'NW9 5AA' }, { name: 'NW9 5AB' }] });
  expect(answer('nw9')).toMatchObject({ postcodes: [{}, {}, {}] });
  expect(answer('n1')).toEqual({ state: 'outward', outwards: ['N10', 'N11'] });
});

test('says which councils others lie in', () => {
  expect(answer('NW1 8AB')).toEqual({ state: 'elsewhere', name: 'NW1 8AB', isWhole: true, councils: [{ code: 'C', name: 'Camden' }] });
  expect(answer('nw6 4')).toMatchObject({ name: 'NW6 4', isWhole: false, councils: [{ name: 'Brent' }, { name: 'Camden' }] });
  expect(answer('nw6 4b')).toMatchObject({ councils: [{ name: 'Brent' }] });
  expect(answer('nw9 8aa')).toMatchObject({ state: 'elsewhere', councils: [{ name: 'Brent' }] });
});

test('says that there is none', () => {
  expect(answer('NW1 8AZ')).toEqual({ state: 'nowhere', name: 'NW1 8AZ', isWhole: true });
  expect(answer('ZZ1 1AA')).toMatchObject({ state: 'nowhere' });
  expect(answer('NW9 5ZZ')).toMatchObject({ state: 'nowhere', name: 'NW9 5ZZ' });
});

test('waits for a file, and says when it cannot be had', () => {
  expect(postcodeAnswer('NW9 5AA', { ...ground, here: () => 'looking' })).toEqual({ state: 'looking', name: 'NW9 5AA', isWhole: true });
  expect(postcodeAnswer('NW1 8AB', { ...ground, england: () => 'failed' })).toMatchObject({ state: 'failed' });
});

test('leaves names alone', () => {
  expect(answer('colindale')).toBeUndefined();
});
