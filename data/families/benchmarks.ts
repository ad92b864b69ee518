import { decimals, wholeNumbers } from '../columns.ts';
import { councilCode2025, england } from '../council-codes.ts';
import type { Family } from '../family.ts';
import { energyBenchmarks } from './energy-use.ts';
import { fuelPovertyChangeBenchmarks } from './fuel-poverty.ts';
import { housePriceBenchmarks } from './council-series.ts';
import { inCodeOrder } from '../in-code-order.ts';

/** MHCLG's names of the averages in File 10, and ours of the scores. */
export const averages = [
  ['imd', 'imd'], ['income', 'income'], ['employment', 'employment'], ['education', 'education_skills_and_training'],
  ['health', 'health_deprivation_and_disability'], ['crime', 'crime'], ['housing_services', 'barriers_to_housing_and_services'], ['living_environment', 'living_environment'],
] as const;

/**
 * What cannot be added up from smaller areas: `benchmarks` holds councils in code order, then regions, then England; `index-averages`
 * the average scores, and the numbers of people in income and employment deprivation, that MHCLG publishes for councils.
 */
export const benchmarks: Family = {
  name: 'Benchmarks',
  definitions: [],
  tables: [
    {
      table: 'benchmarks',
      of: 'list',
      build: (input) => [
        { name: 'code', type: 'string', values: [...input.areas.councils, ...input.areas.regions, england] },
        wholeNumbers('house_price', housePriceBenchmarks(input)),
        decimals('fuel_poverty_change', fuelPovertyChangeBenchmarks(input)),
        decimals('gas_per_meter', energyBenchmarks(input, 'gas')),
        decimals('electricity_per_meter', energyBenchmarks(input, 'electricity')),
      ],
    },
    {
      table: 'index-averages',
      of: 'list',
      build({ sources, areas }) {
        const file = sources.csv('deprivation/iod2025_lad24_summaries.csv.gz');
        const toCode2025 = councilCode2025(sources);
        const recoded = { ...file, text: (name: string) => (name === 'lad24cd' ? file.text(name).map(toCode2025) : file.text(name)) };
        const rows = inCodeOrder(recoded, 'lad24cd', areas.councils);
        return [
          { name: 'code', type: 'string', values: areas.councils },
          ...averages.map(([ours, theirs]) => decimals(`${ours}_average_score`, rows.numbers(`${theirs}_average_score`))),
          decimals('income_scale', rows.numbers('income_scale')),
          decimals('employment_scale', rows.numbers('employment_scale')),
        ];
      },
    },
  ],
};
