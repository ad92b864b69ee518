import { censusShare } from '../census-share.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { sumOf } from '../sum-of.ts';

/** Households deprived in two or more Census dimensions (TS011), and households with too few bedrooms (TS052). */
export const householdDeprivation: Family = {
  name: 'Deprived and overcrowded households',
  definitions: [
    censusShare({
      id: 'households-deprived-2-plus',
      topic: 'deprivation',
      group: 'Households',
      label: 'Households deprived in two or more ways',
      shortLabel: 'Households deprived in 2+ ways',
      description: 'Share of households with two or more of four conditions: nobody in work, low qualifications, poor health or disability, and poor housing.',
      numerator: 'households deprived in two or more dimensions',
      denominator: 'households',
      polarity: 'higher-is-worse',
      method: '100 × households deprived in two, three or four dimensions ÷ all households (Census 2021, TS011).',
      sources: ['census2021-household-deprivation'],
      sentence: '{value} of households in {area} are deprived in two or more ways; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, ['household-deprivation', 'deprived_2_plus', 'households'], { caveats: ['The four dimensions are employment, education, health and disability, and housing.'] }),
    censusShare({
      id: 'overcrowded-households',
      topic: 'deprivation',
      group: 'Households',
      label: 'Overcrowded households',
      shortLabel: 'Overcrowding',
      description: 'Share of households with fewer bedrooms than the bedroom standard says they need.',
      numerator: 'households with too few bedrooms',
      denominator: 'households',
      polarity: 'higher-is-worse',
      method: '100 × households one or more bedrooms short ÷ all households (Census 2021, TS052).',
      sources: ['census2021-overcrowding'],
      sentence: '{value} of households in {area} have too few bedrooms; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, ['overcrowding', 'overcrowded', 'households']),
  ],
  tables: [
    {
      table: 'household-deprivation',
      of: 'small-area',
      build({ sources, areas }) {
        const counts = inCodeOrder(sources.csv('deprivation/census2021_ts011_household_deprivation_lsoa21_england.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
        return [
          wholeNumbers('households', counts.numbers('total_households')),
          wholeNumbers('deprived_2_plus', sumOf(counts, ['deprived_in_two_dimensions', 'deprived_in_three_dimensions', 'deprived_in_four_dimensions'])),
        ];
      },
    },
    {
      table: 'overcrowding',
      of: 'small-area',
      build({ sources, areas }) {
        const counts = inCodeOrder(sources.csv('people/overcrowding_bedrooms_ts052_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
        return [
          wholeNumbers('households', counts.numbers('total')),
          wholeNumbers('overcrowded', sumOf(counts, ['overcrowded_minus_1', 'overcrowded_minus_2_or_less'])),
        ];
      },
    },
  ],
};
