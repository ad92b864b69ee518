import { expect, test } from 'vitest';
import { searchText } from '../../../src/model/search-text.ts';

test.each([
  ['King’s Lynn & West Norfolk', 'kings lynn and west norfolk'],
  ["king's lynn and west norfolk", 'kings lynn and west norfolk'],
  ['Saint Helens', 'st helens'],
  ['St. Helens', 'st helens'],
  ['Stoke-on-Trent', 'stoke on trent'],
  ['Chapel-en-le-Frith', 'chapel en le frith'],
  ['Brønshøj Café', 'brønshøj cafe'],
  ['Barnet 043D', 'barnet 43d'],
  ['barnet  43d ', 'barnet 43d'],
  ['Sainthill', 'sainthill'],
  ['', ''],
])('compares %s as %s', (name, expected) => {
  expect(searchText(name)).toBe(expected);
});
