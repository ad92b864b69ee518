import type { Manifest } from '../model/pack.ts';
import { topics } from '../model/topic.ts';

/** What of a manifest says which files a pack has. */
export type FileList = Pick<Manifest, 'basemap' | 'postcodes'> & { indicators: readonly { id: string; levels: readonly unknown[] }[] };

/** Every file of a pack that the page may ask for, by its path in the pack's folder; of the tables for a spreadsheet, that is one. */
export function packFiles({ basemap, postcodes, indicators }: FileList): string[] {
  return [
    'manifest.json', 'first/areas.json', 'first/shapes.json', 'shapes.topojson', 'neighbours.json', 'series.json', 'csv/series-small-areas.csv', 'places.json',
    ...(basemap.length > 0 ? ['basemap.topojson'] : []),
    'ring/areas.json', 'ring/shapes.topojson',
    ...topics.flatMap((topic) => [`${topic}.json`, `ring/${topic}.json`]),
    ...postcodes.map((outward) => `postcodes/${outward}.json`),
    ...indicators.filter(({ levels }) => levels.length > 0).map(({ id }) => `first/${id}.json`),
  ];
}
