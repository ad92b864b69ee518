import type { Topology } from 'topojson-specification';
import { levels, type Level } from '../model/level.ts';
import type { FirstAreas, FirstView, PackedShapes } from '../model/pack.ts';
import { checkVersion } from './check-version.ts';
import { PackError } from './pack-error.ts';
import { request, type RequestOptions } from './request.ts';
import { unpackShapes } from './unpack-shapes.ts';

/** What a first map is drawn from: the council's areas, their shapes, and the indicators asked for, in that order. */
export interface FirstMap {
  areas: FirstAreas;
  shapes: Topology;
  views: FirstView[];
}

const handed = new Map<string, FirstMap>();
const keyOf = (baseUrl: string, area: string, indicators: readonly string[]): string => [baseUrl, area, ...indicators].join(' ');

/** Keeps a first map for the next that asks for the same, which is then given it without a request, once. */
export function handOn(first: FirstMap, baseUrl: string, area: string, indicators: readonly string[]): void {
  handed.set(keyOf(baseUrl, area, indicators), first);
}

/**
 * Fetches the files of a first map, all at once. They are checked for what drawing rests on, without the schemas, whose code is more than that of the map: rows
 * are as many as areas, numbers are numbers, and all files are of one making.
 *
 * @throws {PackError}
 */
export async function openFirst(baseUrl: string, area: string, indicators: readonly string[], options: RequestOptions = {}): Promise<FirstMap> {
  const key = keyOf(baseUrl, area, indicators);
  const known = handed.get(key);
  if (known) {
    handed.delete(key);
    return known;
  }
  const fetched = async <Content>(name: string): Promise<Content> => {
    const content = await request(baseUrl, `${area}/first/${name}`, options);
    checkVersion(content, `${area}/first/${name}`);
    return content as Content;
  };
  const [areas, packed, ...views] = await Promise.all([
    fetched<FirstAreas>('areas.json'), fetched<PackedShapes>('shapes.json'), ...indicators.map((id) => fetched<FirstView>(`${id}.json`)),
  ]);
  const shapes = held(`${area}/first/shapes.json`, () => unpackShapes(packed));
  held(`${area}/first/areas.json`, () => checkAreas(areas));
  held(`${area}/first/shapes.json`, () => checkShapes(shapes, areas));
  views.forEach((view, i) => held(`${area}/first/${indicators[i]}.json`, () => checkView(view, areas, indicators[i]!)));
  for (const each of [packed, ...views]) {
    const { madeFrom } = each as { madeFrom?: string };
    if (madeFrom !== undefined && madeFrom !== areas.madeFrom) throw new PackError('renewed', `${area}/first/areas.json`, `is of another making than the files beside it (${areas.madeFrom}, not ${madeFrom})`);
  }
  return { areas, shapes, views };
}

/** What `read` gives; where it meets what it cannot read, the file is malformed. */
function held<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new PackError('malformed', file, `does not hold what it should: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function expect(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`expected ${what}`);
}

const isNumbers = (list: unknown, count: number): boolean => Array.isArray(list) && list.length === count && list.every((each) => each === null || Number.isFinite(each));
const isTexts = (list: unknown, count: number): boolean => Array.isArray(list) && list.length === count && list.every((each) => typeof each === 'string');

function checkAreas({ format, council, bbox, levels: listed, england }: FirstAreas): void {
  expect(format === 'fairground-pack' && typeof council.name === 'string' && typeof council.region.name === 'string', 'a council');
  expect(isNumbers(bbox, 4) && levels.every((level) => Number.isFinite(england[level])), 'numbers of its bounds, and of England’s areas');
  for (const level of levels) {
    const { codes, names, residents } = listed[level];
    expect(isTexts(codes, codes.length) && isTexts(names, codes.length) && isNumbers(residents, codes.length), `as many names and residents as codes at ${level}`);
  }
  const { codes, ward, neighbourhood, fit } = listed['small-area'];
  expect(isNumbers(fit, codes.length), 'how well each small area fits');
  for (const [level, rows] of [['ward', ward], ['neighbourhood', neighbourhood]] as const) {
    expect(isNumbers(rows, codes.length) && rows.every((row) => row >= 0 && row < listed[level].codes.length), `the ${level} of each small area`);
  }
}

function checkShapes({ objects }: Topology, { levels: listed }: FirstAreas): void {
  const count = (name: string): number => {
    const object = objects[name];
    return object?.type === 'GeometryCollection' ? object.geometries.length : 0;
  };
  for (const level of levels) expect(count(level) === listed[level].codes.length, `${listed[level].codes.length} areas as "${level}", got ${count(level)}`);
  expect(count('council') > 0, 'the council’s own outline');
}

function checkView({ definition, sources, columns, indicators }: FirstView, { levels: listed }: FirstAreas, id: string): void {
  expect(definition.id === id && [definition.label, definition.shortLabel, definition.topic, definition.unit, definition.kind, definition.sentence].every((each) => typeof each === 'string'), `the indicator "${id}"`);
  expect(Array.isArray(definition.levels) && Array.isArray(definition.sources) && Array.isArray(sources), 'its levels and sources');
  for (const [level, names] of Object.entries(indicators[id]!.levels) as [Level, NonNullable<FirstView['indicators'][string]['levels'][Level]>][]) {
    const parts = names.sums ? 'small-area' : level;
    for (const [of, key] of [[level, names.value], [level, names.rank], [parts, names.numerator], [parts, names.denominator]] as const) {
      if (key !== undefined) expect(isNumbers(columns[of][key], listed[of].codes.length), `a number an area in the column "${key}" at ${of}`);
    }
  }
}
