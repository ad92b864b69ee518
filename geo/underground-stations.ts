import { toMetres } from './national-grid-metres.ts';

/** A bus stop: its name as Transport for London writes it, and its place in degrees. */
export interface BusStop {
  name: string;
  lon: number;
  lat: number;
}

/** A station placed at the mean of the bus stops named for it. `stops`: how many; `spread`: metres to the furthest of them. */
export interface PlacedStation extends BusStop {
  stops: number;
  spread: number;
}

/** Names are cut to fit in the list of stops; these are the cuts met in station names. */
const abbreviations: readonly [RegExp, string][] = [
  [/\bCR?T RD\b/, 'COURT ROAD'], [/\bSTH\b/, 'SOUTH'], [/\bNTH\b/, 'NORTH'], [/^W /, 'WEST '], [/\bPK$/, 'PARK'], [/ CR(ES)?$/, ' CRESCENT'],
  [/ ST$/, ' STREET'], [/^ST PAULS$/, "ST PAUL'S"], [/^EARLS COURT$/, "EARL'S COURT"], [/^QUEENS PARK$/, "QUEEN'S PARK"],
  [/^(ST PANCRAS INTERN'L & )?KING'S (X|CROSS)$/, "KING'S CROSS ST PANCRAS"], [/^CLAPHAM NORTH & HIGH STREET$/, 'CLAPHAM NORTH'],
  [/^BROMLEY BY BOW$/, 'BROMLEY-BY-BOW'],
];
const station = /\b(?:STATIONS?|STNS?|INTERCHANGE)\b/;
const notStation = /\b(?:BUS|COACH|POLICE|FIRE|AMBULANCE|POWER|DLR)\s+(?:STATIONS?|STNS?)\b/;
const marks = /<>|#|\[DLR\]|>T<\/?|>R<|>LOL</g;
const apartMetres = 600;

/**
 * Positions of London Underground stations, which no openly licensed list gives: the mean of the bus stops named for each. In the
 * names of stops `<>` marks an Underground station and a slash parts two places, so the station is the part before `<>`.
 * Stops of one name more than 600 m apart belong to different stations. Stops at bus stations do not count. Stops named for a station
 * without a mark (as on hail-and-ride roads) count only where `isOnLine` says that an Underground line passes and no marked stop
 * has the name.
 */
export function undergroundStations(stops: readonly BusStop[], isOnLine: (stop: BusStop) => boolean): PlacedStation[] {
  const marked = new Map<string, BusStop[]>(), unmarked = new Map<string, BusStop[]>();
  for (const stop of stops) {
    const named = stationName(stop.name);
    if (!named) continue;
    if (!named.marked && !isOnLine(stop)) continue;
    const group = named.marked ? marked : unmarked;
    group.set(named.name, [...(group.get(named.name) ?? []), stop]);
  }
  for (const name of marked.keys()) unmarked.delete(name);
  const placed = [...marked, ...unmarked].flatMap(([name, group]) => clusters(group).map((cluster) => meanPlace(titleCase(name), cluster)));
  return placed.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.lon - b.lon));
}

/** The station that a stop is named for, with its abbreviations written out; undefined where it is named for none. */
export function stationName(stopName: string): { name: string; marked: boolean } | undefined {
  const parts = stopName.split('/');
  const marked = stopName.includes('<>');
  const part = marked
    ? (parts.find((p) => p.includes('<>') && station.test(p)) ?? parts.find((p) => station.test(p)) ?? parts.find((p) => p.includes('<>'))!)
    : parts.find((p) => station.test(p) && !/#|\[DLR\]|>T<|>LOL</.test(stopName));
  if (part === undefined || notStation.test(part)) return undefined;
  let name = part.replace(marks, ' ').replace(/\b(?:STATIONS?|STNS?|INTERCHANGE)\b.*$/, '').replace(/^\s*HAIL (?:&|AND) RIDE\b/, '');
  name = name.replace(/\s+/g, ' ').trim();
  for (const [cut, whole] of abbreviations) name = name.replace(cut, whole);
  return name ? { name, marked } : undefined;
}

function clusters(stops: readonly BusStop[]): BusStop[][] {
  const found: BusStop[][] = [];
  for (const stop of stops) {
    const near = found.filter((cluster) => cluster.some((other) => metresBetween(stop, other) <= apartMetres));
    const joined = [...near.flat(), stop];
    found.splice(0, found.length, ...found.filter((cluster) => !near.includes(cluster)), joined);
  }
  return found;
}

function meanPlace(name: string, stops: readonly BusStop[]): PlacedStation {
  const mean = (key: 'lon' | 'lat') => Math.round((stops.reduce((sum, stop) => sum + stop[key], 0) / stops.length) * 1e6) / 1e6;
  const place = { name, lon: mean('lon'), lat: mean('lat') };
  return { ...place, stops: stops.length, spread: Math.round(Math.max(...stops.map((stop) => metresBetween(stop, place)))) };
}

function metresBetween(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const [ax, ay] = toMetres(a.lon, a.lat), [bx, by] = toMetres(b.lon, b.lat);
  return Math.hypot(ax - bx, ay - by);
}

const lowerWords = new Set(['AND', 'BY', 'ON', 'THE']);

function titleCase(name: string): string {
  return name.replace(/[A-Z']+/g, (word, at: number) => (at > 0 && lowerWords.has(word) ? word.toLowerCase() : word[0]! + word.slice(1).toLowerCase()));
}
