import type { MultiPolygon, Polygon } from 'geojson';
import { polygonsOf } from './build-topology.ts';
import type { LivePostcodes } from './build-postcodes.ts';
import type { ServiceKind, ServicePoint } from './build-service-points.ts';
import { toMetres } from './national-grid-metres.ts';
import { nearestPoint, type NearestFinder } from './nearest-point.ts';
import { nearestPolygon } from './nearest-polygon.ts';
import type { TableColumn } from './parquet.ts';
import type { Progress } from './progress.ts';

/** A straight line of 923 m is a walk of 15 minutes at 80 m a minute, where streets make the way 1.3 times as long. */
export const reachMetres = 923;
export const detourFactor = 1.3;

/** A service that people walk to: the start of its columns' names, the kinds of place that serve, and whether its source covers London alone. */
export interface WalkedService {
  column: string;
  kinds: readonly ServiceKind[];
  londonOnly: boolean;
}

export const walkedServices: readonly WalkedService[] = [
  { column: 'gp', kinds: ['gp'], londonOnly: false },
  { column: 'pharmacy', kinds: ['pharmacy'], londonOnly: false },
  { column: 'library', kinds: ['library'], londonOnly: false },
  { column: 'primary_school', kinds: ['primary-school'], londonOnly: false },
  { column: 'secondary_school', kinds: ['secondary-school'], londonOnly: false },
  { column: 'dentist', kinds: ['dentist'], londonOnly: false },
  { column: 'station', kinds: ['station', 'underground-station'], londonOnly: false },
  { column: 'bus_stop', kinds: ['bus-stop'], londonOnly: true },
  { column: 'park', kinds: [], londonOnly: true },
];

/** By row of small area. Income-deprived residents are undefined where they are suppressed. */
export interface SmallAreaPeople {
  codes: readonly string[];
  inLondon: readonly boolean[];
  residents: readonly number[];
  incomeDeprived: readonly (number | undefined)[];
}

/** How one service is reached, by row of small area; undefined where the service is not covered or no postcode has a place. */
export interface Reach {
  /** Share of postcodes within reach, 0 to 1, and mean straight-line metres to the nearest place. */
  share: (number | undefined)[];
  metres: (number | undefined)[];
  /** Share of postcodes whose nearest place is one placed approximately. */
  approximate: (number | undefined)[];
}

/**
 * Reach of one service from the postcodes of each small area, each postcode counting alike. `isApproximate` tells of a place by its index.
 */
export function reachFromPostcodes(
  places: { x: Float64Array; y: Float64Array; smallArea: Int32Array }, smallAreas: number, nearest: NearestFinder,
  isCovered: (smallArea: number) => boolean, isApproximate: (index: number) => boolean,
): Reach {
  const count = new Float64Array(smallAreas), within = new Float64Array(smallAreas), metres = new Float64Array(smallAreas), approximate = new Float64Array(smallAreas);
  places.smallArea.forEach((row, i) => {
    if (!isCovered(row)) return;
    const { distance, index } = nearest(places.x[i]!, places.y[i]!);
    count[row]!++;
    metres[row]! += distance;
    if (distance <= reachMetres) within[row]!++;
    if (isApproximate(index)) approximate[row]!++;
  });
  const mean = (sum: Float64Array) => Array.from(sum, (value, row) => (count[row] ? value / count[row]! : undefined));
  return { share: mean(within), metres: mean(metres), approximate: mean(approximate) };
}

/**
 * The columns of `walking-reach.parquet`, a row for each small area in the order of their codes. Residents are shared equally over the live
 * postcodes of their small area that have a place. For each service: `SERVICE_residents` and `SERVICE_income_deprived` within reach,
 * and `SERVICE_distance`, the mean walk to the nearest in metres. `station_approximate` is the share of residents whose nearest station is
 * an Underground station placed approximately, and `station_status` is `estimate` where there are any. `london_status` is
 * `not-collected` outside London, where bus stops and parks are not covered.
 */
export function walkingReach(
  postcodes: LivePostcodes, people: SmallAreaPeople, points: readonly ServicePoint[], parks: readonly (Polygon | MultiPolygon)[], progress: Progress,
): TableColumn[] {
  const located = postcodes.lon.flatMap((lon, i) => (lon !== undefined && postcodes.lat[i] !== undefined && postcodes.smallArea[i] !== undefined ? [i] : []));
  const places = { x: new Float64Array(located.length), y: new Float64Array(located.length), smallArea: Int32Array.from(located, (i) => postcodes.smallArea[i]!) };
  located.forEach((i, k) => { [places.x[k], places.y[k]] = toMetres(postcodes.lon[i]!, postcodes.lat[i]!); });
  const placed = new Set(places.smallArea);
  const without = people.codes.filter((_, row) => !placed.has(row));
  progress(`walking reach: from ${located.length} postcodes; ${postcodes.lon.length - located.length} without a place or small area are left out; small areas without a postcode, which have no value: ${without.join(', ') || 'none'}`);

  const smallAreas = people.codes.length;
  const columns: TableColumn[] = [
    { name: 'code', type: 'string', values: people.codes },
    { name: 'residents', type: 'int32', values: people.residents },
    { name: 'income_deprived', type: 'int32', values: people.incomeDeprived },
    { name: 'london_status', type: 'string', values: people.inLondon.map((inLondon) => (inLondon ? undefined : 'not-collected')) },
  ];
  for (const { column, kinds, londonOnly } of walkedServices) {
    const own = points.filter((point) => kinds.includes(point.kind));
    const nearest = kinds.length
      ? nearestPoint(own.map(({ lon, lat }) => toMetres(lon, lat)))
      : nearestPolygon(parks.flatMap((park) => polygonsOf(park).map((polygon) => polygon.map((ring) => ring.map(([lon, lat]) => toMetres(lon!, lat!))))));
    const reach = reachFromPostcodes(places, smallAreas, nearest, (row) => !londonOnly || people.inLondon[row]!, (index) => own[index]?.approximate ?? false);
    const times = (people: readonly (number | undefined)[]) => reach.share.map((share, row) => (
      share === undefined || people[row] === undefined ? undefined : Math.round(share * people[row]! * 100) / 100));
    columns.push(
      { name: `${column}_residents`, type: 'double', values: times(people.residents) },
      { name: `${column}_income_deprived`, type: 'double', values: times(people.incomeDeprived) },
      { name: `${column}_distance`, type: 'double', values: reach.metres.map((metres) => (metres === undefined ? undefined : Math.round(metres * detourFactor * 10) / 10)) },
    );
    if (own.some((point) => point.approximate)) {
      columns.push({ name: `${column}_approximate`, type: 'double', values: reach.approximate.map((share) => (share === undefined ? undefined : Math.round(share * 1e4) / 1e4)) });
      columns.push({ name: `${column}_status`, type: 'string', values: reach.approximate.map((share) => (share ? 'estimate' : undefined)) });
    }
    const inside = times(people.residents).reduce<number>((sum, value) => sum + (value ?? 0), 0);
    const all = people.residents.reduce((sum, value, row) => sum + (reach.share[row] === undefined ? 0 : value), 0);
    progress(`walking reach: ${column.replace('_', ' ')} ${((100 * inside) / all).toFixed(1)}% of residents${londonOnly ? ' of London' : ''} within 15 minutes`);
  }
  return columns;
}
