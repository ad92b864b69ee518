import { statuses, wholeNumbers } from '../columns.ts';
import { caveats } from '../caveats.ts';
import type { Definition } from '../definition.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';

const table = 'income-and-work';
const file = 'deprivation/iod2025_lsoa21_england.csv.gz';

/** Numerators of the 2025 indices, each with the population it is a share of. */
const shares = [
  { id: 'income-deprived', column: 'income_deprived', publisher: 'income_deprived_people', population: 'population_total_mid2022', of: 'residents' },
  { id: 'employment-deprived', column: 'employment_deprived', publisher: 'employment_deprived_people_18_66', population: 'population_18_66_mid2022', of: 'residents_18_66' },
  { id: 'children-income-deprived', column: 'children_income_deprived', publisher: 'idaci_income_deprived_children_0_15', population: 'population_0_15_mid2022', of: 'residents_0_15' },
  { id: 'older-income-deprived', column: 'older_income_deprived', publisher: 'idaopi_income_deprived_people_60_plus', population: 'population_60_plus_mid2022', of: 'residents_60_plus' },
] as const;

const shared = {
  topic: 'deprivation',
  unit: '%',
  kind: 'rate',
  decimals: 1,
  per: 100,
  polarity: 'higher-is-worse',
  period: 'Indices of Deprivation 2025 (mostly 2022), residents mid-2022',
  vintage: 'LSOA 2021',
  levels: ['ward', 'neighbourhood', 'small-area'],
  aggregation: 'ratio-of-sums',
  interval: 'wilson',
  comparableOverTime: false,
  sources: ['iod2025-scores'],
} as const;

const dropped = 'A small area whose number is suppressed is left out of both sides of a larger area’s share.';
const impossible = 'The published number of people is larger than the population it is a share of, so no share can be given.';
const missing = impossible;
const roundedEstimate = 'Calculated here from published counts rounded to the nearest 5 and mid-2022 populations: MHCLG’s own rates are not held. The national deciles are official.';
const estimateAt = { ward: roundedEstimate, neighbourhood: roundedEstimate, 'small-area': roundedEstimate };

const from = (column: string, denominator: string, rank?: string): Definition['from'] => ({
  'small-area': { table, numerator: column, denominator, status: `${column}_status`, ...(rank && { rank }) },
});

const definitions: Definition[] = [
  {
    ...shared,
    levels: [...shared.levels],
    id: 'income-deprived',
    group: 'Income and work',
    label: 'Residents in income deprivation',
    shortLabel: 'Income deprivation',
    description: 'Share of residents who are out of work or on low earnings, with their children, counted from benefits.',
    numerator: 'residents in income deprivation',
    denominator: 'residents',
    method: `100 × people in income deprivation (numerator of the income domain) ÷ mid-2022 residents. ${dropped}`,
    caveats: [caveats.rounded5, caveats.iodVintages, 'The published domain score differs from this share by rounding, by less than one percentage point.'],
    missing,
    sources: [...shared.sources],
    sentence: '{value} of residents in {area} are in income deprivation; in {council}, {councilValue}; in {england}, {englandValue}.',
    from: from('income_deprived', 'residents'),
  },
  {
    ...shared,
    levels: [...shared.levels],
    id: 'employment-deprived',
    group: 'Income and work',
    label: 'Working-age residents in employment deprivation',
    shortLabel: 'Employment deprivation, share',
    description: 'Share of residents aged 18 to 66 who are shut out of work by unemployment, illness, disability or caring.',
    numerator: 'residents aged 18 to 66 in employment deprivation',
    denominator: 'residents aged 18 to 66',
    method: `100 × people in employment deprivation (numerator of the employment domain) ÷ mid-2022 residents aged 18 to 66. ${dropped}`,
    caveats: [caveats.rounded5, caveats.iodVintages],
    missing,
    sources: [...shared.sources],
    sentence: '{value} of residents aged 18 to 66 in {area} are in employment deprivation; in {council}, {councilValue}; in {england}, {englandValue}.',
    from: from('employment_deprived', 'residents_18_66'),
  },
  {
    ...shared,
    levels: [...shared.levels],
    id: 'children-income-deprived',
    group: 'Children and older people',
    label: 'Children in income-deprived families (IDACI)',
    shortLabel: 'Children in income deprivation',
    description: 'Share of children under 16 who live in families in income deprivation.',
    numerator: 'children under 16 in income-deprived families',
    denominator: 'children under 16',
    estimateAt,
    method: `100 × children aged 0 to 15 in income-deprived families ÷ mid-2022 residents aged 0 to 15; an estimate, as the counts are rounded. ${dropped}`,
    caveats: [caveats.rounded5, 'Numbers and populations come from different sources: in 105 small areas the number is the larger, and no share is shown.', caveats.iodVintages],
    missing,
    sources: [...shared.sources],
    sentence: 'About {value} of children under 16 in {area} live in income-deprived families; in {council}, {councilValue}; in {england}, {englandValue}.',
    from: from('children_income_deprived', 'residents_0_15', 'idaci_rank'),
  },
  {
    ...shared,
    levels: [...shared.levels],
    id: 'older-income-deprived',
    group: 'Children and older people',
    label: 'Older people in income deprivation (IDAOPI)',
    shortLabel: 'Older people in income deprivation',
    description: 'Share of residents aged 60 and over who live in income deprivation.',
    numerator: 'residents aged 60 and over in income deprivation',
    denominator: 'residents aged 60 and over',
    estimateAt,
    method: `100 × people aged 60 and over in income deprivation ÷ mid-2022 residents aged 60 and over; an estimate, as the counts are rounded. ${dropped}`,
    caveats: [caveats.rounded5, 'Numbers and populations come from different sources: in 59 small areas the number is the larger, and no share is shown.', caveats.iodVintages],
    missing,
    sources: [...shared.sources],
    sentence: 'About {value} of residents aged 60 and over in {area} are in income deprivation; in {council}, {councilValue}; in {england}, {englandValue}.',
    from: from('older_income_deprived', 'residents_60_plus', 'idaopi_rank'),
  },
];

/** People in income and employment deprivation, and IDACI and IDAOPI: counts of the Indices of Deprivation 2025. */
export const incomeAndWork: Family = {
  name: 'Income and employment deprivation',
  definitions,
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas, note }) {
      const iod = inCodeOrder(sources.csv(file), 'lsoa21cd', areas.codes['small-area']);
      return [
        ...shares.flatMap(({ id, column, publisher, population, of }) => {
          const people = iod.numbers(publisher);
          const residents = iod.numbers(population);
          const status = people.map((count, row) => (count === undefined ? 'suppressed' : count > residents[row]! ? 'missing' : undefined));
          note(`${id}: ${count(status, 'suppressed')} small areas suppressed by MHCLG; ${count(status, 'missing')} without a share, their number being above their population`);
          return [
            wholeNumbers(column, people.map((each, row) => (status[row] === undefined ? each : undefined))),
            wholeNumbers(of, residents),
            statuses(`${column}_status`, status),
          ];
        }),
        wholeNumbers('idaci_rank', iod.numbers('idaci_rank')),
        wholeNumbers('idaopi_rank', iod.numbers('idaopi_rank')),
      ];
    },
  }],
};

function count(status: readonly (string | undefined)[], which: string): number {
  return status.filter((each) => each === which).length;
}
