import { caveats } from '../caveats.ts';
import { decimals, wholeNumbers } from '../columns.ts';
import type { Definition } from '../definition.ts';
import type { BuildInput, Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';

const table = 'fuel-poverty';
const years = [2021, 2022] as const;
const fileOf = (year: number): string => `net-zero/fuel_poverty_lilee_${year}_england_lsoa21.csv.gz`;

const shared = {
  topic: 'net-zero',
  group: 'Fuel poverty and warm homes',
  unit: '%',
  decimals: 1,
  polarity: 'higher-is-worse',
  vintage: 'LSOA 2021',
  comparableOverTime: false,
} as const satisfies Partial<Definition>;

const lilee = 'A household is fuel poor if its home is rated D or worse and it would be left below the poverty line after paying to heat it (“low income, low energy efficiency”).';
const desnz = 'DESNZ asks that small-area estimates be used for general patterns and for areas of particularly high or low fuel poverty.';

const definitions: Definition[] = [
  {
    ...shared,
    levels: ['ward', 'neighbourhood', 'small-area'],
    id: 'fuel-poverty',
    label: 'Households in fuel poverty, 2022',
    shortLabel: 'Fuel poverty',
    description: 'Share of households on a low income in a home that is hard to heat.',
    kind: 'rate',
    per: 100,
    numerator: 'fuel-poor households',
    denominator: 'households',
    period: '2022',
    aggregation: 'ratio-of-sums',
    interval: 'wilson',
    sources: ['fuel-poverty-2022'],
    method: `100 × fuel-poor households ÷ households. ${lilee}`,
    caveats: [caveats.modelled, desnz, 'The interval shows chance alone, not the error of the model.'],
    sentence: '{value} of households in {area} are in fuel poverty (2022); in {council}, {councilValue}; in {england}, {englandValue}.',
    from: { 'small-area': { table, numerator: 'fuel_poor_2022', denominator: 'households_2022' } },
  },
  {
    ...shared,
    levels: ['ward', 'neighbourhood', 'small-area'],
    id: 'fuel-poverty-change',
    label: 'Change in fuel poverty, 2021 to 2022',
    shortLabel: 'Fuel poverty, change',
    description: 'How far the share of households in fuel poverty rose or fell from 2021 to 2022, in percentage points.',
    unit: 'percentage points',
    kind: 'mean',
    diverging: true,
    period: '2021 to 2022',
    aggregation: 'none',
    interval: 'none',
    sources: ['fuel-poverty-2021', 'fuel-poverty-2022'],
    method: '100 × fuel-poor households ÷ households in 2022, less the same for 2021. For larger areas both years are added up first.',
    caveats: [caveats.modelled, 'DESNZ advises against reading small-area estimates as trends: a change can come from the model and not from homes or incomes.'],
    missing: 'No small area is counted in it by best fit.',
    sentence: 'The share of households in fuel poverty in {area} changed by {value} from 2021 to 2022; in {council}, by {councilValue}.',
    from: {
      'small-area': { table, value: 'change' },
      ward: { table: 'fuel-poverty-change-ward', value: 'change' },
      neighbourhood: { table: 'fuel-poverty-change-neighbourhood', value: 'change' },
    },
    published: { table: 'benchmarks', column: 'fuel_poverty_change' },
  },
];

interface Counts { households: number[]; fuelPoor: number[] }

/** Households and fuel-poor households of both years, by small area. */
function readCounts({ sources, areas }: Pick<BuildInput, 'sources' | 'areas'>): [Counts, Counts] {
  return years.map((year) => {
    const file = inCodeOrder(sources.csv(fileOf(year)), 'lsoa21cd', areas.codes['small-area']);
    return { households: file.numbers('households') as number[], fuelPoor: file.numbers('fuel_poor_households') as number[] };
  }) as [Counts, Counts];
}

/**
 * Percentage points from the first year to the second, for areas made of small areas; `undefined` for an area without any.
 * Rounded to 4 decimals.
 */
export function fuelPovertyChange([before, after]: [Counts, Counts], parentOf: readonly number[], areas: number): (number | undefined)[] {
  const total = (values: number[]): Float64Array => {
    const sums = new Float64Array(areas);
    values.forEach((value, row) => (sums[parentOf[row]!]! += value));
    return sums;
  };
  const [poor0, all0, poor1, all1] = [total(before.fuelPoor), total(before.households), total(after.fuelPoor), total(after.households)];
  return Array.from({ length: areas }, (_, area) => (
    all0[area] && all1[area] ? Math.round(1e6 * (poor1[area]! / all1[area] - poor0[area]! / all0[area])) / 1e4 : undefined
  ));
}

/** The same change for councils, then regions, then England. */
export function fuelPovertyChangeBenchmarks(input: Pick<BuildInput, 'sources' | 'areas'>): (number | undefined)[] {
  const counts = readCounts(input);
  const { councils, regions, regionOf } = input.areas;
  const councilOf = input.areas.councilOf['small-area'];
  return [
    ...fuelPovertyChange(counts, councilOf, councils.length),
    ...fuelPovertyChange(counts, councilOf.map((council) => regionOf[council]!), regions.length),
    ...fuelPovertyChange(counts, councilOf.map(() => 0), 1),
  ];
}

/** Households in fuel poverty by the LILEE measure, 2022, and the change from 2021. */
export const fuelPoverty: Family = {
  name: 'Fuel poverty',
  definitions,
  tables: [
    {
      table,
      of: 'small-area',
      build(input) {
        const counts = readCounts(input);
        const rows = counts[0].households.map((_, row) => row);
        return [
          ...years.flatMap((year, i) => [wholeNumbers(`households_${year}`, counts[i]!.households), wholeNumbers(`fuel_poor_${year}`, counts[i]!.fuelPoor)]),
          decimals('change', fuelPovertyChange(counts, rows, rows.length)),
        ];
      },
    },
    {
      table: 'fuel-poverty-change-ward',
      of: 'ward',
      build: (input) => [decimals('change', fuelPovertyChange(readCounts(input), input.areas.wardOf, input.areas.codes.ward.length))],
    },
    {
      table: 'fuel-poverty-change-neighbourhood',
      of: 'neighbourhood',
      build: (input) => [decimals('change', fuelPovertyChange(readCounts(input), input.areas.neighbourhoodOf, input.areas.codes.neighbourhood.length))],
    },
  ],
};
