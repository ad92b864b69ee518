import type { Topology } from 'topojson-specification';
import type * as v from 'valibot';
import { levels } from '../model/level.ts';
import {
  ManifestSchema, NeighboursSchema, PlacesSchema, PostcodesSchema, RingAreasSchema, RingTopicSchema, SeriesFileSchema, TopicFileSchema,
  type Manifest, type Neighbours, type Places, type Postcodes, type RingAreas, type RingTopic, type SeriesFile, type TopicFile,
} from '../model/pack.ts';
import type { SmallAreaSeries } from '../model/small-area-series.ts';
import { areasIn, TopologySchema } from '../model/shapes.ts';
import type { TopicId } from '../model/topic.ts';
import { checked } from './checked.ts';
import { PackError } from './pack-error.ts';
import { request, requestText, type RequestOptions } from './request.ts';
import { smallAreaSeriesFrom } from './small-area-series.ts';

/**
 * One council's pack. Each part is fetched and checked when it is first asked for, once however many ask, and then kept for as long as
 * the pack is. A part that failed is not kept: asking again fetches it again. Every promise rejects with a PackError.
 */
export interface Pack {
  /** The council's code. */
  readonly area: string;
  manifest(): Promise<Manifest>;
  /** Objects `ward`, `neighbourhood` and `small-area`, in the order of the manifest's codes, and `council`. */
  shapes(): Promise<Topology>;
  topic(topic: TopicId): Promise<TopicFile>;
  neighbours(): Promise<Neighbours>;
  series(): Promise<SeriesFile>;
  /** The small areas' own values over the years. */
  smallAreaSeries(): Promise<SmallAreaSeries>;
  places(): Promise<Places>;
  /** undefined where the council has no live postcode with that outward code. */
  postcodes(outward: string): Promise<Postcodes | undefined>;
  ringAreas(): Promise<RingAreas>;
  /** Object `small-area`, in the order of the ring's codes. */
  ringShapes(): Promise<Topology>;
  ringTopic(topic: TopicId): Promise<RingTopic>;
  /** undefined where no basemap is held for the council. */
  basemap(): Promise<Topology | undefined>;
}

/** The pack of the council `area` under `baseUrl`, the packs folder. Nothing is fetched yet. `options.signal` ends every request of the pack. */
export function openPack(baseUrl: string, area: string, options: RequestOptions = {}): Pack {
  const kept = new Map<string, Promise<unknown>>();

  /** The one promise for `name`, made when first asked for and forgotten if it fails. */
  function once<Part>(name: string, make: (file: string) => Promise<Part>): Promise<Part> {
    const held = kept.get(name);
    if (held) return held as Promise<Part>;
    const promise = make(`${area}/${name}`);
    kept.set(name, promise);
    promise.catch(() => kept.delete(name));
    return promise;
  }
  /** What the host answers with for `name`; of one making with the manifest, by whose lists its rows are read, where that was asked for too. */
  async function ask(name: string): Promise<unknown> {
    const file = `${area}/${name}`;
    const content = await request(baseUrl, file, options);
    const { madeFrom } = (content ?? {}) as { madeFrom?: unknown };
    const listed = await (kept.get('manifest.json') as Promise<{ madeFrom: string }> | undefined)?.catch(() => undefined);
    if (madeFrom === undefined || listed === undefined || madeFrom === listed.madeFrom) return content;
    throw new PackError('renewed', file, `is of another making than manifest.json (${String(madeFrom)}, not ${listed.madeFrom})`);
  }
  const part = <Schema extends v.GenericSchema>(name: string, schema: Schema): Promise<v.InferOutput<Schema>> =>
    once(name, async (file) => checked(schema, await ask(name), file));

  const pack: Pack = {
    area,
    manifest: () => once('manifest.json', async (file) => checked(ManifestSchema, await request(baseUrl, file, options), file)),
    shapes: () => once('shapes.topojson', async (file) => {
      const [{ levels: listed }, content] = await Promise.all([pack.manifest(), ask('shapes.topojson')]);
      const shapes = checked(TopologySchema, content, file);
      for (const level of levels) requireAreas(shapes, level, listed[level].codes.length, file);
      return shapes;
    }),
    topic: (topic) => part(`${topic}.json`, TopicFileSchema),
    neighbours: () => part('neighbours.json', NeighboursSchema),
    series: () => part('series.json', SeriesFileSchema),
    smallAreaSeries: () => once('csv/series-small-areas.csv', async (file) => {
      const [{ levels: listed }, text] = await Promise.all([pack.manifest(), requestText(baseUrl, file, options)]);
      return smallAreaSeriesFrom(text, listed['small-area'].codes, file);
    }),
    places: () => part('places.json', PlacesSchema),
    postcodes: async (outward) => {
      const { postcodes } = await pack.manifest();
      return postcodes.includes(outward) ? part(`postcodes/${outward}.json`, PostcodesSchema) : undefined;
    },
    ringAreas: () => part('ring/areas.json', RingAreasSchema),
    ringShapes: () => once('ring/shapes.topojson', async (file) => {
      const [areas, content] = await Promise.all([pack.ringAreas(), ask('ring/shapes.topojson')]);
      const shapes = checked(TopologySchema, content, file);
      requireAreas(shapes, 'small-area', areas.codes.length, file);
      return shapes;
    }),
    ringTopic: (topic) => part(`ring/${topic}.json`, RingTopicSchema),
    basemap: async () => {
      const { basemap } = await pack.manifest();
      return basemap.length > 0 ? part('basemap.topojson', TopologySchema) : undefined;
    },
  };
  return pack;
}

/** @throws {PackError} where a shape is drawn for more or fewer areas than the codes list: every row after it would be another place's. */
function requireAreas(shapes: Topology, object: string, expected: number, file: string): void {
  const found = areasIn(shapes, object);
  if (found !== expected) throw new PackError('malformed', file, `draws ${found ?? 'no'} areas as "${object}" where ${expected} are listed`);
}
