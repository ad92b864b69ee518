import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FirstView, PackedShapes, RingTopic } from '../../../src/model/pack.ts';
import { unpackShapes } from '../../../src/pack/unpack-shapes.ts';

/** An indicator as a bare page shows it: each area's value, and what parts England's small areas into five classes of as many, the classes of our map. */
export interface Shown {
  values: readonly (number | null)[];
  breaks: readonly number[];
}

/** What a bare page draws: a council's small areas, the lines of its wards, and an indicator. */
export interface FirstFiles {
  areas: FeatureCollection<Polygon | MultiPolygon>;
  wards: FeatureCollection<Polygon | MultiPolygon>;
  shown: Shown;
}

/** What lies around them on our map, once it stands: the areas beyond the border with their values, and the town. */
export interface Around {
  ring: FeatureCollection<Polygon | MultiPolygon>;
  ringValues: Readonly<Record<string, readonly (number | null)[]>>;
  parks: FeatureCollection;
  water: FeatureCollection;
  streets: FeatureCollection;
  roads: FeatureCollection;
  tube: FeatureCollection;
}

const folder = '../packs/E09000003';
const asked = async <Content>(name: string): Promise<Content> => (await fetch(`${folder}/${name}`)).json() as Promise<Content>;
const withIds = <Shapes extends FeatureCollection>(shapes: Shapes): Shapes => ({ ...shapes, features: shapes.features.map((each, id) => ({ ...each, id })) });

export async function around(): Promise<Around> {
  const [basemap, shapes, { values }] = await Promise.all([asked<Topology>('basemap.topojson'), asked<Topology>('ring/shapes.topojson'), asked<RingTopic>('ring/deprivation.json')]);
  const ground = (name: string) => feature(basemap, basemap.objects[name] as GeometryCollection) as FeatureCollection;
  return {
    ring: withIds(feature(shapes, shapes.objects['small-area'] as GeometryCollection) as FeatureCollection<Polygon | MultiPolygon>), ringValues: values,
    parks: ground('parks'), water: ground('water'), streets: ground('streets'), roads: ground('roads'), tube: ground('tube'),
  };
}

/** Fetches the shapes and one indicator from the very files that our own first map comes from. */
export async function firstFiles(indicator: string): Promise<FirstFiles> {
  const [packed, shown] = await Promise.all([asked<PackedShapes>('first/shapes.json'), shownOf(indicator)]);
  const shapes = unpackShapes(packed);
  const object = (name: string) => feature(shapes, shapes.objects[name] as GeometryCollection) as FeatureCollection<Polygon | MultiPolygon>;
  const areas = object('small-area');
  return { areas: withIds(areas), wards: object('ward'), shown };
}

/** An indicator by small area: its values as they are, or a numerator and a denominator each. */
export async function shownOf(indicator: string): Promise<Shown> {
  const view = await asked<FirstView>(`first/${indicator}.json`);
  const level = view.indicators[indicator]!.levels['small-area']!;
  const breaks = [3, 7, 11, 15].map((fifth) => level.quantiles![fifth]!);
  const [value, numerator, denominator] = [level.value, level.numerator, level.denominator].map((name) => view.columns['small-area'][name!] as readonly (number | null)[] | undefined);
  return { breaks, values: value ?? numerator!.map((count, row) => (count === null || !denominator![row] ? null : (100 * count) / denominator![row]!)) };
}
