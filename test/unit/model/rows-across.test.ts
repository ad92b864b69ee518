import { expect, test } from 'vitest';
import { rowsAcross } from '../../../src/model/rows-across.ts';
import { manifest } from '../../fixtures/small-borough.ts';

const { ward, neighbourhood } = manifest.levels['small-area'];

test('an area is itself at its own level', () => {
  expect(rowsAcross(manifest, { level: 'ward', row: 1 }, 'ward')).toEqual([1]);
});

test('a small area lies in one ward and one neighbourhood', () => {
  for (const row of ward.keys()) {
    expect(rowsAcross(manifest, { level: 'small-area', row }, 'ward')).toEqual([ward[row]]);
    expect(rowsAcross(manifest, { level: 'small-area', row }, 'neighbourhood')).toEqual([neighbourhood[row]]);
  }
});

test('a ward takes in its small areas, and the neighbourhoods that any of them is in', () => {
  const inside = [...ward.keys()].filter((row) => ward[row] === 0);
  expect(rowsAcross(manifest, { level: 'ward', row: 0 }, 'small-area')).toEqual(inside);
  expect(rowsAcross(manifest, { level: 'ward', row: 0 }, 'neighbourhood')).toEqual([...new Set(inside.map((row) => neighbourhood[row]!))].sort((a, b) => a - b));
});
