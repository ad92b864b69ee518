import * as v from 'valibot';
import type { AreaTopology } from '../../geo/build-topology.ts';
import { basemapCutter } from '../../geo/basemap.ts';
import { cutCouncil, cutRing } from '../../geo/cut-shapes.ts';
import { ringFinder } from '../../geo/ring-of-council.ts';
import { readSourceList } from '../../geo/source-files.ts';
import { levels } from '../../src/model/level.ts';
import {
  FirstAreasSchema, FirstViewSchema, ManifestSchema, NeighboursSchema, PackedShapesSchema, PlacesSchema, PostcodesSchema, RingAreasSchema, RingTopicSchema,
  SeriesFileSchema, TopicFileSchema,
} from '../../src/model/pack.ts';
import { TopologySchema } from '../../src/model/shapes.ts';
import { topics } from '../../src/model/topic.ts';
import type { CouncilAreas, England } from '../england.ts';
import { attributionText } from './attribution.ts';
import { dataDictionary, levelTable } from './data-dictionary.ts';
import { fingerprint } from './fingerprint.ts';
import { firstAreas, firstView } from './first-files.ts';
import { firstShapes } from './first-shapes.ts';
import { levelColumns, levelCsv } from './level-csv.ts';
import { listCsvs } from './list-csvs.ts';
import { manifestOf } from './manifest.ts';
import { neighboursFile } from './neighbours-file.ts';
import { placesFile } from './places-file.ts';
import { packSources } from './pack-sources.ts';
import { postcodeFiles } from './postcode-files.ts';
import { ringAreas, ringTopic } from './ring-files.ts';
import { ringShapes } from './ring-shapes.ts';
import { roundedShapes } from './rounded-shapes.ts';
import { seriesFile } from './series-file.ts';
import { topicFile } from './topic-file.ts';

const london = 'E12000007';

/** Makes the pack of a council: its files' text by path. The same tables give the same text. */
export type MakePack = (council: CouncilAreas) => Promise<Map<string, string>>;

/**
 * A maker of packs out of England's tables. Every file is checked against its schema before it is given, and says first what it was made from, so that a
 * reader can tell files of one making from those of another.
 */
export function packMaker(england: England): MakePack {
  const { geography } = england;
  const shapesOfEngland = geography.shapes();
  const findRing = ringFinder(shapesOfEngland);
  const cutBasemap = basemapCutter();
  const madeFrom = fingerprint();
  const sourceList = readSourceList();

  return async (council) => {
    const files = new Map<string, string>();
    function put<Schema extends v.GenericSchema>(path: string, schema: Schema, content: v.InferInput<Schema>): v.InferOutput<Schema> {
      const result = v.safeParse(schema, content);
      if (!result.success) {
        const [issue] = result.issues;
        throw new Error(`${council.code}/${path}: ${issue.message} at ${v.getDotPath(issue) ?? 'the whole'}`);
      }
      files.set(path, `${JSON.stringify({ madeFrom, ...(content as object) })}\n`);
      return result.output;
    }

    const inside = geography.rowsOf(council.row);
    const ringRows = findRing(inside);
    const shapes = cutCouncil(shapesOfEngland, council.row, inside);
    const postcodes = await postcodeFiles(england, council);
    const { file, ofSmallAreas } = await seriesFile(england, council);
    const series = put('series.json', SeriesFileSchema, file);
    const basemap = cutBasemap(geography.councils.boxes[council.row]!, council.region.code === london);
    const places = put('places.json', PlacesSchema, await placesFile(geography, council, shapes as AreaTopology, basemap?.parks ?? []));
    const more = [...series.council, ...series['small-area']].flatMap((each) => each.sources);
    if (basemap) {
      put<typeof TopologySchema>('basemap.topojson', TopologySchema, basemap.topology);
      more.push(...basemap.sources);
    }
    const manifest = put('manifest.json', ManifestSchema, await manifestOf(england, council, {
      madeFrom,
      bbox: [...geography.councils.boxes[council.row]!],
      basemap: basemap?.layers ?? [],
      postcodes: postcodes.map(({ outward }) => outward),
      sources: packSources(sourceList, england.definitions, more),
    }));
    const [own, around] = roundedShapes([shapes, ringShapes(cutRing(shapesOfEngland, ringRows), shapes)]);
    put<typeof TopologySchema>('shapes.topojson', TopologySchema, own!);
    const topicFiles = [];
    for (const topic of topics) topicFiles.push(put(`${topic}.json`, TopicFileSchema, await topicFile(topic, england, council)));
    put('first/areas.json', FirstAreasSchema, firstAreas(manifest));
    put('first/shapes.json', PackedShapesSchema, firstShapes(own!));
    for (const file of topicFiles) {
      for (const id of Object.keys(file.indicators)) put(`first/${id}.json`, FirstViewSchema, firstView(manifest, file, id));
    }
    put('neighbours.json', NeighboursSchema, await neighboursFile(england, council, ringRows, shapes as AreaTopology));
    for (const file of postcodes) put(`postcodes/${file.outward}.json`, PostcodesSchema, file);

    put('ring/areas.json', RingAreasSchema, await ringAreas(england, ringRows));
    put<typeof TopologySchema>('ring/shapes.topojson', TopologySchema, around!);
    for (const topic of topics) put(`ring/${topic}.json`, RingTopicSchema, await ringTopic(topic, england, ringRows));

    for (const [name, text] of listCsvs({ manifest, topicFiles, series, ofSmallAreas, places })) files.set(`csv/${name}`, text);
    const tables = {
      ward: levelColumns(manifest, topicFiles, 'ward'),
      neighbourhood: levelColumns(manifest, topicFiles, 'neighbourhood'),
      'small-area': levelColumns(manifest, topicFiles, 'small-area'),
    };
    for (const level of levels) files.set(`csv/${levelTable[level]}`, levelCsv(tables[level]));
    files.set('csv/data-dictionary.csv', dataDictionary(manifest, tables));
    files.set('ATTRIBUTION.txt', attributionText(manifest));
    return files;
  };
}
