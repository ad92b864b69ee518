import { describe, expect, it } from 'vitest';
import { accessibilityWords } from '../../../src/words/accessibility-words.ts';
import { areaPageWords } from '../../../src/words/area-page-words.ts';
import { noticeSentence } from '../../../src/words/explorer-words.ts';
import { gapsWords } from '../../../src/words/gaps-words.ts';
import { glossary } from '../../../src/words/glossary.ts';
import { glossaryWords } from '../../../src/words/glossary-words.ts';
import { mapWords } from '../../../src/words/map-words.ts';
import { overviewWords } from '../../../src/words/overview-words.ts';
import { profileWords } from '../../../src/words/profile-words.ts';
import { sourcesWords } from '../../../src/words/sources-words.ts';
import { standOutWords } from '../../../src/words/stand-out-words.ts';
import { statusWords } from '../../../src/words/status-words.ts';
import { sureLines } from '../../../src/words/sure-words.ts';
import { sampleIndicator } from '../../fixtures/sample-column.ts';
import { readingAge, syllables } from './reading-age.ts';

/** Every text of four words or more among words, those within lists and records too; what a function writes is left to tests of its own. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return words.split(/\s+/).length >= 4 ? [/[.?:]$/.test(words) ? words : `${words}.`] : [];
  if (Array.isArray(words)) return words.flatMap(texts);
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

const share = sampleIndicator({ kind: 'rate', unit: '%', interval: 'wilson', numerator: 'residents in income deprivation', denominator: 'residents', label: 'Income' });
const figure = { held: true, status: 'ok' as const, value: 20, numerator: 20, denominator: 100, interval: { low: 13, high: 29 } };

const pages: Record<string, string[]> = {
  'an area': [
    ...texts(profileWords), ...texts(areaPageWords), ...texts(standOutWords), ...texts(statusWords),
    profileWords.fitText('Hendon', 0.87, { name: 'Barnet 042B', fit: 0.55 }), profileWords.fitSmall(0.6, 'Hendon'), profileWords.unknownCount(12),
  ],
  'how sure a number is': [
    ...sureLines(share, figure, { level: 'ward', fit: 0.87, age: { least: 1, most: 4 } }),
    ...sureLines({ ...share, interval: 'none' }, { ...figure, interval: undefined, status: 'estimate' }, { level: 'small-area' }),
    ...(['count', 'mean', 'score', 'rank', 'decile', 'class'] as const).flatMap((kind) => sureLines({ ...share, kind }, { ...figure, interval: undefined }, { level: 'ward' })),
  ].map(({ text }) => text),
  'the map': [...texts(mapWords), ...texts(overviewWords)],
  notices: [
    noticeSentence({ key: 'level', said: 'small-area', shown: 'ward' }), noticeSentence({ key: 'together', said: 'Child poverty', shown: 'Heat risk' }),
    ...['area', 'indicator', 'overlay', 'classes', 'compare', 'select', 'show', 'at', 'sort'].map((key) => noticeSentence({ key, said: 'x', shown: 'map' })),
  ],
  glossary: texts(glossary),
  'the words': texts(glossaryWords),
  'the sources': texts(sourcesWords),
  'what is held': texts(gapsWords),
  accessibility: texts(accessibilityWords),
};

describe('the reading age of what residents see', () => {
  it.each(Object.keys(pages))('is 12 or under on %s', (page) => {
    expect(pages[page]!.length).toBeGreaterThan(1);
    expect(readingAge(pages[page]!.join(' '))).toBeLessThanOrEqual(12);
  });
});

describe('readingAge', () => {
  it('is the formula of Flesch and Kincaid, and 5', () => {
    expect(readingAge('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 * 1 - 15.59 + 5, 9);
    expect(readingAge('Deprivation; deprivation.')).toBeCloseTo(0.39 * 1 + 11.8 * 4 - 15.59 + 5, 9);
  });

  it('counts figures and abbreviations as one syllable', () => {
    expect(['45.4%', 'LSOA', 'area', 'residents', 'homes'].map(syllables)).toEqual([1, 1, 3, 3, 1]);
  });

  it('has no answer without words', () => {
    expect(() => readingAge('…')).toThrow('readingAge requires at least 1 word, got 0');
  });

  it('tells plain from heavy', () => {
    expect(readingAge('The multidimensional characterisation of socioeconomic disadvantage necessitates methodological circumspection.')).toBeGreaterThan(20);
  });
});
