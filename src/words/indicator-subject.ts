import type { Indicator } from '../model/indicator.ts';
import { lower } from './lower.ts';

/** What is measured, as the subject of a sentence, where the indicator's own sentence does not begin with a share of someone. */
const subjects: Readonly<Record<string, string>> = {
  'imd-score': 'the score for multiple deprivation',
  'imd-decile': 'the place in England by multiple deprivation',
  'imd-rank': 'the place in England by multiple deprivation',
  'population-2021': 'the number of residents on census day 2021',
  'population-2022': 'the number of residents in mid-2022',
  density: 'the density in 2021',
  'population-change': 'the change in residents from 2011 to 2021',
  'residents-added': 'the change in the number of residents from 2011 to 2021',
  'households-change': 'the change in households from 2011 to 2021',
  'house-price': 'the median price paid for a home in the year to March 2021',
  connectivity: 'the score for transport connections',
  'geographical-barriers': 'the score for geographical barriers',
  'digital-connectivity': 'the score for lack of fast broadband',
  'patients-per-gp': 'the number of patients for each GP',
  'ptal-index': 'the index of public transport access in 2015',
  'cars-per-household': 'the car ownership in 2021',
  'charge-points': 'the supply of public charge points in March 2022',
  no2: 'the yearly mean of nitrogen dioxide (NO2) in 2019',
  pm25: 'the yearly mean of fine particles (PM2.5) in 2019',
  'flood-risk': 'the risk of flooding from rivers and the sea',
  'fuel-poverty-change': 'the change in fuel poverty from 2021 to 2022',
  'heat-risk': 'the risk from heat in 2022',
  'gas-per-meter': 'the use of gas for each home’s meter in 2020',
  'electricity-per-meter': 'the use of electricity for each home’s meter in 2020',
};

const share = /^(?:About )?\{value\} of (.+?) in \{area\} (.+?)(?: \([^)]*\d[^)]*\))?[;.]/;
const shareAfter = /^In \{area\}, \{value\} of (.+?) ((?:gave|are|were|have|live) .+?)[;.]/;
const position = /^In the (\d{4}) edition/;
const scoreFor = /^\{area\} scores \{value\} for (.+?)(?: \(\d{4}\))?[,;.]/;
const nearest = /from the nearest (.+?)[;.]/;

/**
 * What an indicator measures, as the subject of a sentence: "the share of residents who are in income deprivation", "the average walk to the nearest
 * pharmacy". Made from the indicator's own sentence, so that the two say the same; of one that no pattern fits, its label.
 */
export function indicatorSubject({ id, label, sentence }: Pick<Indicator, 'id' | 'label' | 'sentence'>): string {
  const known = subjects[id];
  if (known !== undefined) return known;
  const [, whom, rest] = share.exec(sentence) ?? shareAfter.exec(sentence) ?? [];
  if (whom !== undefined && rest !== undefined) return `the share of ${whom} ${/^(residents|children|people|workers)/.test(whom) ? 'who' : 'that'} ${rest}`;
  const [, service] = nearest.exec(sentence) ?? [];
  if (service !== undefined) return `the average walk to the nearest ${service}`;
  const [, edition] = position.exec(sentence) ?? [];
  if (edition !== undefined) return `the position in England in ${edition}, 0 the most deprived and 100 the least,`;
  const [, quality] = scoreFor.exec(sentence) ?? [];
  return quality === undefined ? lower(label) : `the score for ${quality}`;
}
