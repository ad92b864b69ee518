import { describe, expect, it } from 'vitest';
import { catalogue, catalogueFaults } from '../../data/catalogue.ts';
import { council, smallArea } from '../../data/series.ts';
import { readSourceList } from '../../geo/source-files.ts';
import { topics } from '../../src/model/topic.ts';
import { readingAge } from '../unit/words/reading-age.ts';

const sourceIds = new Set(readSourceList().map((source) => source.id));
const services = ['gp', 'pharmacy', 'library', 'primary-school', 'secondary-school', 'dentist', 'station', 'bus-stop', 'park'];

/** Ids appear in addresses, embeds and downloads: none may go away or change. */
const ids: Record<string, { W?: true; N?: true; S?: true }> = {};
const at = (levels: string, ...names: string[]): void => names.forEach((name) => { ids[name] = Object.fromEntries([...levels].map((level) => [level, true])); });
at('WNS', 'imd-score', 'income-score', 'employment-score', 'education-score', 'health-score', 'crime-score', 'housing-services-score', 'living-environment-score');
at('S', 'imd-decile', 'imd-rank', 'imd-position-2015', 'imd-position-2019', 'imd-position-2025');
at('WN', 'most-deprived-10', 'most-deprived-20', 'most-deprived-30');
at('WNS', 'income-deprived', 'employment-deprived', 'children-income-deprived', 'older-income-deprived', 'households-deprived-2-plus', 'overcrowded-households');
at('W', 'child-poverty');
at('WNS', 'population-2021', 'population-2022', 'population-change', 'residents-added', 'households-change', 'density');
at('S', 'house-price', 'patients-per-gp', 'ptal-index', 'gas-per-meter', 'electricity-per-meter');
at('WNS', ...services.flatMap((service) => [`walk-${service}`, `distance-${service}`]));
at('WNS', 'connectivity', 'digital-connectivity', 'geographical-barriers', 'no-car');
at('WNS', 'fuel-poverty', 'fuel-poverty-change', 'mains-gas-only', 'low-carbon-heating', 'cars-per-household', 'two-plus-cars', 'works-from-home', 'no2', 'pm25', 'flood-risk');
at('N', 'epc-c-or-better', 'insulation-needed', 'heat-risk', 'sexual-orientation-lgb');
at('WN', 'charge-points');
at('WNS', 'age-0-15', 'age-16-64', 'age-65-plus', 'disabled', 'ethnic-asian', 'ethnic-black', 'ethnic-mixed', 'ethnic-white', 'ethnic-other');
at('WNS', ...['christian', 'jewish', 'muslim', 'hindu', 'none', 'buddhist', 'sikh', 'other', 'not-answered'].map((answer) => `religion-${answer}`));
at('WNS', 'born-outside-uk', 'poor-english', 'carers', 'bad-health', 'social-rented', 'private-rented', 'owned', 'no-qualifications', 'degree', 'routine-occupations');
at('', 'gender-reassignment', 'marriage-civil-partnership', 'pregnancy-maternity', 'care-experience');
const letter = { ward: 'W', neighbourhood: 'N', 'small-area': 'S' } as const;

describe('catalogue', () => {
  it('has every indicator, at the levels it is promised for', () => {
    const found = Object.fromEntries(catalogue.map(({ id, levels }) => [id, Object.fromEntries(levels.map((level) => [letter[level], true]))]));
    expect(found).toEqual(ids);
  });
  it('has no faults', () => {
    expect(catalogueFaults(catalogue, sourceIds)).toEqual([]);
  });
  it('reports a level without a reason, a source without a description, and an id used twice', () => {
    const [first] = catalogue;
    const spoilt = [first!, { ...first!, levels: ['ward' as const], sources: ['nowhere'] }];
    expect(catalogueFaults(spoilt, sourceIds)).toEqual([
      'imd-score: the id is used twice',
      'imd-score: does not say why it is not held for neighbourhood',
      'imd-score: does not say why it is not held for small-area',
      'imd-score: names the source "nowhere", which is not described',
    ]);
  });
  it('leaves the first clause of each sentence to the area alone, so that the others can be left out', () => {
    const bound = catalogue.filter(({ sentence }) => /\{(council|england)/.test(sentence.split(';')[0]!));
    expect(bound.map(({ id }) => id)).toEqual([]);
  });
  it('describes indicators in plain sentences, which can be read at the age of 12', () => {
    const descriptions = catalogue.map(({ description }) => description);
    expect(descriptions.every((text) => /^[A-Z].+\.$/.test(text))).toBe(true);
    for (const topic of topics) {
      expect(readingAge(catalogue.filter((each) => each.topic === topic).map(({ description }) => description).join(' ')), topic).toBeLessThanOrEqual(12);
    }
  });
  it('calls nobody a deprived person, and no place affluent', () => {
    const words = catalogue.flatMap(({ id, label, description, sentence }) => [label, description, sentence].map((text) => `${id}: ${text}`));
    expect(words.filter((text) => /affluent|the poor\b|deprived people|deprived residents|improved|worsened/i.test(text))).toEqual([]);
  });
});

describe('series', () => {
  it('name sources that are described', () => {
    const unknown = [...council, ...smallArea].flatMap(({ sources }) => sources).filter((source) => !sourceIds.has(source));
    expect(unknown).toEqual([]);
  });
});
