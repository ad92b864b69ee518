import type { Feature, FeatureCollection } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';
import type { Place } from './renderer.ts';
import { toWorker } from './to-worker.ts';

/** Pixels: what a tile has beyond its edges. More than half of the widest line; at MapLibre's 128, tiles are twice as much work. */
const buffer = 16;

export function geojson(data: FeatureCollection, more: object = {}): SourceSpecification {
  return { type: 'geojson', data: toWorker(data), buffer, ...more };
}

/** The council's border and what the pack's own basemap has, each named by what it is of. */
export function settingOf({ basemap, council }: Place, hasGround: boolean): FeatureCollection {
  const ground = Object.entries(hasGround ? basemap : {}).flatMap(([of, { features }]) => features.map((each): Feature => ({ ...each, properties: { of } })));
  return { type: 'FeatureCollection', features: [...ground, { type: 'Feature', properties: { of: 'council' }, geometry: council }] };
}
