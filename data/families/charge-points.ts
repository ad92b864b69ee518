import type { TableColumn } from '../../geo/parquet.ts';
import { statuses, wholeNumbers } from '../columns.ts';
import type { BuildInput, Family } from '../family.ts';
import { inLondon } from '../in-london.ts';
import { inCodeOrder } from '../in-code-order.ts';

const file = 'net-zero/ev_charge_points_london_ncr_2022_03.csv.gz';

/**
 * Devices in service, and residents, of every area of a level in London; every other area is not collected.
 *
 * @param areaOf row of the area that a device stands in, by row of the file
 * @param parentOf row of the area that a small area's residents are counted in
 */
function countDevices(
  { sources, areas, note }: BuildInput, level: 'ward' | 'neighbourhood', areaOf: (row: number) => number, parentOf: readonly number[],
): TableColumn[] {
  const isLondon = inLondon(areas, level);
  const inScope = areas.codes[level].map((_, row) => isLondon(row));
  const devices = inScope.map((scope) => (scope ? 0 : undefined));
  const residents = new Array<number | undefined>(inScope.length).fill(undefined);
  const counts = inCodeOrder(sources.csv('growth/population_lsoa21_2011_2021_2022.csv.gz'), 'lsoa21cd', areas.codes['small-area']).numbers('population_2021');
  counts.forEach((count, row) => {
    const area = parentOf[row]!;
    if (inScope[area]) residents[area] = (residents[area] ?? 0) + count!;
  });
  const inService = sources.csv(file).text('device_status').map((status) => status === 'In service');
  let elsewhere = 0;
  inService.forEach((isInService, row) => {
    if (!isInService) return;
    const area = areaOf(row);
    if (devices[area] === undefined) elsewhere++;
    else devices[area]++;
  });
  const all = inService.filter(Boolean).length;
  note(`charge-points: ${all} devices in service, ${inService.length - all} out of service left out; ${elsewhere} stand outside London's ${level}s`);
  return [
    wholeNumbers('devices', devices),
    wholeNumbers('residents', residents),
    statuses('status', inScope.map((scope) => (scope ? undefined : 'not-collected'))),
  ];
}

/** By row of the file of devices: the row of the small area it stands in. */
function smallAreasOf({ sources, areas }: BuildInput): number[] {
  const rowOf = new Map(areas.codes['small-area'].map((code, row) => [code, row]));
  return sources.csv(file).text('lsoa21cd').map((code) => rowOf.get(code)!);
}

/** Public charge points for electric vehicles in London, by ward and neighbourhood. */
export const chargePoints: Family = {
  name: 'Charge points',
  definitions: [{
    id: 'charge-points',
    topic: 'net-zero',
    group: 'Cars and travel',
    label: 'Public charge points per 10,000 residents, March 2022',
    shortLabel: 'Charge points',
    description: 'Public charging devices in service for every 10,000 residents (London only).',
    unit: 'charge points per 10,000 residents',
    kind: 'rate',
    decimals: 1,
    per: 10000,
    numerator: 'public charge points in service',
    denominator: 'residents',
    polarity: 'higher-is-better',
    period: 'March 2022; residents 2021',
    vintage: 'Points, in wards of May 2025 and MSOA 2021',
    levels: ['ward', 'neighbourhood'],
    absent: { 'small-area': 'Most small areas have no charge point, so a rate would say little: see the ward or neighbourhood.' },
    aggregation: 'ratio-of-sums',
    interval: 'byar',
    comparableOverTime: false,
    sources: ['charge-points-london-2022', 'ward25-boundaries', 'population-lsoa21'],
    method: '10,000 × charging devices in service ÷ Census 2021 residents. A device is counted in the ward or neighbourhood that it stands in; residents of a ward are those of its best-fit small areas.',
    caveats: ['Old and incomplete: joining the national register was voluntary, and it has closed.', 'A device can have more than one socket.', 'Held for London only; devices at private homes are left out.'],
    missing: 'No small area is counted in it by best fit.',
    sentence: '{area} had {value} in March 2022; {council} had {councilValue}.',
    from: {
      ward: { table: 'charge-points-ward', numerator: 'devices', denominator: 'residents', status: 'status' },
      neighbourhood: { table: 'charge-points-neighbourhood', numerator: 'devices', denominator: 'residents', status: 'status' },
    },
  }],
  tables: [
    {
      table: 'charge-points-ward',
      of: 'ward',
      build(input) {
        const { areas, sources, note } = input;
        const points = sources.csv(file);
        const [lon, lat] = [points.numbers('lon'), points.numbers('lat')];
        const smallArea = smallAreasOf(input);
        const isLondon = inLondon(areas, 'ward');
        let byBestFit = 0;
        const wardOf = smallArea.map((row, i) => {
          const ward = areas.wardAt(lon[i]!, lat[i]!);
          if (ward !== undefined && isLondon(ward)) return ward;
          byBestFit++;
          return areas.wardOf[row]!;
        });
        note(`charge-points: ${byBestFit} devices lie in no London ward's outline and are counted in the best-fit ward of their small area`);
        return countDevices(input, 'ward', (row) => wardOf[row]!, areas.wardOf);
      },
    },
    {
      table: 'charge-points-neighbourhood',
      of: 'neighbourhood',
      build(input) {
        const smallArea = smallAreasOf(input);
        const { neighbourhoodOf } = input.areas;
        return countDevices(input, 'neighbourhood', (row) => neighbourhoodOf[smallArea[row]!]!, neighbourhoodOf);
      },
    },
  ],
};
