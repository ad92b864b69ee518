import { decimals, statuses, wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';

const table = 'child-poverty';
const file = 'deprivation/children_low_income_ahc_ward_england.csv.gz';

/** Children in relative low-income families after housing costs, by ward, as DWP publishes them. */
export const childPoverty: Family = {
  name: 'Child poverty',
  definitions: [{
    id: 'child-poverty',
    topic: 'deprivation',
    group: 'Children and older people',
    label: 'Children in low-income families, after housing costs',
    shortLabel: 'Child poverty',
    description: 'Share of children under 16 in families with less than 60% of the middle income, once housing is paid for.',
    unit: '%',
    kind: 'rate',
    decimals: 1,
    per: 100,
    numerator: 'children under 16 in relative low-income families',
    denominator: 'children under 16',
    polarity: 'higher-is-worse',
    period: 'Year to March 2025',
    vintage: 'Wards, codes as DWP published them',
    levels: ['ward'],
    absent: {
      neighbourhood: 'DWP’s table used here is by ward, and a ward’s value cannot be divided between neighbourhoods.',
      'small-area': 'DWP’s table used here is by ward, and a ward’s value cannot be divided between small areas.',
    },
    aggregation: 'none',
    interval: 'none',
    comparableOverTime: false,
    sources: ['children-low-income-wards'],
    method: 'DWP’s own percentage for the ward, to one decimal; the number of children it rests on is not published beside it, so no interval is given and wards are not added up.',
    caveats: [
      'Counts are rounded or altered slightly by DWP to protect people.',
      'Wards whose boundaries changed by May 2025 have no row under their new code, so they show no value.',
    ],
    sentence: '{value} of children under 16 in {area} live in low-income families after housing costs (year to March 2025).',
    missing: 'The ward’s boundary or code is newer than DWP’s table.',
    from: { ward: { table, value: 'percent', numerator: 'children', status: 'status' } },
  }],
  tables: [{
    table,
    of: 'ward',
    build({ sources, areas, note }) {
      const file25 = inCodeOrder(sources.csv(file), 'ward_cd', areas.codes.ward, 'any');
      const percent = file25.numbers('pct_children_ahc_fye2025');
      const children = file25.numbers('children_ahc_fye2025');
      const lacking = new Set(file25.lacking);
      const status = percent.map((value, row) => (value !== undefined ? undefined : lacking.has(areas.codes.ward[row]!) ? 'missing' : 'suppressed'));
      const suppressed = status.filter((each) => each === 'suppressed').length;
      note(`child-poverty: ${file25.unknown.length} of DWP’s wards are not wards of May 2025 and are left out`);
      note(`child-poverty: ${lacking.size} of the ${areas.codes.ward.length} wards have no row; ${suppressed} percentages suppressed by DWP`);
      return [wholeNumbers('children', children), decimals('percent', percent), statuses('status', status)];
    },
  }],
};
