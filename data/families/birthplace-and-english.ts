import { censusShare } from '../census-share.ts';
import { decimals, wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { fromPercentages } from '../from-percentages.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { sumOf } from '../sum-of.ts';

const group = 'Birthplace and language';
const derived = 'ONS publishes exact counts by neighbourhood (MSOA). Here they are estimated from ONS’s rounded Output Area percentages.';

/** Residents born outside the UK (TS004) and residents with little English (TS029): Census 2021. */
export const birthplaceAndEnglish: Family = {
  name: 'Birthplace and English',
  definitions: [
    censusShare({
      id: 'born-outside-uk',
      topic: 'people',
      group,
      label: 'Residents born outside the UK',
      shortLabel: 'Born outside the UK',
      description: 'Share of residents who were born outside the United Kingdom.',
      numerator: 'residents born outside the UK',
      denominator: 'residents',
      polarity: 'neutral',
      method: '100 × residents born outside the UK ÷ all residents (Census 2021, TS004).',
      sources: ['census2021-country-of-birth'],
      sentence: '{value} of residents in {area} were born outside the UK; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, ['birthplace', 'born_outside_uk', 'residents'], { comparableOverTime: true }),
    censusShare({
      id: 'poor-english',
      topic: 'people',
      group,
      label: 'Residents who do not speak English well or at all',
      shortLabel: 'Little or no English',
      description: 'Share of residents aged 3 and over who do not speak English well, or do not speak it.',
      numerator: 'residents who do not speak English well or at all',
      denominator: 'residents aged 3 and over (5 and over in wards and small areas)',
      polarity: 'neutral',
      method: 'Neighbourhoods: 100 × residents who cannot speak English well or at all ÷ residents aged 3 and over (Census 2021, TS029). Small areas: Output Area percentages averaged by residents aged 5 and over; wards: the small areas added up.',
      sources: ['census2021-english-msoa', 'census2021-english-estimated'],
      sentence: '{value} of residents in {area} do not speak English well or at all; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, ['english', 'little_english', 'residents_5_plus'], {
      estimateAt: { ward: derived, 'small-area': derived },
      vintage: 'MSOA 2021; LSOA 2021 estimated',
      caveats: ['Estimates were tested against the exact neighbourhood counts: on average within 0.1 percentage points, 0.25 at most.'],
      from: {
        'small-area': { table: 'english', numerator: 'little_english', denominator: 'residents_5_plus' },
        neighbourhood: { table: 'english-neighbourhood', numerator: 'little_english', denominator: 'residents_3_plus' },
      },
    }),
  ],
  tables: [
    {
      table: 'birthplace',
      of: 'small-area',
      build({ sources, areas }) {
        const counts = inCodeOrder(sources.csv('people/country_of_birth_ts004_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
        return [wholeNumbers('residents', counts.numbers('total')), wholeNumbers('born_outside_uk', counts.numbers('born_outside_uk'))];
      },
    },
    {
      table: 'english',
      of: 'small-area',
      build({ sources, areas }) {
        const file = inCodeOrder(sources.csv('people/english_proficiency_ts029_derived_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
        return [
          wholeNumbers('residents_5_plus', file.numbers('residents_5_plus')),
          decimals('little_english', fromPercentages(file, ['pct_not_main_language_cannot_speak_english_or_not_well_estimated'], 'residents_5_plus')),
        ];
      },
    },
    {
      table: 'english-neighbourhood',
      of: 'neighbourhood',
      build({ sources, areas }) {
        const counts = inCodeOrder(sources.csv('people/english_proficiency_ts029_msoa21.csv.gz'), 'msoa21cd', areas.codes.neighbourhood);
        return [wholeNumbers('residents_3_plus', counts.numbers('total')), wholeNumbers('little_english', sumOf(counts, ['cannot_speak_english_well', 'cannot_speak_english']))];
      },
    },
  ],
};
