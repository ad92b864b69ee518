import { decimals } from '../columns.ts';
import { caveats } from '../caveats.ts';
import type { Definition } from '../definition.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { unchangedSmallAreas } from '../unchanged-small-areas.ts';

const table = 'index-positions';
/** Editions of the index, and the number of small areas each ranks. */
export const editions = [{ year: 2015, areas: 32844 }, { year: 2019, areas: 32844 }, { year: 2025, areas: 33755 }] as const;

const missing = 'The boundary changed between 2011 and 2021, so the earlier edition has no value for this area.';

const definitions = editions.map(({ year, areas }): Definition => ({
  id: `imd-position-${year}`,
  topic: 'deprivation',
  group: 'Position in three editions',
  label: `National position on the IMD ${year}, 0 (most deprived) to 100`,
  shortLabel: `Position in ${year}`,
  description: `Where the area stood among England’s small areas in the ${year} edition: 10 means that 10% were as deprived or more.`,
  unit: '',
  kind: 'score',
  decimals: 1,
  polarity: 'higher-is-better',
  period: `Index of Multiple Deprivation ${year}`,
  vintage: year === 2025 ? 'LSOA 2021' : 'LSOA 2011, carried to LSOA 2021 where unchanged',
  levels: ['small-area'],
  absent: {
    ward: 'A position belongs to a small area in a ranking of small areas; a ward has none.',
    neighbourhood: 'A position belongs to a small area in a ranking of small areas; a neighbourhood has none.',
  },
  aggregation: 'none',
  interval: 'none',
  comparableOverTime: false,
  sources: year === 2025 ? ['iod2025-scores'] : ['imd-2015-2019', 'lsoa11-lsoa21-lookup'],
  method: `100 × national rank ÷ ${areas.toLocaleString('en-GB')}, the number of small areas ranked in ${year}.${year === 2025 ? '' : ' Carried to areas of 2021 only where ONS’s lookup marks the boundary unchanged.'}`,
  caveats: [caveats.editions, ...(year === 2025 ? [] : [caveats.unchangedOnly])],
  sentence: `In the ${year} edition {area} stood at {value} of 100 among England’s small areas, where 0 is the most deprived.`,
  ...(year !== 2025 && { missing }),
  from: { 'small-area': { table, value: `position_${year}` } },
}));

/** Where each small area stood in the editions of 2015, 2019 and 2025: a position, never a measured change. */
export const indexPositions: Family = {
  name: 'Index positions',
  definitions,
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas, note }) {
      const codes = areas.codes['small-area'];
      const unchanged = unchangedSmallAreas(sources);
      const earlier = inCodeOrder(sources.csv('deprivation/imd_2015_2019_lsoa11_england.csv.gz'), 'lsoa11cd', codes, 'any');
      const latest = inCodeOrder(sources.csv('deprivation/iod2025_lsoa21_england.csv.gz'), 'lsoa21cd', codes);
      note(`imd-position-2015, -2019: carried to ${unchanged.size} small areas; ${codes.length - unchanged.size} changed after 2011 and have none; ${editions[0].areas - unchanged.size} areas of 2011 are left out`);
      return editions.map(({ year, areas: of }) => {
        const ranks = year === 2025 ? latest.numbers('imd_rank') : earlier.numbers(`imd${year}_rank`).map((rank, row) => (unchanged.has(codes[row]!) ? rank : undefined));
        return decimals(`position_${year}`, ranks.map((rank) => rank && Math.round((1e6 * rank) / of) / 1e4));
      });
    },
  }],
};
