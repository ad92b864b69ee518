import { readFileSync } from 'node:fs';
import type { FormerWard } from './build-former-wards.ts';
import type { LivePostcodes } from './build-postcodes.ts';
import { rowsByCode } from './build-areas.ts';
import type { NationalShapes } from './build-shapes.ts';
import type { ServicePoint, ServiceKind } from './build-service-points.ts';
import type { Box } from './box.ts';
import type { AreaTopology } from './build-topology.ts';
import { readTable } from './parquet.ts';
import { readTopology } from './read-topology.ts';
import { tables } from './tables.ts';

/** Areas of one level, sorted by code: the row number is the index used everywhere. `lon`, `lat`: a point inside to hang a label on. */
export interface AreaRows {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
}
export interface PlacedRows extends AreaRows {
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Row of the council. */
  readonly council: readonly number[];
}
export interface SmallAreas extends PlacedRows {
  readonly neighbourhood: readonly number[];
  readonly ward: readonly number[];
  /** How the ward was found: `ons-best-fit`, or `largest-overlap` where wards have changed since that was made. */
  readonly wardMethod: readonly string[];
  readonly hectares: readonly number[];
  /** Share (0 to 1) of the live postcodes that lie in the ward; undefined where there are none. */
  readonly fit: readonly (number | undefined)[];
}
export interface Wards extends PlacedRows {
  readonly hectares: readonly number[];
}
export interface Neighbourhoods extends PlacedRows {
  /** `names` are the House of Commons Library's; these are the Office for National Statistics'. */
  readonly onsNames: readonly string[];
}
export interface Councils extends AreaRows {
  /** Codes of 2024, which some publishers still use. */
  readonly codes24: readonly string[];
  readonly regions: readonly string[];
  readonly regionNames: readonly string[];
  readonly boxes: readonly Box[];
  readonly postcodesFrom: readonly number[];
  readonly postcodesTo: readonly number[];
}

/** Rows of the areas inside a council, ascending. */
export interface CouncilRows {
  wards: number[];
  neighbourhoods: number[];
  smallAreas: number[];
}

/** The rows that touch each small area, ascending, and the rows that touch none. */
export interface Neighbours {
  links: number[][];
  islands: number[];
}

export type PlacedService = Omit<ServicePoint, 'smallAreaCode'> & { smallArea?: number };

/** The committed geography of England. What is large is read when it is first asked for, and kept. */
export interface Geography {
  readonly smallAreas: SmallAreas;
  readonly wards: Wards;
  readonly neighbourhoods: Neighbourhoods;
  readonly councils: Councils;
  /** The areas of a council, by its row. */
  rowsOf(council: number): CouncilRows;
  shapes(): NationalShapes;
  neighbours(): Promise<Neighbours>;
  postcodes(council: number): Promise<LivePostcodes>;
  servicePoints(): Promise<readonly PlacedService[]>;
  /** Wards that are no more, of all councils. */
  formerWards(): readonly FormerWard[];
}

/** Reads the committed tables of the geography. */
export async function loadGeography(): Promise<Geography> {
  const [smallAreaTable, wardTable, neighbourhoodTable, councilTable] = await Promise.all([
    readTable(tables.smallAreas), readTable(tables.wards), readTable(tables.neighbourhoods), readTable(tables.councils),
  ]);
  const rows = (table: typeof smallAreaTable): AreaRows => {
    const codes = table.strings('code') as string[];
    return { codes, names: table.strings('name') as string[], rowOf: rowsByCode(codes) };
  };
  const numbers = (table: typeof smallAreaTable, column: string) => table.numbers(column) as number[];
  const link = (table: typeof smallAreaTable, column: string, to: AreaRows) => table.strings(column).map((code) => to.rowOf.get(code!)!);
  const placed = (table: typeof smallAreaTable): PlacedRows => ({
    ...rows(table), lon: numbers(table, 'lon'), lat: numbers(table, 'lat'), council: link(table, 'council', councils),
  });

  const councils: Councils = {
    ...rows(councilTable),
    codes24: councilTable.strings('code24') as string[],
    regions: councilTable.strings('region') as string[],
    regionNames: councilTable.strings('region_name') as string[],
    boxes: councilTable.numbers('west').map((west, i) => [west!, ...['south', 'east', 'north'].map((side) => numbers(councilTable, side)[i]!)] as unknown as Box),
    postcodesFrom: numbers(councilTable, 'postcodes_from'),
    postcodesTo: numbers(councilTable, 'postcodes_to'),
  };
  const wards: Wards = { ...placed(wardTable), hectares: numbers(wardTable, 'hectares') };
  const neighbourhoods: Neighbourhoods = { ...placed(neighbourhoodTable), onsNames: neighbourhoodTable.strings('ons_name') as string[] };
  const smallAreas: SmallAreas = {
    ...placed(smallAreaTable),
    neighbourhood: link(smallAreaTable, 'neighbourhood', neighbourhoods),
    ward: link(smallAreaTable, 'ward', wards),
    wardMethod: smallAreaTable.strings('ward_method') as string[],
    hectares: numbers(smallAreaTable, 'hectares'),
    fit: smallAreaTable.numbers('fit'),
  };
  return {
    smallAreas, wards, neighbourhoods, councils,
    rowsOf: councilRows(wards.council, neighbourhoods.council, smallAreas.council, councils.codes.length),
    shapes: once(() => ({ smallAreas: readTopology(tables.smallAreaShapes) as AreaTopology, wards: readTopology(tables.wardShapes) as AreaTopology })),
    neighbours: once(() => readNeighbours(smallAreas.codes.length)),
    postcodes: (council) => readLivePostcodes(councils.postcodesFrom[council]!, councils.postcodesTo[council]!),
    servicePoints: once(readServicePoints),
    formerWards: once(() => JSON.parse(readFileSync(tables.formerWards, 'utf8')) as FormerWard[]),
  };
}

function councilRows(wards: readonly number[], neighbourhoods: readonly number[], smallAreas: readonly number[], councils: number): (council: number) => CouncilRows {
  const byCouncil = (council: readonly number[]): number[][] => {
    const lists = Array.from({ length: councils }, (): number[] => []);
    council.forEach((of, row) => lists[of]!.push(row));
    return lists;
  };
  const lists = { wards: byCouncil(wards), neighbourhoods: byCouncil(neighbourhoods), smallAreas: byCouncil(smallAreas) };
  return (council) => ({ wards: lists.wards[council]!, neighbourhoods: lists.neighbourhoods[council]!, smallAreas: lists.smallAreas[council]! });
}

async function readNeighbours(smallAreas: number): Promise<Neighbours> {
  const table = await readTable(tables.contiguity);
  const links = Array.from({ length: smallAreas }, (): number[] => []);
  const to = table.numbers('to');
  table.numbers('from').forEach((from, i) => links[from!]!.push(to[i]!));
  return { links, islands: links.flatMap((list, row) => (list.length ? [] : [row])) };
}

async function readLivePostcodes(rowStart: number, rowEnd: number): Promise<LivePostcodes> {
  const table = await readTable(tables.postcodes, undefined, { rowStart, rowEnd });
  const degrees = (column: string) => table.numbers(column).map((value) => (value === undefined ? undefined : value / 1e5));
  return {
    outward: table.strings('outward') as string[],
    inward: table.strings('inward') as string[],
    lon: degrees('lon'),
    lat: degrees('lat'),
    smallArea: table.numbers('small_area'),
    ward: table.numbers('ward'),
  };
}

async function readServicePoints(): Promise<PlacedService[]> {
  const table = await readTable(tables.servicePoints);
  const [kind, id, name, source] = ['kind', 'id', 'name', 'source'].map((column) => table.strings(column) as string[]);
  const [lon, lat, smallArea, approximate] = ['lon', 'lat', 'small_area', 'approximate'].map((column) => table.numbers(column));
  return kind!.map((_, i) => ({
    kind: kind![i] as ServiceKind, id: id![i]!, name: name![i]!, lon: lon![i]!, lat: lat![i]!, smallArea: smallArea![i], approximate: approximate![i] === 1, source: source![i]!,
  }));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
