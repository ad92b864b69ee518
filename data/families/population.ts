import { decimals, statuses, wholeNumbers } from '../columns.ts';
import { caveats } from '../caveats.ts';
import type { Definition } from '../definition.ts';
import type { BuildInput, Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { changeByArea, type SmallAreaChange } from '../change-by-area.ts';

const table = 'population';
const file = 'growth/population_lsoa21_2011_2021_2022.csv.gz';
const sources = ['population-lsoa21'];

const shared = {
  topic: 'growth',
  polarity: 'neutral',
  vintage: 'LSOA 2021',
  levels: ['ward', 'neighbourhood', 'small-area'],
  comparableOverTime: true,
  sources,
} as const satisfies Partial<Definition>;

const counts = 'Residents';
const change = 'Change 2011 to 2021';
const proRata = 'Where a small area was split or redrawn between the censuses, its 2011 figure is its common unit’s, shared out in proportion to 2021: such values are estimates, as are those of larger areas that cut through a common unit.';
const estimated = 'Split or redrawn between the censuses: part of the 2011 figure is a common unit’s, shared out in proportion to 2021.';
const noSmallArea = 'No small area is counted in it by best fit.';

/** At each level the change of the areas of that level, ready made: whole common units are added up as they were counted. */
const changed = (numerator: string, denominator: string): Definition['from'] => ({
  'small-area': { table, numerator, denominator, status: 'change_status' },
  ward: { table: `${table}-change-ward`, numerator, denominator, status: 'change_status' },
  neighbourhood: { table: `${table}-change-neighbourhood`, numerator, denominator, status: 'change_status' },
});

const definitions: Definition[] = [
  {
    ...shared,
    levels: [...shared.levels],
    id: 'population-2021',
    group: counts,
    label: 'Residents, Census 2021',
    shortLabel: 'Residents 2021',
    description: 'Everyone who usually lives there, on census day.',
    unit: 'people',
    kind: 'count',
    decimals: 0,
    period: 'Census day, 21 March 2021',
    aggregation: 'sum',
    interval: 'none',
    method: 'Usual residents, Census 2021 (TS001); larger areas are the sum of their small areas.',
    caveats: [caveats.censusDay, caveats.perturbed],
    sentence: '{area} had {value} on census day 2021; {council} had {councilValue}.',
    from: { 'small-area': { table, value: 'residents_2021' } },
  },
  {
    ...shared,
    levels: [...shared.levels],
    id: 'population-2022',
    group: counts,
    label: 'Residents, mid-2022',
    shortLabel: 'Residents 2022',
    description: 'Residents in the middle of 2022: the ONS estimate that the Indices of Deprivation 2025 rest on.',
    unit: 'people',
    kind: 'count',
    decimals: 0,
    period: 'Mid-2022',
    aggregation: 'sum',
    interval: 'none',
    method: 'Population denominators of the Indices of Deprivation 2025 (File 6), which are ONS estimates for mid-2022; larger areas are the sum of their small areas.',
    caveats: ['An official estimate, not a count.'],
    sentence: '{area} had {value} in mid-2022; {council} had {councilValue}.',
    from: { 'small-area': { table, value: 'residents_mid2022' } },
  },
  {
    ...shared,
    levels: [...shared.levels],
    id: 'density',
    group: counts,
    label: 'Residents per hectare, 2021',
    shortLabel: 'Density',
    description: 'How closely people live: residents for each hectare of land, an area 100 metres by 100 metres.',
    unit: 'residents per hectare',
    kind: 'rate',
    decimals: 1,
    per: 1,
    numerator: 'residents',
    denominator: 'hectares',
    period: 'Census day, 21 March 2021',
    aggregation: 'ratio-of-sums',
    interval: 'none',
    sources: [...sources, 'lsoa21-boundaries'],
    method: 'Census 2021 residents ÷ hectares inside ONS’s generalised boundary of the area, clipped to the coast.',
    caveats: ['Parks, fields, railways and water count as land.', 'Measured on generalised boundaries (20 metres): small differences from official areas.'],
    sentence: '{area} has {value}; {council} has {councilValue}; {england} has {englandValue}.',
    from: { 'small-area': { table, numerator: 'residents_2021', denominator: 'hectares' } },
  },
  {
    ...shared,
    levels: [...shared.levels],
    id: 'population-change',
    group: change,
    label: 'Change in residents, 2011 to 2021',
    shortLabel: 'Population change',
    description: 'How much the number of residents grew or fell between the censuses, in per cent.',
    unit: '%',
    kind: 'rate',
    decimals: 1,
    per: 100,
    numerator: 'residents added since 2011',
    denominator: 'residents in 2011',
    diverging: true,
    period: '27 March 2011 to 21 March 2021',
    aggregation: 'ratio-of-sums',
    interval: 'none',
    method: `100 × (residents 2021 − residents 2011) ÷ residents 2011. ${proRata}`,
    caveats: [caveats.censusDay, 'A growing area is neither better nor worse for it.'],
    missing: noSmallArea,
    estimated,
    sentence: 'The number of residents in {area} changed by {value} between 2011 and 2021; in {council} by {councilValue}; in {england} by {englandValue}.',
    from: changed('residents_added', 'residents_2011'),
  },
  {
    ...shared,
    levels: [...shared.levels],
    id: 'residents-added',
    group: change,
    label: 'Residents added, 2011 to 2021',
    shortLabel: 'Residents added',
    description: 'How many more residents there were in 2021 than in 2011; below 0, how many fewer.',
    unit: 'people',
    kind: 'count',
    decimals: 0,
    diverging: true,
    period: '27 March 2011 to 21 March 2021',
    aggregation: 'sum',
    interval: 'none',
    method: `Residents 2021 − residents 2011. ${proRata}`,
    caveats: [caveats.censusDay],
    missing: noSmallArea,
    estimated,
    sentence: 'The number of residents in {area} changed by {value} between 2011 and 2021; in {council} by {councilValue}.',
    from: {
      'small-area': { table, value: 'residents_added', status: 'change_status' },
      ward: { table: `${table}-change-ward`, value: 'residents_added', status: 'change_status' },
      neighbourhood: { table: `${table}-change-neighbourhood`, value: 'residents_added', status: 'change_status' },
    },
  },
  {
    ...shared,
    levels: [...shared.levels],
    id: 'households-change',
    group: change,
    label: 'Change in households, 2011 to 2021',
    shortLabel: 'Household change',
    description: 'How much the number of households grew or fell between the censuses, in per cent.',
    unit: '%',
    kind: 'rate',
    decimals: 1,
    per: 100,
    numerator: 'households added since 2011',
    denominator: 'households in 2011',
    diverging: true,
    period: '27 March 2011 to 21 March 2021',
    aggregation: 'ratio-of-sums',
    interval: 'none',
    method: `100 × (households 2021 − households 2011) ÷ households 2011. ${proRata}`,
    caveats: [caveats.censusDay, 'A household is people who live together, not a home: homes built but empty are not in it.'],
    missing: noSmallArea,
    estimated,
    sentence: 'The number of households in {area} changed by {value} between 2011 and 2021; in {council} by {councilValue}; in {england} by {englandValue}.',
    from: changed('households_added', 'households_2011'),
  },
];

function changeColumns(smallAreas: readonly SmallAreaChange[], parentOf: readonly number[], areas: number) {
  const rows = changeByArea(smallAreas, parentOf, areas);
  return [
    wholeNumbers('residents_2011', rows.map((row) => row?.residents2011)),
    wholeNumbers('residents_added', rows.map((row) => row && row.residents2021 - row.residents2011)),
    wholeNumbers('households_2011', rows.map((row) => row?.households2011)),
    wholeNumbers('households_added', rows.map((row) => row && row.households2021 - row.households2011)),
    statuses('change_status', rows.map((row) => (row === undefined ? 'missing' : row.isEstimate ? 'estimate' : undefined))),
  ];
}

function readChange({ sources: files, areas }: BuildInput): SmallAreaChange[] {
  const population = inCodeOrder(files.csv(file), 'lsoa21cd', areas.codes['small-area']);
  const column = (name: string): number[] => population.numbers(name) as number[];
  const units = population.text('common_unit') as string[];
  const numbers = {
    residents2021: column('population_2021'), households2021: column('households_2021'), partsInUnit: column('n_lsoa21_in_unit'),
    residents2011Estimated: column('population_2011_estimated'),
    unitResidents2011: column('unit_population_2011'), unitHouseholds2011: column('unit_households_2011'), unitHouseholds2021: column('unit_households_2021'),
  };
  return units.map((unit, row) => ({
    unit,
    partsInUnit: numbers.partsInUnit[row]!,
    residents2021: numbers.residents2021[row]!,
    households2021: numbers.households2021[row]!,
    residents2011: numbers.residents2011Estimated[row]!,
    households2011: Math.round((numbers.unitHouseholds2011[row]! * numbers.households2021[row]!) / numbers.unitHouseholds2021[row]!),
    unitResidents2011: numbers.unitResidents2011[row]!,
    unitHouseholds2011: numbers.unitHouseholds2011[row]!,
  }));
}

/** Residents and households of Census 2021, mid-2022 residents, density, and change since Census 2011. */
export const population: Family = {
  name: 'Population',
  definitions,
  tables: [
    {
      table,
      of: 'small-area',
      build(input) {
        const { sources: files, areas, note } = input;
        const rows = readChange(input);
        const mid2022 = inCodeOrder(files.csv(file), 'lsoa21cd', areas.codes['small-area']).numbers('population_mid2022');
        const estimates = rows.filter((row) => row.partsInUnit > 1).length;
        note(`population-change: ${rows.length - estimates} small areas are their own common unit; ${estimates} have pro-rata figures for 2011 and are estimates`);
        return [
          wholeNumbers('residents_2021', rows.map((row) => row.residents2021)),
          wholeNumbers('households_2021', rows.map((row) => row.households2021)),
          wholeNumbers('residents_mid2022', mid2022),
          decimals('hectares', areas.hectares),
          wholeNumbers('residents_2011', rows.map((row) => row.residents2011)),
          wholeNumbers('residents_added', rows.map((row) => row.residents2021 - row.residents2011)),
          wholeNumbers('households_2011', rows.map((row) => row.households2011)),
          wholeNumbers('households_added', rows.map((row) => row.households2021 - row.households2011)),
          statuses('change_status', rows.map((row) => (row.partsInUnit > 1 ? 'estimate' : undefined))),
        ];
      },
    },
    {
      table: `${table}-change-ward`,
      of: 'ward',
      build(input) {
        const columns = changeColumns(readChange(input), input.areas.wardOf, input.areas.codes.ward.length);
        const status = columns.at(-1)!.values as (string | undefined)[];
        input.note(`population-change: ${status.filter((each) => each === 'estimate').length} wards cut through a common unit and are estimates; ${status.filter((each) => each === 'missing').length} have no small area`);
        return columns;
      },
    },
    {
      table: `${table}-change-neighbourhood`,
      of: 'neighbourhood',
      build(input) {
        const columns = changeColumns(readChange(input), input.areas.neighbourhoodOf, input.areas.codes.neighbourhood.length);
        const status = columns.at(-1)!.values as (string | undefined)[];
        input.note(`population-change: ${status.filter((each) => each === 'estimate').length} neighbourhoods cut through a common unit and are estimates`);
        return columns;
      },
    },
  ],
};
