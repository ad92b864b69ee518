import { decimals, wholeNumbers } from '../columns.ts';
import { caveats } from '../caveats.ts';
import type { Definition } from '../definition.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';

const table = 'index-of-multiple-deprivation';
const file = 'deprivation/iod2025_lsoa21_england.csv.gz';
const sources = ['iod2025-scores'];

/** Each index: our column, the publisher's column, and the words for it. */
const domains = [
  { id: 'income-score', column: 'income', publisher: 'income', label: 'Income deprivation', measures: 'the share of people with a low income', decimals: 3, more: 'Residents out of work or on low earnings. The score is a share: 0.25 is 25% of residents.' },
  { id: 'employment-score', column: 'employment', publisher: 'employment', label: 'Employment deprivation', measures: 'the share of people of working age shut out of work', decimals: 3, more: 'Working-age residents who want to work but cannot: unemployment, illness, disability or caring. The score is a share: 0.1 is 10%.' },
  { id: 'education-score', column: 'education', publisher: 'education_skills_training', label: 'Education, skills and training deprivation', measures: 'lack of attainment and skills', decimals: 1, more: 'Lack of attainment and skills among children, young people and adults.' },
  { id: 'health-score', column: 'health', publisher: 'health_deprivation_disability', label: 'Health deprivation and disability', measures: 'risk of early death and loss of health', decimals: 2, more: 'Risk of early death, and quality of life lost to poor physical or mental health.' },
  { id: 'crime-score', column: 'crime', publisher: 'crime', label: 'Crime', measures: 'risk of being a victim of crime', decimals: 2, more: 'Risk of being a victim of crime, to people and to their belongings.' },
  { id: 'housing-services-score', column: 'housing_services', publisher: 'barriers_to_housing_and_services', label: 'Barriers to housing and services', measures: 'difficulty in reaching housing and services', decimals: 1, more: 'How hard it is to afford a home, and to reach services on foot, by public transport or online.' },
  { id: 'living-environment-score', column: 'living_environment', publisher: 'living_environment', label: 'Living environment deprivation', measures: 'poor quality of homes and streets', decimals: 1, more: 'The quality of homes, and of the streets outside: condition, air and road safety.' },
] as const;

/** MHCLG weights the average score of employment by residents aged 18 to 66, every other by all residents. */
const weightOf = (column: string): string => (column === 'employment' ? 'residents_18_66' : 'residents');

const shared = {
  topic: 'deprivation',
  unit: '',
  period: 'Indices of Deprivation 2025',
  vintage: 'LSOA 2021',
  interval: 'none',
  comparableOverTime: false,
  sources,
} as const;

const overall = 'Overall deprivation';
const notAggregated = (what: string): Definition['absent'] => ({
  ward: `MHCLG gives each of England’s small areas a ${what}; a ward’s ${what} would be another thing. See its score.`,
  neighbourhood: `MHCLG gives each of England’s small areas a ${what}; a neighbourhood’s ${what} would be another thing. See its score.`,
});

const imd: Definition[] = [
  {
    ...shared,
    id: 'imd-score',
    group: overall,
    label: 'Multiple deprivation, 2025',
    shortLabel: 'Deprivation score',
    description: 'The Index of Multiple Deprivation (IMD): seven kinds together, income, work, education, health, crime, housing and services, surroundings. Higher is more deprived.',
    kind: 'score',
    decimals: 1,
    polarity: 'higher-is-worse',
    levels: ['ward', 'neighbourhood', 'small-area'],
    aggregation: 'population-weighted-mean',
    method: 'The score MHCLG publishes for each small area. For larger areas: the mean of their small areas’ scores, weighted by mid-2022 residents, which is MHCLG’s “average score”.',
    caveats: [caveats.rankNotAmount, caveats.iodVintages],
    sentence: '{area} scores {value} on the Index of Multiple Deprivation 2025; {council} scores {councilValue}; {england} scores {englandValue}.',
    from: { 'small-area': { table, value: 'imd_score', weight: 'residents', rank: 'imd_rank' } },
  },
  {
    ...shared,
    id: 'imd-decile',
    group: overall,
    label: 'Multiple deprivation, national decile',
    shortLabel: 'Deprivation decile',
    description: 'Which tenth of England’s small areas it is in: 1 is the most deprived 10%, 10 the least deprived 10%.',
    kind: 'decile',
    decimals: 0,
    polarity: 'higher-is-better',
    levels: ['small-area'],
    absent: notAggregated('decile'),
    aggregation: 'none',
    method: 'As MHCLG publishes it: the tenth of England’s 33,755 small areas, by rank, that the area falls in.',
    caveats: [caveats.rankNotAmount, caveats.iodVintages],
    sentence: '{area} is in {value} of 10 on the Index of Multiple Deprivation 2025, where 1 is the most deprived 10% in England.',
    from: { 'small-area': { table, value: 'imd_decile', rank: 'imd_rank' } },
  },
  {
    ...shared,
    id: 'imd-rank',
    group: overall,
    label: 'Multiple deprivation, national rank',
    shortLabel: 'Deprivation rank',
    description: 'Its place among England’s 33,755 small areas: 1 is the most deprived.',
    kind: 'rank',
    decimals: 0,
    polarity: 'higher-is-better',
    levels: ['small-area'],
    absent: notAggregated('rank'),
    aggregation: 'none',
    method: 'As MHCLG publishes it: small areas in order of their score, 1 the most deprived.',
    caveats: [caveats.rankNotAmount, caveats.iodVintages],
    sentence: '{area} has {value} of 33,755 small areas in England on the Index of Multiple Deprivation 2025, where 1 is the most deprived.',
    from: { 'small-area': { table, value: 'imd_rank', rank: 'imd_rank' } },
  },
];

const domainScores = domains.map(({ id, column, label, measures, more, decimals: digits }): Definition => ({
  ...shared,
  id,
  group: 'The seven domains',
  label: `${label}, score`,
  shortLabel: label,
  description: more,
  kind: 'score',
  decimals: digits,
  polarity: 'higher-is-worse',
  levels: ['ward', 'neighbourhood', 'small-area'],
  aggregation: 'population-weighted-mean',
  method: column === 'employment'
    ? 'The score MHCLG publishes for each small area. For larger areas: the mean of their small areas’ scores, weighted by mid-2022 residents aged 18 to 66, as MHCLG’s own council averages are.'
    : 'The score MHCLG publishes for each small area. For larger areas: the mean of their small areas’ scores, weighted by mid-2022 residents, as MHCLG’s own council averages are.',
  caveats: [caveats.rankNotAmount, caveats.iodVintages, ...(['health', 'crime'].includes(column) ? ['The score has no unit; 0 is near the middle of England’s small areas and below 0 is less deprived.'] : [])],
  sentence: `{area} scores {value} for ${measures} (2025), where higher is more deprived; {council} scores {councilValue}; {england} scores {englandValue}.`,
  from: { 'small-area': { table, value: `${column}_score`, weight: weightOf(column), rank: `${column}_rank` } },
}));

const mostDeprived = [10, 20, 30].map((share): Definition => ({
  ...shared,
  id: `most-deprived-${share}`,
  group: 'Living in the most deprived areas',
  label: `Residents of areas among the ${share}% most deprived in England`,
  shortLabel: `In the ${share}% most deprived`,
  description: `Share of residents whose small area is among the ${share}% most deprived in England. An average can hide them.`,
  unit: '%',
  kind: 'rate',
  decimals: 1,
  per: 100,
  numerator: `residents of small areas among the ${share}% most deprived`,
  denominator: 'residents',
  polarity: 'higher-is-worse',
  levels: ['ward', 'neighbourhood'],
  absent: { 'small-area': `A small area is either among the ${share}% most deprived or not, so it has no share: see its decile.` },
  aggregation: 'ratio-of-sums',
  method: `100 × mid-2022 residents of small areas in IMD 2025 deciles 1${share === 10 ? '' : ` to ${share / 10}`} ÷ mid-2022 residents of all small areas counted in the area.`,
  caveats: ['Most people in a deprived small area are not themselves deprived, and some outside it are.', caveats.iodVintages],
  sentence: `{value} of residents in {area} live in small areas among the ${share}% most deprived in England; in {council}, {councilValue}.`,
  from: { 'small-area': { table, numerator: `residents_most_deprived_${share}`, denominator: 'residents' } },
}));

/** The Index of Multiple Deprivation 2025 and its seven domains, with the residents they are weighted by. */
export const indexOfMultipleDeprivation: Family = {
  name: 'Index of Multiple Deprivation 2025',
  definitions: [...imd, ...domainScores, ...mostDeprived],
  tables: [{
    table,
    of: 'small-area',
    build({ sources: files, areas }) {
      const iod = inCodeOrder(files.csv(file), 'lsoa21cd', areas.codes['small-area']);
      const residents = iod.numbers('population_total_mid2022');
      const decile = iod.numbers('imd_decile');
      const residentsUpTo = (last: number): (number | undefined)[] => residents.map((count, row) => (decile[row]! <= last ? count : 0));
      return [
        wholeNumbers('residents', residents),
        wholeNumbers('residents_18_66', iod.numbers('population_18_66_mid2022')),
        decimals('imd_score', iod.numbers('imd_score')),
        wholeNumbers('imd_rank', iod.numbers('imd_rank')),
        wholeNumbers('imd_decile', decile),
        ...domains.flatMap(({ column, publisher }) => [
          decimals(`${column}_score`, iod.numbers(`${publisher}_score`)),
          wholeNumbers(`${column}_rank`, iod.numbers(`${publisher}_rank`)),
        ]),
        ...[1, 2, 3].map((last) => wholeNumbers(`residents_most_deprived_${last * 10}`, residentsUpTo(last))),
      ];
    },
  }],
};
