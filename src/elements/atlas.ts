import type { Topology } from 'topojson-specification';
import type { Column } from '../model/column.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { Level } from '../model/level.ts';
import type { CouncilIndex, FirstView, Manifest, Neighbours, Places, RingAreas, RingTopic, SeriesFile, TopicFile } from '../model/pack.ts';
import type { SmallAreaSeries } from '../model/small-area-series.ts';
import type { TopicId } from '../model/topic.ts';
import { placeFrom } from '../map/place.ts';
import type { Place } from '../map/renderer.ts';
import { columnFrom } from '../pack/column.ts';
import { openFirst } from '../pack/open-first.ts';
import type { Pack } from '../pack/open-pack.ts';
import { PackError } from '../pack/pack-error.ts';
import { afterPaint } from './after-paint.ts';
import type { PostcodeSource } from './scene.ts';

/** The parts of one council's pack that have arrived. */
interface Held {
  /** Not there while only a first map is. */
  pack?: Pack;
  /** Ends every request of the pack. */
  abort: AbortController;
  manifest: Manifest;
  /** The manifest lists only the indicators of `firsts`: the whole has not arrived. */
  isPartial: boolean;
  shapes: Topology;
  /** The shapes are those of a first map alone. */
  isCoarse: boolean;
  place: Place;
  topics: Map<TopicId, TopicFile>;
  /** Indicators that arrived alone, ahead of their topics. */
  firsts: ReadonlyMap<string, FirstView>;
  ringAreas?: RingAreas;
  ringShapes?: Topology;
  ringTopics: Map<TopicId, RingTopic>;
  basemap?: Topology;
  places?: Places;
  neighbours?: Neighbours;
  series?: SeriesFile;
  smallAreaSeries?: SmallAreaSeries;
  /** What its place was last made of: its shapes, and what there was round it. */
  around: readonly unknown[];
  columns: Map<string, Column | undefined>;
}

interface Opening {
  area: string;
  abort: AbortController;
}

/**
 * The code that reads whole packs comes after that of a first map.
 *
 * @throws {PackError} where it cannot be had
 */
function packReader<Module>(code: Promise<Module>): Promise<Module> {
  return code.catch((cause: unknown) => {
    throw new PackError('network', 'The code that reads packs', 'could not be fetched: the network or the host did not answer', cause);
  });
}

/** A council as it is when its shapes have arrived, with nothing round it. */
function heldFrom(parts: Pick<Held, 'abort' | 'manifest' | 'isPartial' | 'shapes' | 'isCoarse' | 'firsts'> & { pack?: Pack }): Held {
  return { ...parts, place: placeFrom(parts.manifest, parts), topics: new Map(), ringTopics: new Map(), columns: new Map(), around: [parts.shapes] };
}

/** A file that could not be had, and how to ask for it again. */
export interface Failure {
  error: PackError;
  retry?: () => void;
}

/**
 * The data behind one root element: opens a council's pack, fetches what is asked for, and keeps it. The first council is shown as soon as its
 * shapes and the indicators asked for are there, and made whole after. A council replaces the one before it only when its manifest, shapes and first
 * topic have all arrived, so that the page never stands empty between two. Fires `change`.
 */
export class Atlas extends EventTarget {
  readonly #packs: string;
  #councils?: CouncilIndex['councils'];
  #held?: Held;
  #opening?: Opening;
  #abort = new AbortController();
  #england?: Promise<PostcodeSource['england']>;
  #failures = new Map<string, Failure>();

  /** `packs`: address of the packs folder. */
  constructor(packs: string) {
    super();
    this.#packs = packs;
    this.postcodes = {
      here: async (outward) => this.#held?.pack?.postcodes(outward),
      england: (outward) => {
        this.#england ??= packReader(import('../pack/england-postcodes.ts')).then(({ englandPostcodes }) => englandPostcodes(packs, { signal: this.#abort.signal }));
        this.#england.catch(() => { this.#england = undefined; });
        return this.#england.then((find) => find(outward));
      },
    };
  }

  get manifest(): Manifest | undefined { return this.#held?.manifest; }
  /** Whether `manifest` is only what a first map needs: its areas, and the indicators shown. That another is lacking means nothing yet. */
  get isPartial(): boolean { return this.#held?.isPartial ?? false; }
  get place(): Place | undefined { return this.#held?.place; }
  get ringAreas(): RingAreas | undefined { return this.#held?.ringAreas; }
  get neighbours(): Neighbours | undefined { return this.#held?.neighbours; }
  get series(): SeriesFile | undefined { return this.#held?.series; }
  get smallAreaSeries(): SmallAreaSeries | undefined { return this.#held?.smallAreaSeries; }
  get places(): Places | undefined { return this.#held?.places; }
  /** Where postcodes are looked up: those of the council that is held, and all of England's. */
  readonly postcodes: PostcodeSource;
  get councils(): CouncilIndex['councils'] { return this.#councils ?? []; }
  get failures(): readonly Failure[] { return [...this.#failures.values()]; }
  /** The council being fetched, while another, or none, is shown. */
  get opening(): string | undefined { return this.#held?.abort === this.#opening?.abort ? undefined : this.#opening?.area; }

  ringTopic(topic: TopicId): RingTopic | undefined { return this.#held?.ringTopics.get(topic); }
  hasTopic(topic: TopicId): boolean { return this.#held?.topics.has(topic) ?? false; }

  /** The column of an indicator at a level; undefined while its topic has not arrived, or where there is none at that level. */
  column(indicator: string, level: Level): Column | undefined {
    const held = this.#held;
    const topic = indicatorOf(held?.manifest, indicator)?.topic;
    const file = topic && (held?.topics.get(topic) ?? held?.firsts.get(indicator));
    if (!held || !file) return undefined;
    const key = `${indicator} ${level}`;
    if (!held.columns.has(key)) held.columns.set(key, columnFrom(held.manifest, file, indicator, level));
    return held.columns.get(key);
  }

  /** Lists the councils that can be opened. */
  async listCouncils(): Promise<void> {
    await this.#attempt('index.json', async () => {
      const { councilIndex } = await packReader(import('../pack/council-index.ts'));
      this.#councils = (await councilIndex(this.#packs, { signal: this.#abort.signal })).councils;
    }, () => this.listCouncils());
    this.#changed();
  }

  /**
   * Opens a council with its first topic. Resolves when it is shown whole, or has failed (see `failures`), or was overtaken by another.
   * `likely` is fetched at once beside the manifest; `choose` says which topic it is to be once the manifest is known. `first`: indicators that
   * a first map can be shown of before that, where no other council stands; nothing is said of one that the pack lacks until the manifest is known.
   */
  async open(area: string, likely: TopicId, choose: (manifest: Manifest) => TopicId, first: readonly string[] = []): Promise<void> {
    if (this.#opening?.abort !== this.#held?.abort) this.#opening?.abort.abort();
    const opening = { area, abort: new AbortController() };
    this.#opening = opening;
    for (const name of this.#failures.keys()) if (name !== 'index.json') this.#failures.delete(name);
    this.#changed();
    await this.#attempt('council', async () => {
      const early = this.#held || first.length === 0 ? undefined : await this.#openFirst(opening, first);
      const { openPack } = await packReader(import('../pack/open-pack.ts'));
      const pack = openPack(this.#packs, area, { signal: opening.abort.signal });
      if (early) await this.#makeWhole(early, pack, () => this.open(area, likely, choose));
      else await this.#openWhole(pack, opening, likely, choose);
    }, () => this.open(area, likely, choose), () => this.#opening === opening || this.#held?.abort === opening.abort);
    if (this.#opening === opening) this.#opening = undefined;
    this.#changed();
  }

  /** Shows a council from its first files; undefined where they cannot be had, which the manifest decides on, or are no longer wanted. */
  async #openFirst(opening: Opening, indicators: readonly string[]): Promise<Held | undefined> {
    const first = await openFirst(this.#packs, opening.area, indicators, { signal: opening.abort.signal }).catch((error: unknown) => {
      if (!(error instanceof PackError)) throw error;
      return undefined;
    });
    if (!first || this.#opening !== opening) return undefined;
    const { areas, shapes, isCoarse, views } = first;
    const sources = new Map(views.flatMap((view) => view.sources.map((source) => [source.id, source] as const)));
    const manifest: Manifest = { ...areas, indicators: views.map(({ definition }) => definition), sources: [...sources.values()] };
    const firsts = new Map(views.map((view) => [view.definition.id, view]));
    this.#held = heldFrom({ abort: opening.abort, manifest, isPartial: true, shapes, isCoarse, firsts });
    this.#changed();
    await afterPaint();
    return this.#held;
  }

  /** Completes a council shown from its first files; `again` opens it anew where the files on the host have changed meanwhile. */
  async #makeWhole(held: Held, pack: Pack, again: () => Promise<void>): Promise<void> {
    const manifest = await pack.manifest();
    if (this.#held !== held) return;
    if (manifest.madeFrom !== held.manifest.madeFrom) return again();
    held.pack = pack;
    held.manifest = manifest;
    held.isPartial = false;
  }

  async #openWhole(pack: Pack, opening: Opening, likely: TopicId, choose: (manifest: Manifest) => TopicId): Promise<void> {
    pack.topic(likely).catch(() => undefined);
    const [manifest, shapes] = await Promise.all([pack.manifest(), pack.shapes()]);
    const topic = choose(manifest);
    const file = await pack.topic(topic).catch((error: unknown) => {
      this.#fail(topic, error, () => void this.need(topic));
      return undefined;
    });
    if (this.#opening !== opening) return;
    this.#held?.abort.abort();
    this.#held = heldFrom({ pack, abort: opening.abort, manifest, isPartial: false, shapes, isCoarse: false, firsts: new Map() });
    if (file) this.#held.topics.set(topic, file);
  }

  /** Fetches what surrounds the first view: the ring, the basemap, the places, and the whole shapes where it has not got them. Each may fail alone. The place stays the same while nothing arrives. */
  async surround(topic: TopicId): Promise<void> {
    const held = this.#held;
    const pack = held?.pack;
    if (!pack || (!held.isCoarse && held.basemap && held.places && held.ringShapes && held.neighbours && held.ringTopics.has(topic))) return;
    const part = (name: string, fetch: () => Promise<void>) => this.#attempt(name, fetch, () => this.surround(topic), () => this.#held === held);
    await Promise.all([
      held.isCoarse ? part('shapes', async () => {
        held.shapes = await pack.shapes();
        held.isCoarse = false;
      }) : undefined,
      held.basemap ? undefined : part('basemap', async () => { held.basemap = await pack.basemap(); }),
      held.places ? undefined : part('places', async () => { held.places = await pack.places(); }),
      held.ringShapes ? undefined : part('ring', async () => {
        [held.ringAreas, held.ringShapes] = await Promise.all([pack.ringAreas(), pack.ringShapes()]);
      }),
      held.neighbours ? undefined : part('neighbours', async () => { held.neighbours = await pack.neighbours(); }),
      this.needRing(topic),
    ]);
    if (this.#held !== held) return;
    const { manifest, shapes, basemap, places, ringShapes, neighbours } = held;
    const around = [shapes, basemap, places, ringShapes, neighbours];
    if (around.every((part, index) => part === held.around[index])) return;
    const whole = placeFrom(manifest, { shapes, basemap, places, ring: ringShapes });
    held.place = shapes === held.around[0] ? { ...whole, areas: held.place.areas, council: held.place.council } : whole;
    held.around = around;
    this.#changed();
  }

  /** Fetches a topic that is not there yet. */
  async need(topic: TopicId): Promise<void> {
    const held = this.#held;
    const pack = held?.pack;
    if (!pack || held.topics.has(topic)) return;
    await this.#attempt(topic, async () => {
      held.topics.set(topic, await pack.topic(topic));
    }, () => this.need(topic), () => this.#held === held);
    this.#changed();
  }

  async needRing(topic: TopicId): Promise<void> {
    if (this.#held?.ringTopics.has(topic)) return;
    await this.need(topic);
    const held = this.#held;
    const pack = held?.pack;
    if (!pack || !held.topics.has(topic) || held.ringTopics.has(topic)) return;
    await this.#attempt(`ring/${topic}`, async () => {
      held.ringTopics.set(topic, await pack.ringTopic(topic));
    }, () => this.needRing(topic), () => this.#held === held);
    this.#changed();
  }

  async needSeries(): Promise<void> {
    const held = this.#held;
    const pack = held?.pack;
    if (!pack || held.series) return;
    await this.#attempt('series', async () => { held.series = await pack.series(); }, () => this.needSeries(), () => this.#held === held);
    this.#changed();
  }

  /** Fetches the values over the years of the small areas, beside those of the council. */
  async needSmallAreaSeries(): Promise<void> {
    const held = this.#held;
    const pack = held?.pack;
    if (!pack || held.smallAreaSeries) return;
    await this.#attempt('small-area series', async () => { held.smallAreaSeries = await pack.smallAreaSeries(); }, () => this.needSmallAreaSeries(),
      () => this.#held === held);
    this.#changed();
  }

  /** Ends every request; the atlas can be used no more. */
  close(): void {
    this.#abort.abort();
    this.#opening?.abort.abort();
    this.#opening = undefined;
    this.#held?.abort.abort();
    this.#held = undefined;
  }

  /** Runs one fetch; a failure is kept with its retry unless what it was for has gone by. */
  async #attempt(name: string, fetch: () => Promise<void>, retry: () => Promise<void>, wanted: () => boolean = () => true): Promise<void> {
    this.#failures.delete(name);
    try {
      await fetch();
    } catch (error) {
      if (wanted()) this.#fail(name, error, () => void retry());
    }
  }

  #fail(name: string, error: unknown, retry: () => void): void {
    if (!(error instanceof PackError)) throw error;
    if (error.kind === 'aborted') return;
    this.#failures.set(name, { error, retry: error.canRetry ? retry : undefined });
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
