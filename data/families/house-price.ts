import { carried } from '../carried.ts';
import { caveats } from '../caveats.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { unchangedSmallAreas } from '../unchanged-small-areas.ts';

const table = 'house-price';

/** Median price paid for homes in small areas, year to March 2021. */
export const housePrice: Family = {
  name: 'House prices',
  definitions: [{
    id: 'house-price',
    topic: 'growth',
    group: 'Homes and prices',
    label: 'Median price paid for a home, year to March 2021',
    shortLabel: 'House price',
    description: 'The middle price of the homes sold: half sold for more, half for less.',
    unit: '£',
    kind: 'mean',
    decimals: 0,
    polarity: 'neutral',
    period: 'Year to March 2021',
    vintage: 'LSOA 2011, carried to LSOA 2021 where unchanged',
    levels: ['small-area'],
    absent: {
      ward: 'A median cannot be made from other medians, and ONS’s figures used here are by small area and council.',
      neighbourhood: 'A median cannot be made from other medians, and ONS’s figures used here are by small area and council.',
    },
    estimateAt: { 'small-area': 'The public copy could not be held against ONS’s own file, and its values are less round than medians usually are.' },
    aggregation: 'none',
    interval: 'none',
    comparableOverTime: false,
    sources: ['house-price-lsoa11', 'house-price-councils', 'lsoa11-lsoa21-lookup'],
    method: 'ONS’s median of prices paid in the LSOA of 2011, carried to 2021 only where the boundary is unchanged. Council, region and England: ONS’s own medians for the same year.',
    caveats: ['Taken from a public copy that could not be held against ONS’s own file; its values are less round than medians usually are, so read them as estimates.', 'A median can rest on a handful of sales, and the number of sales is not given.', 'What was sold is not what stands there: prices reflect the homes that changed hands.', 'Old: not a current price.', caveats.unchangedOnly],
    missing: 'The boundary changed between 2011 and 2021, or too few homes were sold for ONS to publish a median.',
    sentence: 'The median price paid for a home in {area} was {value} in the year to March 2021; in {council}, {councilValue}.',
    from: { 'small-area': { table, value: 'median_price', status: 'status' } },
    published: { table: 'benchmarks', column: 'house_price' },
  }],
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas, note }) {
      const csv = sources.csv('growth/median_house_price_lsoa11_2020_2021.csv.gz');
      const { values, statuses, counts } = carried(csv, 'median_price_gbp_year_to_mar2021', areas.codes['small-area'], unchangedSmallAreas(sources));
      note(`house-price: carried to ${counts.carried} small areas; ${counts.changed} changed boundary; ${counts.blank} have no published median`);
      return [wholeNumbers('median_price', values), { name: 'status', type: 'string', values: statuses }];
    },
  }],
};
