import { censusShare } from '../census-share.ts';
import { caveats } from '../caveats.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { sumOf } from '../sum-of.ts';

const table = 'age';
const group = 'Age';
const over65 = ['age_65_69', 'age_70_74', 'age_75_79', 'age_80_84', 'age_85_plus'];
const twoTables = 'Residents aged 16 and over come from one census table and those aged 65 and over from another; ONS alters the small counts of each on its own, so the difference is off by a few people.';

/** Residents by age: children from the mid-2022 estimates, working age and older from Census 2021. */
export const age: Family = {
  name: 'Age',
  definitions: [
    {
      ...censusShare({
        id: 'age-0-15',
        topic: 'people',
        group,
        label: 'Residents aged 0 to 15',
        shortLabel: 'Aged 0 to 15',
        description: 'Share of residents who are children under 16.',
        numerator: 'residents aged 0 to 15',
        denominator: 'residents',
        polarity: 'neutral',
        method: '100 × residents aged 0 to 15 ÷ all residents, mid-2022: population denominators of the Indices of Deprivation 2025, which are ONS estimates. The census table held has five-year bands, which do not part at 16.',
        sources: ['iod2025-scores'],
        sentence: '{value} of residents in {area} are aged 0 to 15; in {council}, {councilValue}; in {england}, {englandValue}.',
      }, [table, 'residents_0_15', 'residents_mid2022'], { period: 'Mid-2022', comparableOverTime: true }),
      caveats: ['An official estimate for mid-2022, a year later than the other two age groups: the three do not add to exactly 100%.'],
    },
    censusShare({
      id: 'age-16-64',
      topic: 'people',
      group,
      label: 'Residents aged 16 to 64',
      shortLabel: 'Aged 16 to 64',
      description: 'Share of residents of working age.',
      numerator: 'residents aged 16 to 64',
      denominator: 'residents',
      polarity: 'neutral',
      method: '100 × (residents aged 16 and over, TS067 − residents aged 65 and over, TS007A) ÷ all residents (TS007A), Census 2021.',
      sources: ['census2021-age', 'census2021-qualifications'],
      sentence: 'About {value} of residents in {area} are aged 16 to 64; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, [table, 'residents_16_64', 'residents_2021'], {
      estimateAt: { ward: twoTables, neighbourhood: twoTables, 'small-area': twoTables },
      comparableOverTime: true,
      caveats: [caveats.censusDay],
    }),
    censusShare({
      id: 'age-65-plus',
      topic: 'people',
      group,
      label: 'Residents aged 65 and over',
      shortLabel: 'Aged 65 and over',
      description: 'Share of residents aged 65 and over.',
      numerator: 'residents aged 65 and over',
      denominator: 'residents',
      polarity: 'neutral',
      method: '100 × residents aged 65 and over ÷ all residents (Census 2021, TS007A).',
      sources: ['census2021-age'],
      sentence: '{value} of residents in {area} are aged 65 and over; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, [table, 'residents_65_plus', 'residents_2021'], { comparableOverTime: true, caveats: [caveats.censusDay] }),
  ],
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas, note }) {
      const codes = areas.codes['small-area'];
      const iod = inCodeOrder(sources.csv('deprivation/iod2025_lsoa21_england.csv.gz'), 'lsoa21cd', codes);
      const census = inCodeOrder(sources.csv('people/age_ts007a_lsoa21.csv.gz'), 'lsoa21cd', codes);
      const aged16 = inCodeOrder(sources.csv('people/qualifications_ts067_lsoa21.csv.gz'), 'lsoa21cd', codes).numbers('total') as number[];
      const aged65 = sumOf(census, over65);
      const total = census.numbers('total');
      const workingAge = aged16.map((count, row) => count - aged65[row]!);
      const odd = workingAge.filter((count, row) => count < 0 || count > total[row]!).length;
      note(`age-16-64: ${odd} small areas where the difference of the two tables is not between 0 and all residents`);
      return [
        wholeNumbers('residents_mid2022', iod.numbers('population_total_mid2022')),
        wholeNumbers('residents_0_15', iod.numbers('population_0_15_mid2022')),
        wholeNumbers('residents_2021', total),
        wholeNumbers('residents_16_64', workingAge),
        wholeNumbers('residents_65_plus', aged65),
      ];
    },
  }],
};
