import { censusShare } from '../census-share.ts';
import { decimals, wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { fromPercentages } from '../from-percentages.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { sumOf } from '../sum-of.ts';

const group = 'Health and care';
const derived = 'ONS publishes exact counts by neighbourhood (MSOA). Here they are estimated from ONS’s rounded Output Area percentages.';
const notByAge = 'Not adjusted for age: compare with the age of residents in mind.';

/** Residents in bad health (TS037) and unpaid carers (TS039): Census 2021. */
export const healthAndCare: Family = {
  name: 'Health and care',
  definitions: [
    censusShare({
      id: 'bad-health',
      topic: 'people',
      group,
      label: 'Residents in bad or very bad health',
      shortLabel: 'Bad health',
      description: 'Share of residents who called their own health bad or very bad.',
      numerator: 'residents in bad or very bad health',
      denominator: 'residents',
      polarity: 'higher-is-worse',
      method: '100 × residents in bad or very bad health ÷ all residents (Census 2021, TS037).',
      sources: ['census2021-general-health'],
      sentence: '{value} of residents in {area} are in bad or very bad health; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, ['general-health', 'bad_or_very_bad', 'residents'], { caveats: [notByAge] }),
    censusShare({
      id: 'carers',
      topic: 'people',
      group,
      label: 'Unpaid carers',
      shortLabel: 'Unpaid carers',
      description: 'Share of residents aged 5 and over who look after someone without pay, for any number of hours a week.',
      numerator: 'residents who give unpaid care',
      denominator: 'residents aged 5 and over',
      polarity: 'neutral',
      method: 'Neighbourhoods: 100 × residents who give any unpaid care ÷ residents aged 5 and over (Census 2021, TS039). Small areas: Output Area percentages averaged by residents; wards: the small areas added up.',
      sources: ['census2021-unpaid-care-msoa', 'census2021-unpaid-care-estimated'],
      sentence: '{value} of residents aged 5 and over in {area} are unpaid carers; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, ['unpaid-care', 'carers', 'residents_5_plus'], {
      estimateAt: { ward: derived, 'small-area': derived },
      vintage: 'MSOA 2021; LSOA 2021 estimated',
      caveats: [notByAge, 'Estimates were tested against the exact neighbourhood counts: on average within 0.1 percentage points, 0.32 at most.'],
      from: {
        'small-area': { table: 'unpaid-care', numerator: 'carers', denominator: 'residents_5_plus' },
        neighbourhood: { table: 'unpaid-care-neighbourhood', numerator: 'carers', denominator: 'residents_5_plus' },
      },
    }),
  ],
  tables: [
    {
      table: 'general-health',
      of: 'small-area',
      build({ sources, areas }) {
        const counts = inCodeOrder(sources.csv('people/general_health_ts037_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
        return [wholeNumbers('residents', counts.numbers('total')), wholeNumbers('bad_or_very_bad', sumOf(counts, ['bad_health', 'very_bad_health']))];
      },
    },
    {
      table: 'unpaid-care',
      of: 'small-area',
      build({ sources, areas }) {
        const file = inCodeOrder(sources.csv('people/unpaid_care_ts039_derived_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
        return [
          wholeNumbers('residents_5_plus', file.numbers('residents_5_plus')),
          decimals('carers', fromPercentages(file, ['pct_19_hours_or_less_estimated', 'pct_20_to_49_hours_estimated', 'pct_50_hours_or_more_estimated'], 'residents_5_plus')),
        ];
      },
    },
    {
      table: 'unpaid-care-neighbourhood',
      of: 'neighbourhood',
      build({ sources, areas }) {
        const counts = inCodeOrder(sources.csv('people/unpaid_care_ts039_msoa21.csv.gz'), 'msoa21cd', areas.codes.neighbourhood);
        const hours = ['hours_9_or_less', 'hours_10_to_19', 'hours_20_to_34', 'hours_35_to_49', 'hours_50_or_more'];
        return [wholeNumbers('residents_5_plus', counts.numbers('total')), wholeNumbers('carers', sumOf(counts, hours))];
      },
    },
  ],
};
