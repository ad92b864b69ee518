import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { levels, type Level } from '../model/level.ts';
import type { Manifest, Places } from '../model/pack.ts';
import { keepOutline } from './outline.ts';
import type { AreaFeature, Place } from './renderer.ts';

type Areas = FeatureCollection<Polygon | MultiPolygon, { name: string; code: string }>;

/** What a level has, made when it is first asked for: a first map shows no neighbourhoods. */
function eachWhenAsked(make: (level: Level) => Areas): Readonly<Record<Level, Areas>> {
  const made: Partial<Record<Level, Areas>> = {};
  const all = {} as Record<Level, Areas>;
  for (const level of levels) Object.defineProperty(all, level, { enumerable: true, get: () => made[level] ??= make(level) });
  return all;
}

/** The features of one object of a topology, their `id` set to their row. */
function rows(topology: Topology, name: string, properties: (row: number) => { name: string; code: string }): Areas {
  const { geometries } = topology.objects[name] as GeometryCollection;
  return { type: 'FeatureCollection', features: geometries.map((geometry, row) => areaFrom(topology, geometry, row, properties(row))) };
}

/** An area whose coordinates are made when they are first asked for; to be drawn it does without. */
function areaFrom(topology: Topology, from: GeometryObject, row: number, properties: AreaFeature['properties']): AreaFeature {
  let made: AreaFeature['geometry'] | undefined;
  const area: AreaFeature = {
    type: 'Feature', id: row, properties,
    get geometry() { return made ??= (feature(topology, from) as AreaFeature).geometry; },
  };
  const polygons = from.type === 'Polygon' ? [from.arcs] : from.type === 'MultiPolygon' ? from.arcs : [];
  const { arcs, transform } = topology;
  if (transform) keepOutline(area, { arcs, transform, polygons });
  return area;
}

/**
 * Turns a pack's shapes into what a renderer draws. Throws where an object that the pack promises is not there.
 */
export function placeFrom(
  manifest: Manifest,
  parts: { shapes: Topology; ring?: Topology; basemap?: Topology; places?: Places },
): Place {
  const { objects } = parts.shapes;
  for (const name of levels) if (!objects[name]) throw new Error(`the shapes hold no object "${name}"; they hold ${Object.keys(objects).join(', ')}`);
  const areas = eachWhenAsked((level) => {
    const { codes, names } = manifest.levels[level];
    return rows(parts.shapes, level, (row) => ({ name: names[row]!, code: codes[row]! }));
  });
  const council = feature(parts.shapes, parts.shapes.objects['council']!) as Feature | FeatureCollection;
  const basemap = Object.fromEntries(Object.entries(parts.basemap?.objects ?? {})
    .map(([name, object]) => [name, feature(parts.basemap!, object as GeometryCollection) as FeatureCollection]));
  return {
    bounds: manifest.bbox,
    areas,
    council: (council.type === 'Feature' ? council : council.features[0]!).geometry as Geometry,
    ring: parts.ring && rows(parts.ring, 'small-area', () => ({ name: '', code: '' })),
    basemap,
    stations: {
      type: 'FeatureCollection',
      features: (parts.places?.places ?? []).filter(({ kind }) => kind === 'station').map(({ name, lon, lat }): Feature<Point> => ({
        type: 'Feature', properties: { name }, geometry: { type: 'Point', coordinates: [lon, lat] },
      })),
    },
  };
}
