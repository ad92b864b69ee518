import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { levels, type Level } from '../model/level.ts';
import type { Manifest, Places } from '../model/pack.ts';
import type { Place } from './renderer.ts';

type Areas = FeatureCollection<Polygon | MultiPolygon, { name: string; code: string }>;

/** The features of one object of a topology, their `id` set to their row. */
function rows(topology: Topology, name: string, properties: (row: number) => { name: string; code: string }): Areas {
  const object = topology.objects[name];
  if (!object) throw new Error(`the shapes hold no object "${name}"; they hold ${Object.keys(topology.objects).join(', ')}`);
  const collection = feature(topology, object as GeometryCollection) as FeatureCollection<Polygon | MultiPolygon>;
  return {
    type: 'FeatureCollection',
    features: collection.features.map((each, row) => ({ ...each, id: row, properties: properties(row) })),
  };
}

/**
 * Turns a pack's shapes into what a renderer draws. Throws where an object that the pack promises is not there.
 */
export function placeFrom(
  manifest: Manifest,
  parts: { shapes: Topology; ring?: Topology; basemap?: Topology; places?: Places },
): Place {
  const areas = Object.fromEntries(levels.map((level) => {
    const { codes, names } = manifest.levels[level];
    return [level, rows(parts.shapes, level, (row) => ({ name: names[row]!, code: codes[row]! }))];
  })) as Record<Level, Areas>;
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
