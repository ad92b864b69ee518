import { censusShare } from '../census-share.ts';
import { caveats } from '../caveats.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { sumOf } from '../sum-of.ts';

const table = 'sexual-orientation';

/** Residents aged 16 and over by sexual orientation, neighbourhoods only: Census 2021, TS077. */
export const sexualOrientation: Family = {
  name: 'Sexual orientation',
  definitions: [censusShare({
    id: 'sexual-orientation-lgb',
    topic: 'people',
    group: 'Sexual orientation',
    label: 'Gay, lesbian, bisexual or other sexual orientation',
    shortLabel: 'Gay, lesbian, bisexual or other',
    description: 'Share of residents aged 16 and over who gave their sexual orientation as gay or lesbian, bisexual, or another.',
    numerator: 'residents who are gay, lesbian, bisexual or of another orientation',
    denominator: 'residents aged 16 and over',
    polarity: 'neutral',
    method: '100 × residents who are gay or lesbian, bisexual or of another orientation ÷ all residents aged 16 and over, with those who did not answer (Census 2021, TS077).',
    sources: ['census2021-sexual-orientation'],
    sentence: '{value} of residents aged 16 and over in {area} are gay, lesbian, bisexual or of another orientation; in {council}, {councilValue}; in {england}, {englandValue}.',
  }, [table, 'lgb_plus', 'residents_16_plus'], {
    vintage: 'MSOA 2021',
    levels: ['neighbourhood'],
    absent: {
      ward: 'ONS publishes no counts for areas smaller than neighbourhoods (MSOA), and neighbourhoods do not fit into wards.',
      'small-area': 'ONS publishes no counts for areas smaller than neighbourhoods (MSOA), to protect people.',
    },
    from: { neighbourhood: { table, numerator: 'lgb_plus', denominator: 'residents_16_plus' } },
    caveats: [caveats.voluntary],
  })],
  tables: [{
    table,
    of: 'neighbourhood',
    build({ sources, areas }) {
      const counts = inCodeOrder(sources.csv('people/sexual_orientation_ts077_msoa21.csv.gz'), 'msoa21cd', areas.codes.neighbourhood);
      return [wholeNumbers('residents_16_plus', counts.numbers('total')), wholeNumbers('lgb_plus', sumOf(counts, ['gay_or_lesbian', 'bisexual', 'all_other_sexual_orientations']))];
    },
  }],
};
