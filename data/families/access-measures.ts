import { carried } from '../carried.ts';
import { caveats } from '../caveats.ts';
import { decimals, statuses, wholeNumbers } from '../columns.ts';
import type { Definition } from '../definition.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { inLondon } from '../in-london.ts';
import { unchangedSmallAreas } from '../unchanged-small-areas.ts';

const table = 'access-measures';
const group = 'Transport, broadband and doctors';

/**
 * Values above this are “far out” by Tukey's rule: the upper quartile plus three times the interquartile range of England's small
 * areas, 2,477.083 + 3 × (2,477.083 − 1,602.081).
 */
export const patientsPerGpOutlier = 5102;

const shared = {
  topic: 'service-reach',
  group,
  vintage: 'LSOA 2021',
  interval: 'none',
  comparableOverTime: false,
  sources: ['iod2025-access-measures'],
} as const satisfies Partial<Definition>;

const averaged = {
  levels: ['ward', 'neighbourhood', 'small-area'],
  aggregation: 'population-weighted-mean',
} as const;

const meanMethod = 'For larger areas: the mean of their small areas’ scores, weighted by mid-2022 residents.';

const definitions: Definition[] = [
  {
    ...shared, ...averaged,
    sources: [...shared.sources], levels: [...averaged.levels],
    id: 'connectivity',
    label: 'Transport connectivity score',
    shortLabel: 'Connectivity',
    description: 'How well jobs, schools, shops and care can be reached on foot, by bicycle, public transport or car, from 0 to 100.',
    unit: '',
    kind: 'score',
    decimals: 1,
    polarity: 'higher-is-better',
    period: 'Indices of Deprivation 2025 (mostly 2024 to 2025)',
    method: `The Department for Transport’s connectivity score, as the Indices of Deprivation 2025 use it. ${meanMethod}`,
    caveats: [caveats.modelled],
    sentence: '{area} has a connectivity score of {value}, where 100 is the best connected; {council} has {councilValue}; {england} has {englandValue}.',
    from: { 'small-area': { table, value: 'connectivity', weight: 'residents' } },
  },
  {
    ...shared, ...averaged,
    sources: [...shared.sources], levels: [...averaged.levels],
    id: 'geographical-barriers',
    label: 'Geographical barriers score',
    shortLabel: 'Geographical barriers',
    description: 'How hard it is to reach jobs, schools, shops and care: 100 minus the connectivity score. Higher is more deprived.',
    unit: '',
    kind: 'score',
    decimals: 1,
    polarity: 'higher-is-worse',
    period: 'Indices of Deprivation 2025 (mostly 2024 to 2025)',
    method: `The sub-domain score MHCLG publishes. ${meanMethod}`,
    caveats: [caveats.modelled, 'It is the connectivity score turned round: showing both as an overlay says nothing.'],
    sentence: '{area} scores {value} for geographical barriers, where higher is more deprived; {council} scores {councilValue}; {england} scores {englandValue}.',
    from: { 'small-area': { table, value: 'geographical_barriers', weight: 'residents', rank: 'geographical_barriers_rank' } },
  },
  {
    ...shared, ...averaged,
    sources: [...shared.sources], levels: [...averaged.levels],
    id: 'digital-connectivity',
    label: 'Lack of fast broadband, indicator',
    shortLabel: 'Lack of fast broadband',
    description: 'A standard score of broadband download and upload speeds: 0 is England’s average, above 0 is slower.',
    unit: '',
    kind: 'score',
    decimals: 2,
    polarity: 'higher-is-worse',
    period: 'Indices of Deprivation 2025',
    method: `The digital connectivity indicator (download and upload speeds) MHCLG publishes. ${meanMethod}`,
    caveats: [
      'The file does not say which end is worse. Higher is read as worse because a higher value raises MHCLG’s own wider barriers score when its other indicators are held equal, and because rural areas score higher.',
      caveats.modelled,
    ],
    sentence: '{area} scores {value} for lack of fast broadband, where 0 is England’s average and higher is slower; {council} scores {councilValue}.',
    diverging: true,
    from: { 'small-area': { table, value: 'digital_connectivity', weight: 'residents' } },
  },
  {
    ...shared,
    sources: [...shared.sources],
    id: 'patients-per-gp',
    label: 'Patients for each GP',
    shortLabel: 'Patients per GP',
    description: 'How many patients there are for each family doctor at the practices that residents use.',
    unit: 'patients per GP',
    kind: 'mean',
    decimals: 0,
    polarity: 'higher-is-worse',
    period: 'Indices of Deprivation 2025',
    levels: ['small-area'],
    absent: {
      ward: 'The numbers of patients and doctors behind the ratio are not published, so ratios cannot be added up to wards.',
      neighbourhood: 'The numbers of patients and doctors behind the ratio are not published, so ratios cannot be added up to neighbourhoods.',
    },
    aggregation: 'none',
    method: `The ratio MHCLG publishes in the Indices of Deprivation 2025. Values above ${patientsPerGpOutlier.toLocaleString('en-GB')} are flagged as estimates: they are far out by Tukey’s rule (upper quartile plus three interquartile ranges), and go up to 33,000 patients for one GP.`,
    caveats: ['Very high values mostly show how practices report their staff, not how many people share a doctor: they are flagged and should not be relied on.', caveats.modelled],
    estimated: 'The published ratio is far above those of other areas, and more likely shows how practices report their staff.',
    sentence: 'In {area} there are {value}.',
    from: { 'small-area': { table, value: 'patients_per_gp', status: 'patients_per_gp_status' } },
  },
  {
    id: 'ptal-index',
    topic: 'service-reach',
    group,
    label: 'Public transport access index, 2015',
    shortLabel: 'Public transport access',
    description: 'How close and how frequent public transport is: 0 is none, above 20 is good (London only).',
    unit: '',
    kind: 'score',
    decimals: 1,
    polarity: 'higher-is-better',
    period: '2015',
    vintage: 'LSOA 2011, carried to LSOA 2021 where unchanged',
    levels: ['small-area'],
    absent: {
      ward: 'Transport for London’s averages are by small area of 2011, and do not cover whole wards of today.',
      neighbourhood: 'Transport for London’s averages are by small area of 2011, and do not cover whole neighbourhoods of today.',
    },
    aggregation: 'none',
    interval: 'none',
    comparableOverTime: false,
    sources: ['ptal-london-2015', 'lsoa11-lsoa21-lookup'],
    method: 'Transport for London’s mean access index of the LSOA of 2011, carried to 2021 only where the boundary is unchanged.',
    caveats: ['Ten years old: before the Elizabeth line and Brent Cross West.', caveats.londonOnly, caveats.unchangedOnly],
    missing: 'The boundary changed between 2011 and 2021.',
    sentence: '{area} has a public transport access index of {value} (2015).',
    from: { 'small-area': { table: 'ptal', value: 'index', status: 'status' } },
  },
];

/** Connectivity, broadband, doctors and public transport, as others publish them for small areas. */
export const accessMeasures: Family = {
  name: 'Access measures',
  definitions,
  tables: [
    {
      table,
      of: 'small-area',
      build({ sources, areas, note }) {
        const codes = areas.codes['small-area'];
        const access = inCodeOrder(sources.csv('service-reach/area_access_measures_lsoa21_iod2025.csv.gz'), 'lsoa21cd', codes);
        const iod = inCodeOrder(sources.csv('deprivation/iod2025_lsoa21_england.csv.gz'), 'lsoa21cd', codes);
        const patients = access.numbers('patients_per_gp');
        const flags = patients.map((value) => (value! > patientsPerGpOutlier ? 'estimate' as const : undefined));
        note(`patients-per-gp: ${flags.filter(Boolean).length} small areas above ${patientsPerGpOutlier} are flagged`);
        return [
          wholeNumbers('residents', iod.numbers('population_total_mid2022')),
          decimals('connectivity', access.numbers('dft_connectivity_score')),
          decimals('geographical_barriers', access.numbers('geographical_barriers_score')),
          wholeNumbers('geographical_barriers_rank', access.numbers('geographical_barriers_rank')),
          decimals('digital_connectivity', access.numbers('digital_connectivity_indicator')),
          decimals('patients_per_gp', patients),
          statuses('patients_per_gp_status', flags),
        ];
      },
    },
    {
      table: 'ptal',
      of: 'small-area',
      build({ sources, areas, note }) {
        const csv = sources.csv('service-reach/area_ptal_london_lsoa11_2015.csv.gz');
        const { values, statuses: why, counts } = carried(csv, 'avg_access_index_2015', areas.codes['small-area'], unchangedSmallAreas(sources), inLondon(areas));
        note(`ptal-index: carried to ${counts.carried} small areas of London; ${counts.changed} changed boundary; ${counts.blank} unchanged without a value`);
        return [decimals('index', values), statuses('status', why)];
      },
    },
  ],
};
