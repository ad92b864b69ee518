import { openEngland } from '../../../data/england.ts';
import { packMaker } from '../../../data/pack/pack-maker.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import { bivariate } from '../../../src/map/bivariate.ts';
import type { Column } from '../../../src/model/column.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Level } from '../../../src/model/level.ts';
import type { Benchmark, Manifest, Neighbours, RingTopic, SeriesFile, TopicFile } from '../../../src/model/pack.ts';
import type { SmallAreaSeries } from '../../../src/model/small-area-series.ts';
import { topics, type TopicId } from '../../../src/model/topic.ts';
import { columnFrom } from '../../../src/pack/column.ts';
import { smallAreaSeriesFrom } from '../../../src/pack/small-area-series.ts';
import { defaultView, type View } from '../../../src/view/view.ts';

/** One indicator at one level as the pack's file has it, null where there is none. `pairs`: numerator and denominator. */
export interface Raw {
  values: (number | null)[];
  pairs?: readonly (readonly [number, number] | null)[];
  ranks?: (number | null)[];
  quantiles?: number[];
  council?: Benchmark;
  region?: Benchmark;
  england?: Benchmark;
}

const none = (): undefined => undefined;

/** Barnet's pack: its numbers as the files have them, for who reads sentences back, and scenes of it, for who writes them. */
export class BarnetPack {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<TopicId, TopicFile>;
  readonly neighbours: Neighbours;
  readonly series: SeriesFile;
  /** By small area: its line of the file of values over the years, a number or null by "ID PERIOD". */
  readonly years: readonly Readonly<Record<string, number | null>>[];
  readonly #smallAreaSeries: SmallAreaSeries;
  readonly #text: ReadonlyMap<string, string>;
  readonly #raw = new Map<string, Raw | undefined>();
  readonly #columns = new Map<string, Column | undefined>();

  constructor(text: ReadonlyMap<string, string>) {
    this.#text = text;
    this.manifest = this.#json('manifest.json');
    this.neighbours = this.#json('neighbours.json');
    this.series = this.#json('series.json');
    this.files = new Map(topics.map((topic) => [topic, this.#json<TopicFile>(`${topic}.json`)]));
    this.#smallAreaSeries = smallAreaSeriesFrom(text.get('csv/series-small-areas.csv')!, this.manifest.levels['small-area'].codes, 'series-small-areas.csv');
    const [header, ...lines] = text.get('csv/series-small-areas.csv')!.replace(/^\uFEFF/, '').trim().split(/\r?\n/);
    const names = header!.split(',');
    this.years = lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell === '' || i === 0 ? null : Number(cell)])));
  }

  #json<Part>(name: string): Part {
    return JSON.parse(this.#text.get(name)!) as Part;
  }

  indicator(id: string): Indicator {
    return this.manifest.indicators.find((each) => each.id === id)!;
  }

  /** Every indicator at every level that has it. */
  cells(): { indicator: Indicator; level: Level }[] {
    return this.manifest.indicators.flatMap((indicator) => indicator.levels.map((level) => ({ indicator, level })));
  }

  /** What surrounds the borough of one topic. */
  ring(topic: TopicId): RingTopic {
    return this.#json(`ring/${topic}.json`);
  }

  get ringNames(): readonly string[] {
    return this.#json<{ names: string[] }>('ring/areas.json').names;
  }

  /** The numbers of one indicator at one level, straight from the pack's file. */
  raw(id: string, level: Level): Raw | undefined {
    const key = `${id} ${level}`;
    if (!this.#raw.has(key)) this.#raw.set(key, this.#read(this.indicator(id), level));
    return this.#raw.get(key);
  }

  #read(indicator: Indicator, level: Level): Raw | undefined {
    const { columns, indicators } = this.files.get(indicator.topic)!;
    const held = indicators[indicator.id];
    const names = held?.levels[level];
    if (!names) return undefined;
    const { levels } = this.manifest;
    const of = (key: string, at: Level = level): (number | null)[] => columns[at][key]!;
    const pairs = names.numerator === undefined || names.denominator === undefined ? undefined : levels[level].codes.map((_, row): readonly [number, number] | null => {
      const at: Level = names.sums ? 'small-area' : level;
      const parts = names.sums && level !== 'small-area' ? levels['small-area'][level].flatMap((parent, part) => (parent === row ? [part] : [])) : [row];
      const whole = parts.flatMap((part) => {
        const [top, bottom] = [of(names.numerator!, at)[part], of(names.denominator!, at)[part]];
        return typeof top === 'number' && typeof bottom === 'number' ? [[top, bottom] as const] : [];
      });
      return whole.length === 0 ? null : whole.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
    });
    const values = names.value !== undefined ? of(names.value) : pairs!.map((pair) => (pair && pair[1] ? ((indicator.per ?? 1) * pair[0]) / pair[1] : null));
    return {
      values, pairs, ranks: names.rank === undefined ? undefined : of(names.rank), quantiles: names.quantiles,
      council: held.council, region: held.region, england: held.england,
    };
  }

  column(id: string, level: Level): Column | undefined {
    const key = `${id} ${level}`;
    if (!this.#columns.has(key)) this.#columns.set(key, columnFrom(this.manifest, this.files.get(this.indicator(id).topic)!, id, level));
    return this.#columns.get(key);
  }

  /** A view of the pack, all of it arrived. */
  scene(change: Partial<View> = {}): Scene {
    const view: View = { ...defaultView, ...change };
    const column = this.column(view.indicator, view.level);
    const overlay = view.overlay ? this.column(view.overlay, view.level) : undefined;
    return {
      view, dark: false, councils: [], manifest: this.manifest, column, overlay,
      indicator: this.indicator(view.indicator), overlayIndicator: view.overlay ? this.indicator(view.overlay) : undefined,
      bivariate: column && overlay && bivariate(column, overlay), neighbours: this.neighbours, series: this.series,
      smallAreaSeries: this.#smallAreaSeries,
      hasTopic: () => true, columnOf: (id, level) => this.column(id, level),
      act: { show: none, select: none, hover: none, point: none, light: none, compare: none, uncompare: none, need: none, needSeries: none },
    };
  }
}

/** Makes Barnet's pack from the committed tables. */
export async function openBarnetPack(): Promise<BarnetPack> {
  const england = await openEngland();
  return new BarnetPack(await packMaker(england)(england.council('E09000003')!));
}
