import type { MultiPolygon, Polygon } from 'geojson';
import { statuses, wholeNumbers } from '../columns.ts';
import type { BuildInput, Family } from '../family.ts';
import { inLondon } from '../in-london.ts';
import { areaLocator } from '../area-locator.ts';
import { inCodeOrder } from '../in-code-order.ts';

const file = 'net-zero/ev_charge_points_london_ncr_2022_03.csv.gz';

/** Of each London ward or neighbourhood: devices in service and residents; every other area is not collected. */
function columns({ sources, areas }: BuildInput, areaOfPoint: (row: number) => number | undefined, parentOf: readonly number[], areaCount: number) {
  const points = sources.csv(file);
  const isInService = points.text('device_status').map((status) => status === 'In service');
  const isLondon = inLondon(areas);
  const inScope = new Array<boolean>(areaCount).fill(false);
  const residents = new Array<number | undefined>(areaCount).fill(undefined);
  const counts = inCodeOrder(sources.csv('growth/population_lsoa21_2011_2021_2022.csv.gz'), 'lsoa21cd', areas.codes['small-area']).numbers('population_2021');
  counts.forEach((count, row) => {
    if (!isLondon(row)) return;
    inScope[parentOf[row]!] = true;
    residents[parentOf[row]!] = (residents[parentOf[row]!] ?? 0) + count!;
  });
  const devices = inScope.map((scope) => (scope ? 0 : undefined));
  const outside: number[] = [];
  isInService.forEach((inService, row) => {
    if (!inService) return;
    const area = areaOfPoint(row);
    if (area === undefined || devices[area] === undefined) outside.push(row);
    else devices[area]!++;
  });
  return {
    columns: [
      wholeNumbers('devices', devices),
      wholeNumbers('residents', residents),
      statuses('status', inScope.map((scope) => (scope ? undefined : 'not-collected'))),
    ],
    inService: isInService.filter(Boolean).length,
    outOfService: isInService.filter((inService) => !inService).length,
    outside: outside.length,
  };
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
    unit: 'per 10,000 residents',
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
    sentence: '{area} had {value} public charge points in March 2022; {council} had {councilValue}.',
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
        const points = input.sources.csv(file);
        const lon = points.numbers('lon');
        const lat = points.numbers('lat');
        const rowOf = new Map(input.areas.codes.ward.map((code, row) => [code, row]));
        const wards = input.sources.geojson<{ wd25cd: string }, Polygon | MultiPolygon>('boundaries/wards25_england_bgc.geojson.gz');
        const locate = areaLocator(wards.features);
        const built = columns(input, (row) => {
          const ward = locate(lon[row]!, lat[row]!);
          return ward && rowOf.get(ward.properties.wd25cd);
        }, input.areas.wardOf, rowOf.size);
        input.note(`charge-points: ${built.inService} devices in service; ${built.outOfService} out of service left out; ${built.outside} stand in no London ward`);
        return built.columns;
      },
    },
    {
      table: 'charge-points-neighbourhood',
      of: 'neighbourhood',
      build(input) {
        const rowOf = new Map(input.areas.codes['small-area'].map((code, row) => [code, row]));
        const smallArea = input.sources.csv(file).text('lsoa21cd').map((code) => rowOf.get(code));
        const built = columns(input, (row) => input.areas.neighbourhoodOf[smallArea[row]!], input.areas.neighbourhoodOf, input.areas.codes.neighbourhood.length);
        input.note(`charge-points: ${built.outside} devices stand in no London neighbourhood`);
        return built.columns;
      },
    },
  ],
};
