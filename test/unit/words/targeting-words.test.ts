import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/model/targeting-programme.ts';
import type { Targeting } from '../../../src/model/targeting.ts';
import { insideSentence, missedSentence, percent, roomSentence, targetingSentence } from '../../../src/words/targeting-words.ts';

const imd = { id: 'imd-score', shortLabel: 'Deprivation score' };
const crime = { id: 'crime-score', shortLabel: 'Crime' };
const programme = (areas: number, residents: number, coverage: number): Programme => ({ areas: Array.from({ length: areas }, (_, i) => i), residents, affected: 1000 * coverage, coverage });
function at(ward: Programme, small: Programme, missed = 2, neither = 5): Targeting {
  const of = (areas: number) => ({ areas, residents: 100 * areas, affected: 30 * areas });
  return { budget: 50_000, programmes: { ward, 'small-area': small }, choices: [], chosen: { both: of(3), ward: of(missed), 'small-area': of(missed), neither: of(neither) } };
}

describe('the sentence on top of targeting', () => {
  it('sets the two ways beside each other', () => {
    expect(targetingSentence('Barnet', at(programme(3, 45_548, 0.194), programme(25, 45_139, 0.203)), imd))
      .toBe('Targeting the 3 most deprived wards reaches 19% of Barnet’s income-deprived residents; about the same number of residents in the most deprived small areas would reach 20%');
  });

  it('does not call two numbers of residents the same that differ', () => {
    expect(targetingSentence('Barnet', at(programme(1, 30_000, 0.14), programme(25, 49_000, 0.29)), crime))
      .toBe('Targeting the ward worst off by crime reaches 14% of Barnet’s income-deprived residents; a programme of the same size in the small areas worst off by crime would reach 29%');
  });

  it('tells apart what whole percentages would hide', () => {
    expect(targetingSentence('Barnet', at(programme(3, 100, 0.194), programme(2, 100, 0.191)), imd)).toMatch(/19\.4% of .* 19\.1%$/);
    expect([percent(0.999), percent(0.001), percent(1), percent(0)]).toEqual(['99.9%', '0.1%', '100%', '0%']);
  });

  it('says where nothing fits, and where everyone does', () => {
    expect(targetingSentence('Barnet', at(programme(0, 0, 0), programme(1, 40_000, 0.01)), imd)).toBe('A programme for 50,000 residents has no room for a whole ward; the most deprived small area would reach 1% of Barnet’s income-deprived residents');
    expect(targetingSentence('Barnet', at(programme(0, 0, 0), programme(0, 0, 0)), imd)).toMatch(/no room for the neediest small area/);
    expect(targetingSentence('Barnet', at(programme(24, 9, 1), programme(220, 9, 1), 0, 0), imd)).toBe('A programme with room for everyone in Barnet misses no one');
  });
});

it('says how many residents each way really takes in, and whom wards would miss', () => {
  const targeting = at(programme(1, 30_000, 0.14), programme(25, 49_000, 0.29));
  expect(roomSentence(targeting)).toBe('There is room for 50,000 residents: the two ways take in 30,000 in 1 ward and 49,000 in 25 small areas. Areas come whole, those in greatest need first.');
  expect(missedSentence(targeting)).toBe('Choosing wards would miss 2 small areas, in greater need than the 2 taken in instead: 200 residents, 60 of them income-deprived.');
  expect(missedSentence(at(programme(1, 30_000, 0.14), programme(25, 49_000, 0.29), 0))).toBeUndefined();
});

it('says what share of inequality lies inside wards, or why it cannot', () => {
  expect(insideSentence('Barnet', { total: 2, between: 0.9, within: 1.1, withinShare: 0.55, areas: 9 }, imd))
    .toBe('55% of the inequality in deprivation score between Barnet’s small areas lies inside its wards, where a ward’s average cannot show it.');
  expect(insideSentence('Barnet', { total: 0, between: 0, within: 0, areas: 9 }, imd)).toMatch(/the same deprivation score/);
  expect(insideSentence('Barnet', { total: 0, between: 0, within: 0, areas: 1 }, imd)).toMatch(/fewer than two/);
  expect(insideSentence('Barnet', undefined, imd)).toMatch(/fewer than two/);
});
