import { carried } from '../carried.ts';
import { caveats } from '../caveats.ts';
import { decimals, statuses } from '../columns.ts';
import type { Definition } from '../definition.ts';
import type { BuildInput, Family } from '../family.ts';
import { inLondon } from '../in-london.ts';
import { rowsWhere } from '../rows-where.ts';
import { unchangedSmallAreas } from '../unchanged-small-areas.ts';

const table = 'energy-use';
export const energyYears = Array.from({ length: 11 }, (_, i) => 2010 + i);
const fuels = ['gas', 'electricity'] as const;
const fileOf = (fuel: string): string => `net-zero/domestic_${fuel}_london_lsoa11_2010_2020.csv.gz`;

const definitions = fuels.map((fuel): Definition => ({
  id: `${fuel}-per-meter`,
  topic: 'net-zero',
  group: 'Energy use',
  label: `${fuel === 'gas' ? 'Gas' : 'Electricity'} used for each home’s meter, 2020`,
  shortLabel: `${fuel === 'gas' ? 'Gas' : 'Electricity'} per meter`,
  description: `Mean ${fuel} used in a year for each domestic meter (London only).`,
  unit: 'kWh',
  kind: 'mean',
  decimals: 0,
  polarity: 'neutral',
  period: '2020, with the years from 2010 as a line',
  vintage: 'LSOA 2011, carried to LSOA 2021 where unchanged',
  levels: ['small-area'],
  absent: {
    ward: 'Published for small areas of 2011, not all of which can be carried to today’s, so wards would be incomplete.',
    neighbourhood: 'Published for small areas of 2011, not all of which can be carried to today’s, so neighbourhoods would be incomplete.',
  },
  aggregation: 'none',
  interval: 'none',
  comparableOverTime: true,
  sources: [`domestic-${fuel}-london`, 'lsoa11-lsoa21-lookup'],
  method: `Published mean kWh for each domestic ${fuel} meter of the LSOA of 2011, to 0.1, carried to 2021 only where the boundary is unchanged. Council and region: all ${fuel} ÷ all meters of their small areas of 2011.`,
  caveats: [
    fuel === 'gas' ? 'Corrected for the weather; meters under 73,200 kWh a year count as domestic, so small firms are in it.' : 'The method changed over the years: read the electricity method note before comparing years.',
    'Larger homes and larger households use more: high use is neither good nor bad in itself.',
    caveats.londonOnly,
    caveats.unchangedOnly,
  ],
  missing: fuel === 'gas' ? 'The boundary changed between 2011 and 2021, or no domestic meters are published.' : 'The boundary changed between 2011 and 2021.',
  sentence: `Homes in {area} used {value} of ${fuel} for each meter in 2020; in {council}, {councilValue}.`,
  from: { 'small-area': { table, value: `${fuel}_2020`, status: `${fuel}_status` } },
  published: { table: 'benchmarks', column: `${fuel}_per_meter` },
}));

/** kWh for each meter in 2020, over all LSOAs of 2011 of each London borough, then of London: councils, regions, England in order. */
export function energyBenchmarks({ sources, areas }: Pick<BuildInput, 'sources' | 'areas'>, fuel: (typeof fuels)[number]): (number | undefined)[] {
  const csv = rowsWhere(sources.csv(fileOf(fuel)), 'year', '2020');
  const sums = new Map<string, { kwh: number; meters: number }>();
  const add = (code: string, kwh: number, meters: number): void => {
    const sum = sums.get(code) ?? { kwh: 0, meters: 0 };
    sums.set(code, { kwh: sum.kwh + kwh, meters: sum.meters + meters });
  };
  const kwh = csv.numbers('total_kwh');
  const meters = csv.numbers('meters');
  csv.text('lad25cd').forEach((council, row) => {
    if (kwh[row] === undefined || meters[row] === undefined) return;
    add(council, kwh[row], meters[row]);
    add('E12000007', kwh[row], meters[row]);
  });
  return [...areas.councils, ...areas.regions, 'E92000001'].map((code) => {
    const sum = sums.get(code);
    return sum && Math.round((10 * sum.kwh) / sum.meters) / 10;
  });
}

/** Domestic gas and electricity in London, 2010 to 2020. */
export const energyUse: Family = {
  name: 'Energy use',
  definitions,
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas, note }) {
      const unchanged = unchangedSmallAreas(sources);
      return fuels.flatMap((fuel) => {
        const csv = sources.csv(fileOf(fuel));
        const years = energyYears.map((year) => carried(rowsWhere(csv, 'year', String(year)), 'mean_kwh_per_meter', areas.codes['small-area'], unchanged, inLondon(areas)));
        const { statuses: why, counts } = years.at(-1)!;
        note(`${fuel}-per-meter: carried to ${counts.carried} small areas of London; ${counts.changed} changed boundary; ${counts.blank} have no published meters`);
        return [
          ...years.map(({ values }, i) => decimals(`${fuel}_${energyYears[i]}`, values.map((value) => value && Math.round(10 * value) / 10))),
          statuses(`${fuel}_status`, why),
        ];
      });
    },
  }],
};
