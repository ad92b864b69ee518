import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { FirstView, PackedShapes } from '../../../src/model/pack.ts';
import { unpackShapes } from '../../../src/pack/unpack-shapes.ts';

/** What a bare page draws: a council's small areas, the lines of its wards, and each area's value of an indicator. */
export interface FirstFiles {
  areas: FeatureCollection<Polygon | MultiPolygon>;
  wards: FeatureCollection<Polygon | MultiPolygon>;
  values: readonly (number | null)[];
}

const folder = '../packs/E09000003/first';
const asked = async <Content>(name: string): Promise<Content> => (await fetch(`${folder}/${name}.json`)).json() as Promise<Content>;

/** Fetches the shapes and one indicator from the very files that our own first map comes from. */
export async function firstFiles(indicator: string): Promise<FirstFiles> {
  const [packed, values] = await Promise.all([asked<PackedShapes>('shapes'), valuesOf(indicator)]);
  const shapes = unpackShapes(packed);
  const object = (name: string) => feature(shapes, shapes.objects[name] as GeometryCollection) as FeatureCollection<Polygon | MultiPolygon>;
  const areas = object('small-area');
  return { areas: { ...areas, features: areas.features.map((each, id) => ({ ...each, id })) }, wards: object('ward'), values };
}

/** The values of an indicator by small area: as they are, or a numerator and a denominator each. */
export async function valuesOf(indicator: string): Promise<readonly (number | null)[]> {
  const view = await asked<FirstView>(indicator);
  const level = view.indicators[indicator]!.levels['small-area']!;
  const [value, numerator, denominator] = [level.value, level.numerator, level.denominator].map((name) => view.columns['small-area'][name!] as readonly (number | null)[] | undefined);
  if (value) return value;
  return numerator!.map((count, row) => (count === null || !denominator![row] ? null : count / denominator![row]!));
}
