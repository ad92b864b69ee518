import { describe, expect, it } from 'vitest';
import { accessibilityWords } from '../../../src/words/accessibility-words.ts';
import { areaPageWords } from '../../../src/words/area-page-words.ts';
import { changeWords } from '../../../src/words/change-words.ts';
import { clusterWords, markWords } from '../../../src/words/cluster-words.ts';
import { compareWords, manyWords, overlapWords } from '../../../src/words/compare-words.ts';
import { embedWords } from '../../../src/words/embed-words.ts';
import { classificationNames, explorerWords, noticeSentence } from '../../../src/words/explorer-words.ts';
import { factsheetWords } from '../../../src/words/factsheet-words.ts';
import { gapsWords } from '../../../src/words/gaps-words.ts';
import { glossary } from '../../../src/words/glossary.ts';
import { glossaryWords } from '../../../src/words/glossary-words.ts';
import { legendWords } from '../../../src/words/legend-words.ts';
import { mapWords } from '../../../src/words/map-words.ts';
import { offlineWords } from '../../../src/words/offline-words.ts';
import { overviewWords } from '../../../src/words/overview-words.ts';
import { pocketNote, pocketsWords, ruleMet, ruleWords } from '../../../src/words/pockets-words.ts';
import { profileWords } from '../../../src/words/profile-words.ts';
import { relationWords } from '../../../src/words/relation-words.ts';
import { searchWords } from '../../../src/words/search-words.ts';
import { shareWords } from '../../../src/words/share-words.ts';
import { closenessWords, similarWords, widestWords } from '../../../src/words/similar-words.ts';
import { sourcesWords } from '../../../src/words/sources-words.ts';
import { standOutWords } from '../../../src/words/stand-out-words.ts';
import { statusWords } from '../../../src/words/status-words.ts';
import { sureLines } from '../../../src/words/sure-words.ts';
import { takeAwayWords } from '../../../src/words/take-away-words.ts';
import { insideSentence, targetingWords } from '../../../src/words/targeting-words.ts';
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

const score = sampleIndicator({ kind: 'score', interval: 'none', label: 'Multiple deprivation', shortLabel: 'Deprivation score' });
const choice = { measure: score, p: 30, q: 40, rules: ['masked'] as const };
const pocket = { row: 0, ward: 0, neighbourhood: 0, rules: [], decile: 2, wardDecile: 6, survives: 12, touching: [1], isHighLow: false };

/**
 * What residents see, page by page. Left out are what files say of their columns (file-words) and how the methods work for those who ask: `method`
 * and the caveats of each indicator, which are their publishers' own terms. What is written about areas is read in test/data/every-sentence.test.ts.
 */
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
  'areas side by side': [
    ...texts(compareWords), compareWords.crowd('wards and neighbourhoods'), compareWords.differencesLead('Hendon'), compareWords.marks('Barnet', 'London'), compareWords.notHereCount(3),
    manyWords('Hendon', { tested: 20, clear: 12, together: 11 }), overlapWords('Hendon', 'Mill Hill', { rows: [1, 2], residents: 3000 }), overlapWords('Hendon', 'Mill Hill', { rows: [1], residents: 1, within: 'first' }),
  ],
  'the search': [
    ...texts(searchWords), searchWords.notHere('NW9 5XX', ['Brent']), searchWords.nowhere('NW9 5XX', true), searchWords.nowhere('NW9', false), searchWords.failed('NW9 5XX'),
    searchWords.noMatch('Colindle', 'Barnet'), searchWords.here('Barnet 043D', 'Colindale East', 'Colindale North', 40), searchWords.next('Brent', 'Barnet'), searchWords.vague(4000), searchWords.away('Barnet'),
  ],
  'areas alike': [
    ...texts(similarWords), similarWords.lead('Hendon', 'ward', 'Barnet'), `${similarWords.none('Hendon')}`, `${closenessWords(0.97, 'ward')}.`, widestWords(share, 44.5, 12.1),
  ],
  'the legend': [...texts(legendWords), ...texts(classificationNames), `${legendWords.spreadOf('ward')}.`],
  'hidden pockets': [
    ...texts(pocketsWords), ...Object.values(ruleWords).flatMap(({ name, hint }) => [`${name}.`, hint(choice)]), pocketsWords.noneLead(choice), pocketsWords.problemLead('no-polarity', score, 'Barnet'),
    ...(['one-ward', 'all-equal', 'missing', 'few-in-ward', 'no-spread', 'twentieths'] as const).map((kind) => pocketNote({ kind, count: 4 }, score)),
    ...(['masked', 'stands-out', 'cheek-by-jowl'] as const).map((rule) => `${ruleMet(rule, pocket, 'Hendon', score)}.`), `${pocketsWords.deciles(pocket)}.`, `${pocketsWords.stability(pocket)}.`,
  ],
  'who would be missed': [...texts(targetingWords), targetingWords.left(3), insideSentence('Barnet', { total: 2, between: 0.9, within: 1.1, withinShare: 0.55, areas: 9 }, score)],
  'two indicators': [...texts(relationWords), relationWords.guides('Barnet'), relationWords.without(3, 'ward'), relationWords.oneScale('ward')],
  'over the years': [
    ...texts(changeWords), changeWords.estimates(['Hendon', 'Mill Hill']), changeWords.redrawn(['Barnet 043D']), changeWords.onlySmall(['Hendon'], 'ward', 'imd-position'), changeWords.onlySmall(['Hendon'], 'ward', 'gas-per-meter'),
  ],
  clusters: [...texts(clusterWords), ...(['HH', 'HL', 'LH', 'LL', 'hot', 'cold'] as const).map((mark) => markWords(mark, score).why), clusterWords.moran({ i: 0.52, z: 12.3, areas: 9, links: 9, islands: [], missing: [] })],
  'taking it away': [...texts(takeAwayWords), takeAwayWords.figuresHint(24)],
  'sharing and embedding': [...texts(shareWords), ...texts(embedWords), embedWords.unknownShow('a pie')],
  'the factsheet': [...texts(factsheetWords), factsheetWords.pocketsWhat(30, 40), factsheetWords.morePockets(3), factsheetWords.notHeld(3)],
  'the explorer': [...texts(explorerWords), ...texts(offlineWords)],
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
