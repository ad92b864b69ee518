import { writeTable } from './parquet.ts';
import { toMetres } from './national-grid-metres.ts';
import type { Progress } from './progress.ts';
import { segmentDistance } from './segment-distance.ts';
import type { SourceFiles } from './source-files.ts';
import { type BusStop, undergroundStations } from './underground-stations.ts';

/** The services that people walk to, in the order of the table. Parks are areas, and lie in the basemap. */
export const serviceKinds = [
  'gp', 'pharmacy', 'library', 'primary-school', 'secondary-school', 'dentist', 'station', 'underground-station', 'bus-stop',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** One place of a service. `smallAreaCode` is undefined outside England; `approximate` where the place is not the building's own. */
export interface ServicePoint {
  kind: ServiceKind;
  id: string;
  name: string;
  lon: number;
  lat: number;
  smallAreaCode?: string;
  approximate: boolean;
  source: string;
}

/** The code of the small area that a place in degrees lies in. */
export type SmallAreaAt = (lon: number, lat: number) => string | undefined;

/** A line in degrees, of the Underground. */
export type Line = readonly (readonly number[])[];

/**
 * Gathers the places of each service.
 *
 * - GP practices, pharmacies and dental practices: all that are published (main sites; one point a postcode for the last two).
 * - Libraries: lending libraries that councils run, staffed or not (LA, LAU), commission (C), or leave to the community (CR). Independent
 *   community libraries (ICL) are outside the service that councils provide, and local history libraries do not lend, so neither counts.
 * - Schools: state-funded ones by the phase that the Department for Education gives them. All-through schools count as both, middle
 *   schools as what they are deemed. Nurseries, sixth forms, and schools without a phase (independent, special, alternative provision)
 *   do not count: they are not open to every child who lives near. Technical colleges and studio schools count as secondary, as published.
 * - Stations: National Rail in Great Britain, those across the border too, since they may be the nearest. Underground stations as
 *   `undergroundStations` places them, except where a National Rail station of the name is within 600 m, which then stands for both.
 * - Bus stops: Transport for London's, without its virtual stops, which are points of control where nobody boards.
 */
export function gatherServicePoints(sources: SourceFiles, lines: readonly Line[], smallAreaAt: SmallAreaAt, progress: Progress): ServicePoint[] {
  const folder = 'service-reach/';
  const rail = points(sources, 'station', `${folder}points_rail_stations_gb.csv.gz`).map((point) => corrected(point, smallAreaAt, progress));
  const buses = points(sources, 'bus-stop', `${folder}points_bus_stops_london_tfl.csv.gz`, (row) => row('category') === 'bus_stop');
  const virtual = points(sources, 'bus-stop', `${folder}points_bus_stops_london_tfl.csv.gz`, (row) => row('category') === 'virtual_bus_stop');
  const underground = placeUnderground([...buses, ...virtual], rail, lines, smallAreaAt, sources.describe(`${folder}points_bus_stops_london_tfl.csv.gz`).id);
  const schools = `${folder}points_schools_england_2025_05.csv.gz`;
  const all = [
    ...points(sources, 'gp', `${folder}points_gp_practices_england_2025.csv.gz`),
    ...points(sources, 'pharmacy', `${folder}points_pharmacies_england_ahah5.csv.gz`),
    ...points(sources, 'library', `${folder}points_libraries_england_2023.csv.gz`,
      (row) => row('category') === 'static_library' && row('operation_2023') !== 'ICL'),
    ...points(sources, 'primary-school', schools, (row) => ['Primary', 'Middle deemed primary', 'All-through'].includes(row('phase'))),
    ...points(sources, 'secondary-school', schools, (row) => ['Secondary', 'Middle deemed secondary', 'All-through'].includes(row('phase'))),
    ...points(sources, 'dentist', `${folder}points_dentists_england_ahah5.csv.gz`),
    ...rail,
    ...underground.placed,
    ...buses,
  ];
  progress(`service points: ${serviceKinds.map((kind) => `${kind} ${all.filter((point) => point.kind === kind).length}`).join(', ')}`);
  progress(`Underground: ${underground.placed.length} stations placed from bus stops, ${underground.shared} more stand at a National Rail station of the same name`);
  return all;
}

/** Writes `service-points.parquet`: kind, id, name, lon, lat, small_area (row, null outside England), approximate (0 or 1), source. */
export async function writeServicePoints(file: string, all: readonly ServicePoint[], smallAreaRow: ReadonlyMap<string, number>): Promise<void> {
  await writeTable(file, [
    { name: 'kind', type: 'string', values: all.map((point) => point.kind) },
    { name: 'id', type: 'string', values: all.map((point) => point.id) },
    { name: 'name', type: 'string', values: all.map((point) => point.name) },
    { name: 'lon', type: 'double', values: all.map((point) => point.lon) },
    { name: 'lat', type: 'double', values: all.map((point) => point.lat) },
    { name: 'small_area', type: 'int32', values: all.map((point) => (point.smallAreaCode === undefined ? undefined : smallAreaRow.get(point.smallAreaCode))) },
    { name: 'approximate', type: 'int32', values: all.map((point) => Number(point.approximate)) },
    { name: 'source', type: 'string', values: all.map((point) => point.source) },
  ]);
}

function points(sources: SourceFiles, kind: ServiceKind, path: string, keep: (row: (column: string) => string) => boolean = () => true): ServicePoint[] {
  const csv = sources.csv(path);
  const columns = new Map<string, string[]>();
  const at = (row: number) => (column: string): string => {
    if (!columns.has(column)) columns.set(column, csv.text(column));
    return columns.get(column)![row]!;
  };
  const lon = csv.numbers('lon'), lat = csv.numbers('lat');
  const source = sources.describe(path).id;
  return Array.from({ length: csv.rows }, (_, row) => row).filter((row) => keep(at(row))).map((row) => {
    if (lon[row] === undefined || lat[row] === undefined) throw new Error(`${path}, line ${row + 2}: ${at(row)('name')} has no place`);
    const place = { lon: lon[row], lat: lat[row] };
    return { kind, id: at(row)('id'), name: at(row)('name'), ...place, smallAreaCode: at(row)('lsoa21cd') || undefined, approximate: false, source };
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Longitudes that are plainly wrong in the source. Surrey Quays has lost its minus sign: the bus stops named for it are at 0.046 W. */
const corrections: Readonly<Record<string, { published: number; lon: number }>> = { SQE: { published: 0.048114, lon: -0.048114 } };

function corrected(point: ServicePoint, smallAreaAt: SmallAreaAt, progress: Progress): ServicePoint {
  const correction = corrections[point.id];
  if (!correction || correction.published !== point.lon) return point;
  progress(`service points: ${point.name} moved from longitude ${point.lon} to ${correction.lon}, an error of sign in the source`);
  return { ...point, lon: correction.lon, smallAreaCode: smallAreaAt(correction.lon, point.lat) };
}

/** Straight-line metres within which a bus stop without a mark is taken to be beside an Underground line. */
const besideLineMetres = 200;
/** Straight-line metres within which stations of one name are one interchange. */
const interchangeMetres = 600;
/** Stations that share the name of a National Rail station nearby and are another place. */
const separateStations = new Set(['Bethnal Green']);

function placeUnderground(
  buses: readonly ServicePoint[], rail: readonly ServicePoint[], lines: readonly Line[], smallAreaAt: SmallAreaAt, source: string,
): { placed: ServicePoint[]; shared: number } {
  const segments = lines.flatMap((line) => line.slice(1).map((end, i) => [...toMetres(line[i]![0]!, line[i]![1]!), ...toMetres(end[0]!, end[1]!)]));
  const isOnLine = ({ lon, lat, name }: BusStop): boolean => {
    const [x, y] = toMetres(lon, lat);
    const isRail = rail.some((other) => { const [rx, ry] = toMetres(other.lon, other.lat); return Math.hypot(rx - x, ry - y) < interchangeMetres && name.includes(other.name.toUpperCase()); });
    return !isRail && segments.some(([ax, ay, bx, by]) => segmentDistance(x, y, ax!, ay!, bx!, by!) < besideLineMetres);
  };
  const stations = undergroundStations(buses, isOnLine);
  const own = stations.filter((station) => {
    if (separateStations.has(station.name)) return true;
    const [x, y] = toMetres(station.lon, station.lat);
    return !rail.some((other) => {
      if (plainName(other.name) !== plainName(station.name)) return false;
      const [rx, ry] = toMetres(other.lon, other.lat);
      return Math.hypot(rx - x, ry - y) < interchangeMetres;
    });
  });
  return {
    shared: stations.length - own.length,
    placed: own.map(({ name, lon, lat }, i) => ({
      kind: 'underground-station', id: `underground-${String(i + 1).padStart(3, '0')}`, name, lon, lat, smallAreaCode: smallAreaAt(lon, lat), approximate: true, source,
    })),
  };
}

function plainName(name: string): string {
  return name.toUpperCase().replace(/\(.*\)/, '').replace(/^LONDON (?!BRIDGE|ROAD|FIELDS)/, '').replace(/ ST PANCRAS$/, '').replaceAll('&', 'AND').replace(/[^A-Z]/g, '');
}
