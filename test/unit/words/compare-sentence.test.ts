import { describe, expect, it } from 'vitest';
import { compareSentence } from '../../../src/words/compare-sentence.ts';
import { verdictWords } from '../../../src/words/verdict-words.ts';
import { sampleIndicator } from '../../fixtures/sample-column.ts';

const rate = sampleIndicator({
  kind: 'rate', unit: '%', label: 'Residents in income deprivation',
  sentence: '{value} of residents in {area} are income-deprived; in {council}, {councilValue}; in {england}, {englandValue}.',
});
const pair = (a: number | undefined, b: number | undefined) => [{ name: 'Colindale North', value: a }, { name: 'Woodside Park', value: b }];

describe('compareSentence', () => {
  it('gives residents to their area, in whole percentages', () => {
    expect(compareSentence(rate, pair(45.4, 20.2))).toBe('45% of Colindale North’s residents are income-deprived; in Woodside Park, 20%');
  });

  it('keeps the digits that tell the areas apart', () => {
    expect(compareSentence(rate, pair(20.4, 20.2))).toBe('20.4% of Colindale North’s residents are income-deprived; in Woodside Park, 20.2%');
    expect(compareSentence(rate, pair(20.21, 20.22))).toBe('20% of Colindale North’s residents are income-deprived; in Woodside Park, 20%');
  });

  it('says that two are not clearly different, and nothing of the kind of three', () => {
    expect(compareSentence(rate, pair(9.3, 9.1), 'no-clear-difference')).toMatch(/; in Woodside Park, 9\.1%: no clear difference$/);
    expect(compareSentence(rate, [...pair(9.3, 9.1), { name: 'Hendon', value: 9 }], 'no-clear-difference')).toMatch(/; in Hendon, 9\.0%$/);
    expect(compareSentence(rate, pair(45.4, 20.2), 'higher')).not.toMatch(/clear/);
  });

  it('repeats the verb of a sentence that begins with its area', () => {
    const score = sampleIndicator({ sentence: '{area} scores {value} on the index; {council} scores {councilValue}.' });
    expect(compareSentence(score, pair(31.24, 14.2))).toBe('Colindale North scores 31.2 on the index; Woodside Park scores 14.2');
    const change = sampleIndicator({ unit: '%', kind: 'rate', diverging: true, sentence: 'The number of residents in {area} changed by {value} between 2011 and 2021; in {council} by {councilValue}.' });
    expect(compareSentence(change, pair(35.2, -7.4))).toBe('The number of residents in Colindale North changed by +35% between 2011 and 2021; in Woodside Park, by −7.4%');
  });

  it('does not own what a small area’s long name cannot', () => {
    expect(compareSentence(rate, [{ name: 'Barnet 043D in Colindale West & South', value: 30 }])).toBe('30% of residents in Barnet 043D in Colindale West & South are income-deprived');
  });

  it('says which area has no figure', () => {
    expect(compareSentence(rate, pair(undefined, 20.2))).toBe('20% of Woodside Park’s residents are income-deprived; no figure for Colindale North');
    expect(compareSentence(rate, pair(undefined, undefined))).toBe('Residents in income deprivation: no figure for Colindale North or Woodside Park');
  });

  it('falls back to the label where the sentence cannot be shared', () => {
    expect(compareSentence({ ...rate, sentence: '{area} {value} {council}.' }, pair(45.4, 20.2))).toBe('Residents in income deprivation: 45% in Colindale North, 20% in Woodside Park');
  });

  it('names what it was given', () => {
    expect(() => compareSentence(rate, [])).toThrow('compareSentence requires at least 1 area, got 0');
  });
});

describe('verdictWords', () => {
  it('claims no more than is known', () => {
    expect((['higher', 'lower', 'no-clear-difference', 'size', 'no-interval', 'absent'] as const).map((verdict) => verdictWords(verdict, 'Hendon'))).toEqual([
      'Higher in Hendon', 'Lower in Hendon', 'No clear difference', 'Follows the size of the area', 'Cannot tell: no interval', 'Cannot tell: a figure is missing',
    ]);
  });
});
