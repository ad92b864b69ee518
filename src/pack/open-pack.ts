import type { Topology } from 'topojson-specification';
import type * as v from 'valibot';
import {
  ManifestSchema, NeighboursSchema, PlacesSchema, PostcodesSchema, RingAreasSchema, RingTopicSchema, SeriesFileSchema, TopicFileSchema,
  type Manifest, type Neighbours, type Places, type Postcodes, type RingAreas, type RingTopic, type SeriesFile, type TopicFile,
} from '../model/pack.ts';
import type { SmallAreaSeries } from '../model/small-area-series.ts';
import { areasIn, TopologySchema } from '../model/shapes.ts';
import type { TopicId } from '../model/topic.ts';
import { checkAreas, checkDefinition, checkFigures } from './check-rows.ts';
import { checkNeighbours, checkPlaces, checkPostcodes, checkRingAreas, checkRingTopic, checkSeries } from './check-parts.ts';
import { checkTopology } from './check-topology.ts';
import { checked } from './checked.ts';
import { expected, orMalformed } from './or-malformed.ts';
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
  /** The manifest, by whose lists the rows of other files are read, where it was asked for and came. */
  const listed = async (): Promise<Manifest | undefined> => (kept.get('manifest.json') as Promise<Manifest> | undefined)?.catch(() => undefined);
  /** What the host answers with for `name`, of one making with the manifest. */
  async function ask(name: string): Promise<unknown> {
    const file = `${area}/${name}`;
    const content = await request(baseUrl, file, options);
    const { madeFrom } = (content ?? {}) as { madeFrom?: unknown };
    const manifest = await listed();
    if (madeFrom === undefined || manifest === undefined || madeFrom === manifest.madeFrom) return content;
    throw new PackError('renewed', file, `is of another making than manifest.json (${String(madeFrom)}, not ${manifest.madeFrom})`);
  }
  /** A file as its schema describes it, and as `check` then finds it beside the manifest. */
  const part = <Schema extends v.GenericSchema>(name: string, schema: Schema, check: (content: v.InferOutput<Schema>, manifest: Manifest) => void): Promise<v.InferOutput<Schema>> =>
    once(name, async (file) => {
      const content = checked(schema, await ask(name), file);
      const manifest = await listed();
      if (manifest) orMalformed(file, () => check(content, manifest));
      return content;
    });
  /** A topology that can be drawn, with an area for each that is listed under the name of an object. */
  function drawable(content: unknown, counts: Readonly<Record<string, number>>, file: string): Topology {
    const shapes = checked(TopologySchema, content, file);
    orMalformed(file, () => checkTopology(shapes));
    for (const [object, count] of Object.entries(counts)) requireAreas(shapes, object, count, file);
    return shapes;
  }

  const pack: Pack = {
    area,
    manifest: () => once('manifest.json', async (file) => {
      const manifest = checked(ManifestSchema, await request(baseUrl, file, options), file);
      orMalformed(file, () => {
        checkAreas(manifest);
        manifest.indicators.forEach(checkDefinition);
      });
      return manifest;
    }),
    shapes: () => once('shapes.topojson', async (file) => {
      const [{ levels: { ward, neighbourhood, 'small-area': smallAreas } }, content] = await Promise.all([pack.manifest(), ask('shapes.topojson')]);
      const shapes = drawable(content, { ward: ward.codes.length, neighbourhood: neighbourhood.codes.length, 'small-area': smallAreas.codes.length }, file);
      orMalformed(file, () => expected((areasIn(shapes, 'council') ?? 0) > 0, 'the council’s own outline'));
      return shapes;
    }),
    topic: (topic) => part(`${topic}.json`, TopicFileSchema, (content, manifest) => Object.keys(content.indicators).forEach((id) => checkFigures(content, manifest, id))),
    neighbours: () => part('neighbours.json', NeighboursSchema, checkNeighbours),
    series: () => part('series.json', SeriesFileSchema, checkSeries),
    smallAreaSeries: () => once('csv/series-small-areas.csv', async (file) => {
      const [manifest, text] = await Promise.all([pack.manifest(), requestText(baseUrl, file, options)]);
      return smallAreaSeriesFrom(text, manifest.levels['small-area'].codes, file);
    }),
    places: () => part('places.json', PlacesSchema, checkPlaces),
    postcodes: async (outward) => {
      const { postcodes } = await pack.manifest();
      return postcodes.includes(outward) ? part(`postcodes/${outward}.json`, PostcodesSchema, checkPostcodes) : undefined;
    },
    ringAreas: () => part('ring/areas.json', RingAreasSchema, checkRingAreas),
    ringShapes: () => once('ring/shapes.topojson', async (file) => {
      const [areas, content] = await Promise.all([pack.ringAreas(), ask('ring/shapes.topojson')]);
      return drawable(content, { 'small-area': areas.codes.length }, file);
    }),
    ringTopic: (topic) => once(`ring/${topic}.json`, async (file) => {
      const [areas, content] = await Promise.all([pack.ringAreas(), ask(`ring/${topic}.json`)]);
      const ring = checked(RingTopicSchema, content, file);
      orMalformed(file, () => checkRingTopic(ring, areas));
      return ring;
    }),
    basemap: () => pack.manifest().then(({ basemap }) => (basemap.length === 0 ? undefined : once('basemap.topojson', async (file) => drawable(await ask('basemap.topojson'), {}, file)))),
  };
  return pack;
}

/** @throws {PackError} where a shape is drawn for more or fewer areas than the codes list: every row after it would be another place's. */
function requireAreas(shapes: Topology, object: string, expected: number, file: string): void {
  const found = areasIn(shapes, object);
  if (found !== expected) throw new PackError('malformed', file, `draws ${found ?? 'no'} areas as "${object}" where ${expected} are listed`);
}
