import type { Topology } from 'topojson-specification';
import { levels } from '../model/level.ts';
import type { FirstAreas, FirstView, PackedShapes } from '../model/pack.ts';
import { topics } from '../model/topic.ts';
import { checkAreas, checkDefinition, checkFigures, isTexts } from './check-rows.ts';
import { checkVersion } from './check-version.ts';
import { expected, orMalformed } from './or-malformed.ts';
import { PackError } from './pack-error.ts';
import { request, type RequestOptions } from './request.ts';
import { unpackShapes } from './unpack-shapes.ts';

/** What a first map is drawn from: the council's areas, their shapes, and the indicators asked for, in that order. */
export interface FirstMap {
  areas: FirstAreas;
  shapes: Topology;
  /** The shapes are those of a first map alone; the pack has them whole. */
  isCoarse: boolean;
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
  const shapes = orMalformed(`${area}/first/shapes.json`, () => unpackShapes(packed));
  orMalformed(`${area}/first/areas.json`, () => checkCouncil(areas));
  orMalformed(`${area}/first/shapes.json`, () => checkShapes(shapes, areas));
  views.forEach((view, i) => orMalformed(`${area}/first/${indicators[i]}.json`, () => checkView(view, areas, indicators[i]!)));
  for (const each of [packed, ...views]) {
    const { madeFrom } = each as { madeFrom?: string };
    if (madeFrom !== undefined && madeFrom !== areas.madeFrom) throw new PackError('renewed', `${area}/first/areas.json`, `is of another making than the files beside it (${areas.madeFrom}, not ${madeFrom})`);
  }
  return { areas, shapes, isCoarse: packed.tolerance !== undefined, views };
}

function checkCouncil(areas: FirstAreas): void {
  const { format, madeFrom, council } = areas;
  expected(format === 'fairground-pack' && isTexts([madeFrom, council.code, council.name, council.region.name], 4), 'a council');
  checkAreas(areas);
}

function checkShapes(shapes: Topology, { levels: listed }: FirstAreas): void {
  const count = (name: string): number => {
    const object = shapes.objects[name];
    return object?.type === 'GeometryCollection' ? object.geometries.length : 0;
  };
  for (const level of levels) expected(count(level) === listed[level].codes.length, `${listed[level].codes.length} areas as "${level}", got ${count(level)}`);
  expected(count('council') > 0, 'the council’s own outline');
}

function checkView(view: FirstView, areas: FirstAreas, id: string): void {
  const { definition, sources } = view;
  const { label, shortLabel, topic, unit, kind, polarity, period, sentence } = definition;
  expected(definition.id === id && isTexts([label, shortLabel, topic, unit, kind, polarity, period, sentence], 8) && topics.includes(topic), `the indicator "${id}"`);
  expected(isTexts(definition.levels, definition.levels.length) && isTexts(definition.sources, definition.sources.length), 'its levels and sources');
  expected(sources.every((source) => isTexts([source.id, source.title, source.publisher, source.licence], 4) && isTexts(source.attribution, source.attribution.length)), 'sources that are named');
  checkDefinition(definition);
  checkFigures(view, areas, id);
}
