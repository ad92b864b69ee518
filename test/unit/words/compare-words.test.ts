import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { againstWords, compareSentence, distinctNames, overlapWords, sideBySide, verdictWords } from '../../../src/words/compare-words.ts';
import { profileWords } from '../../../src/words/profile-words.ts';
import { indicators } from '../../fixtures/small-borough.ts';

const income = indicators[1]!;
const at = (name: string, value: number | undefined, neighbourhood?: string) =>
  ({ name: { name: neighbourhood ?? name, own: name, neighbourhood }, figure: { held: true, status: 'ok', value } as Figure });

describe('compareSentence', () => {
  test('says the one share and then the other, in whole per cent', () => {
    expect(compareSentence(income, [at('Colindale North', 45.4), at('Woodside Park', 20.49)]))
      .toBe('45% of Colindale North’s residents are income-deprived; in Woodside Park, 20%');
  });

  test('takes a decimal where whole per cent would hide a difference', () => {
    expect(compareSentence({ ...income, id: 'fuel-poverty' }, [at('St Johns', 9.3), at('Woodside Park', 9.1)]))
      .toBe('9.3% of St Johns’ households were in fuel poverty in 2022; in Woodside Park, 9.1%');
  });

  test('tells growth from decline, for up to four', () => {
    expect(compareSentence({ ...income, id: 'population-change', diverging: true }, [at('A', 34.5), at('B', -2.2), at('C', 0)]))
      .toBe('A’s residents grew by 35% between 2011 and 2021; B’s fell by 2%; C’s did not change in number');
  });

  test('never lets a small area speak for its neighbourhood', () => {
    expect(compareSentence(income, [at('Barnet 043D', 40, 'Colindale East'), at('Woodside Park', 20)]))
      .toBe('40% of Barnet 043D’s residents are income-deprived; in Woodside Park, 20%');
  });

  test('says nothing where a figure is missing or the indicator does not lead', () => {
    expect(compareSentence(income, [at('A', 1), at('B', undefined)])).toBeUndefined();
    expect(compareSentence(indicators[0]!, [at('A', 1), at('B', 2)])).toBeUndefined();
  });
});

test('names tell areas apart', () => {
  const name = (own: string) => ({ name: own, own });
  expect(distinctNames([{ name: name('Hendon'), level: 'ward' }, { name: name('Hendon'), level: 'neighbourhood' }, { name: name('Oak Hill'), level: 'neighbourhood' }]))
    .toEqual(['Hendon ward', 'Hendon neighbourhood', 'Oak Hill']);
  expect(sideBySide(['A', 'B', 'C'])).toBe('A, B and C side by side');
});

test('the words of one against another are the four that files say too', () => {
  expect((['higher', 'lower', 'no-clear-difference', 'size', 'no-interval', 'absent'] as const).map(againstWords))
    .toEqual(['Higher', 'Lower', 'No clear difference', 'Cannot tell', 'Cannot tell', 'Cannot tell']);
});

test('verdicts', () => {
  expect(verdictWords({ verdict: 'no-interval' }, ['A', 'B'], [])).toBe('Cannot tell');
  expect(verdictWords({ verdict: 'size' }, ['A', 'B', 'C'], [])).toBe('Cannot tell');
  expect(verdictWords({ place: 1 }, ['A', 'B'], [])).toBe('Higher in B');
  expect(verdictWords({ place: 1 }, ['A', 'B', 'C'], [])).toBe('Highest in B');
  expect(verdictWords({ verdict: 'no-clear-difference' }, ['A', 'B'], [])).toBe('No clear difference');
  expect(verdictWords({ verdict: 'no-clear-difference' }, ['A', 'B', 'C'], [])).toBe('None clearly highest');
  expect(verdictWords({ verdict: 'absent' }, ['A', 'B'], ['A'])).toBe('Cannot tell: no figure for A');
  expect(verdictWords({ verdict: 'absent' }, ['A', 'B', 'C'], ['A', 'C'])).toBe('Cannot tell: 2 of 3 have no figure');
});

test('overlaps', () => {
  expect(overlapWords('A', 'B', { rows: [1], residents: 1786 })).toBe('A and B overlap: 1 small area, 1,786 residents, is counted in both.');
  expect(overlapWords('A', 'B', { rows: [1, 2], residents: undefined })).toBe('A and B overlap: 2 small areas are counted in both.');
  expect(overlapWords('A', 'B', { rows: [1], residents: 1, within: 'first' })).toMatch(/^A lies inside B/);
});

test('fit never claims all where it is not all', () => {
  expect(profileWords.fitText('Hendon', 0.998, undefined)).toContain('99% of their postcodes');
  expect(profileWords.fitText('Hendon', 1, { name: 'x', fit: 1 })).toContain('every postcode');
  expect(profileWords.fitText('Hendon', 0.87, { name: 'Barnet 042B', fit: 0.55 })).toContain('Barnet 042B fits least, at 55%.');
});
