import type { Column } from '../model/column.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import { topics, type TopicId } from '../model/topic.ts';
import type { Manifest } from '../model/pack.ts';
import { measureIndicator } from '../model/pocket-measure.ts';
import type { Pockets } from '../model/pockets.ts';
import { bivariate } from '../map/bivariate.ts';
import { classify } from '../map/classification.ts';
import { formatView, parseView, type Notice } from '../view/address.ts';
import { firstIndicators } from '../view/first-indicators.ts';
import { differsBy, findArea, settleIndicators, settleView } from '../view/settle-view.ts';
import { bindToAddress, Store, type Change, type HistoryStep } from '../view/store.ts';
import { defaultView, mostCompared, type View } from '../view/view.ts';
import { inTurnAfterPaint } from './after-paint.ts';
import { Atlas } from './atlas.ts';
import { ClusterWork, type ClusterState } from './cluster-work.ts';
import { canCluster, clusterTask } from './clusters-of.ts';
import type { Actions, Scene } from './scene.ts';

/** What a choice of another indicator changes. */
const switched: readonly (keyof View)[] = ['indicator', 'topic'];

/**
 * What stands behind one root: its view, its atlas, and the scene that follows from the two. Fires `change` when a new scene is to be drawn, and
 * `view` when the view itself is another, by a person's choice or because the pack lacks what was asked. `start` and `stop` frame its life, any
 * number of times.
 *
 * Given a query, it starts from that and keeps its view to itself, from one life to the next; without one, the view is tied to the page's address.
 */
export class ExplorerStore extends EventTarget {
  readonly #packs: string;
  readonly #query?: string;
  #store?: Store;
  #atlas: Atlas;
  #untie?: () => void;
  #hovered?: number;
  #lit?: ReadonlySet<number>;
  #pointed?: number;
  #notices: Notice[] = [];
  #isTaking = false;
  /** The view that was last held against the whole pack. */
  #settled?: View;
  readonly #clusterWork = new ClusterWork();
  #pocketFinder?: typeof import('./pockets-of.ts');
  #memo = new Map<string, { on: unknown[]; value: unknown }>();

  constructor(packs: string, query?: string) {
    super();
    this.#packs = packs;
    this.#query = query;
    this.#atlas = new Atlas(packs);
  }

  get view(): View { return this.#store?.view ?? defaultView; }
  get atlas(): Atlas { return this.#atlas; }
  get notices(): readonly Notice[] { return this.#notices; }

  start(): void {
    const isTied = this.#query === undefined;
    if (isTied || !this.#store) {
      const { view, notices } = parseView(this.#query ?? location.search);
      this.#store = new Store(view);
      this.#notices = notices;
    }
    this.#atlas = new Atlas(this.#packs);
    this.#atlas.addEventListener('change', this.#arrived);
    this.#clusterWork.addEventListener('change', this.#tell);
    this.#store.addEventListener('change', this.#follow);
    if (isTied) this.#untie = bindToAddress(this.#store, window, (said) => this.#notice(said), inTurnAfterPaint);
    const atlas = this.#atlas;
    void this.#open().then(() => atlas.listCouncils());
  }

  stop(): void {
    this.#untie?.();
    this.#store?.removeEventListener('change', this.#follow);
    this.#atlas.removeEventListener('change', this.#arrived);
    this.#clusterWork.removeEventListener('change', this.#tell);
    this.#clusterWork.close();
    this.#atlas.close();
    this.#memo.clear();
    this.#settled = undefined;
  }

  /** Sets some of the address's keys to what a page says; undefined takes one back to its default. Not told as a `view`: the page knows. */
  take(said: Readonly<Record<string, string | undefined>>): void {
    const query = new URLSearchParams(formatView(this.view));
    if ('area' in said) for (const key of ['select', 'compare', 'at']) query.delete(key);
    if ('topic' in said) query.delete('indicator');
    for (const [key, value] of Object.entries(said)) {
      if (value === undefined) query.delete(key);
      else query.set(key, value);
    }
    const { view, notices } = parseView(query.toString());
    this.#isTaking = true;
    this.#store?.become(view, 'replace');
    this.#isTaking = false;
    this.#notice(notices);
  }

  dismiss(notice: Notice): void {
    this.#notices = this.#notices.filter((each) => each !== notice);
    this.#tell();
  }

  #notice(notices: readonly Notice[]): void {
    if (notices.length === 0) return;
    this.#notices = [...this.#notices, ...notices];
    this.#tell();
  }

  #tell = (): void => {
    this.dispatchEvent(new Event('change'));
  };

  /** Something arrived: a first map is held against what it shows before it is drawn. */
  #arrived = (): void => {
    const { manifest, isPartial, opening } = this.#atlas;
    if (manifest && isPartial && !opening) this.#settle(manifest);
    this.#tell();
  };

  /** Fetches what a changed view needs. */
  #follow = (): void => {
    const { manifest, opening } = this.#atlas;
    const { area } = this.view;
    const isTaken = this.#isTaking;
    this.#isTaking = false;
    this.#hovered = undefined;
    this.#lit = undefined;
    this.#pointed = undefined;
    if ((opening ?? manifest?.council.code) !== area) void this.#open();
    else if (manifest && !opening) this.#settleSoon(manifest);
    if (!isTaken) this.dispatchEvent(new Event('view'));
    this.#tell();
  };

  async #open(): Promise<void> {
    const { area } = this.view;
    await this.#atlas.open(area, this.view.topic, (manifest) => settleView(this.view, manifest).view.topic, firstIndicators(this.view));
    const { manifest, failures } = this.#atlas;
    if (this.view.area !== area) return;
    if (manifest?.council.code === area) this.#settle(manifest);
    else if (failures.some(({ error }) => error.kind === 'missing' && error.file.startsWith(area)) && area !== defaultView.area) await this.#leave(area);
  }

  /** A council that there is no pack for: say so, and show one that there is. */
  async #leave(area: string): Promise<void> {
    const shown = this.#atlas.manifest?.council ?? { code: defaultView.area, name: 'Barnet' };
    this.#store?.update({ area: shown.code, selected: undefined, compared: [], beside: undefined, camera: undefined }, 'replace');
    this.#notice([{ key: 'area', said: area, shown: shown.name }]);
  }

  /**
   * Settles a changed view: at once, or, where it is the one settled last but for an indicator whose figures are there, so that it can be shown as it is, after the map shows it. A second map
   * of other areas may have to follow the indicator, and is settled at once.
   */
  #settleSoon(manifest: Manifest): void {
    const { view } = this;
    if (this.#settled && !view.level2 && differsBy(view, this.#settled, switched) && this.#atlas.column(view.indicator, view.level)) {
      void inTurnAfterPaint().then(() => { if (this.#atlas.manifest === manifest && !this.#atlas.opening) this.#settle(manifest); });
    } else this.#settle(manifest);
  }

  /** Holds the view against the pack that has arrived, and fetches what it needs. */
  #settle(manifest: Manifest): void {
    if (this.#atlas.isPartial) {
      this.#settleFirst(manifest);
      return;
    }
    const { view, notices } = settleView(this.view, manifest);
    this.#notice(notices);
    this.#settled = view;
    this.#store?.become(view, 'replace');
    this.#need(view.topic);
    const overlay = indicatorOf(manifest, view.overlay);
    if (overlay) this.#need(overlay.topic);
    if (view.pockets || view.sight === 'area' || view.sight === 'factsheet') {
      const measure = indicatorOf(manifest, measureIndicator(view.measure));
      this.#need('deprivation');
      if (measure) void this.#atlas.needRing(measure.topic);
    }
    if (view.selected || view.sight === 'compare') this.#need(...topics);
    void this.#atlas.surround(view.topic);
    void this.#atlas.needRing(view.topic);
  }

  /** Holds the view against the indicators of a first map alone; where they are others by now, the whole is to be waited for. */
  #settleFirst({ indicators }: Manifest): void {
    const [indicator, overlay] = [this.view.indicator, this.view.overlay].map((id) => indicators.find((each) => each.id === id));
    if (!indicator || (this.view.overlay && !overlay)) return;
    const { view, notices } = settleIndicators(this.view, indicator, overlay);
    this.#notice(notices);
    this.#store?.become(view, 'replace');
  }

  #need(...wanted: TopicId[]): void {
    for (const topic of wanted) void this.#atlas.need(topic);
  }

  readonly #act: Actions = {
    show: (change: Change, step?: HistoryStep) => {
      const moved = change.area !== undefined && change.area !== this.view.area;
      this.#store?.update(moved ? { selected: undefined, compared: [], beside: undefined, camera: undefined, ...change } : change, step);
    },
    select: (code) => {
      const { manifest } = this.#atlas;
      const found = code && manifest ? findArea(manifest, code) : undefined;
      if (!found) this.#store?.update({ selected: undefined });
      else {
        const indicator = indicatorOf(manifest, this.view.indicator);
        this.#store?.update({ selected: code, ...(indicator?.levels.includes(found.level) ? { level: found.level } : {}) });
      }
    },
    hover: (row) => {
      if (row === this.#hovered) return;
      this.#hovered = row;
      this.#tell();
    },
    light: (rows) => {
      if (rows === this.#lit) return;
      this.#lit = rows;
      this.#tell();
    },
    point: (row) => {
      if (row === this.#pointed) return;
      this.#pointed = row;
      this.#tell();
    },
    compare: (code) => {
      const { compared } = this.view;
      if (!compared.includes(code) && compared.length < mostCompared) this.#store?.update({ compared: [...compared, code] });
    },
    uncompare: (code) => this.#store?.update({ compared: this.view.compared.filter((each) => each !== code) }),
    need: (...wanted) => this.#need(...wanted),
    dismiss: (notice) => this.dismiss(notice),
    needSeries: () => void this.#atlas.needSeries(),
    needSmallAreaSeries: () => void this.#atlas.needSmallAreaSeries(),
  };

  /** Computes once for the same inputs. */
  #once<Value>(name: string, on: unknown[], compute: () => Value): Value {
    const kept = this.#memo.get(name);
    if (kept && kept.on.length === on.length && kept.on.every((each, i) => each === on[i])) return kept.value as Value;
    const value = compute();
    this.#memo.set(name, { on, value });
    return value;
  }

  /** The pockets of the view; undefined while what finds them has not come. */
  #pockets(manifest: Manifest): Pockets | undefined {
    if (!this.#pocketFinder) {
      import('./pockets-of.ts').then((finder) => {
        this.#pocketFinder = finder;
        this.#tell();
      }, () => undefined);
      return undefined;
    }
    const { pocketGrounds, pocketsOf } = this.#pocketFinder;
    const atlas = this.#atlas;
    const parts = {
      manifest,
      neighbours: atlas.neighbours,
      column: atlas.column.bind(atlas),
      ringTopic: atlas.ringTopic.bind(atlas),
    };
    return this.#once('pockets', pocketGrounds(parts, this.view), () => pocketsOf(parts, this.view));
  }

  #clusters(column: Column | undefined): ClusterState | undefined {
    const { clusters: kind, topic } = this.view;
    const { neighbours } = this.#atlas;
    if (!kind || !column || !neighbours || !canCluster(column)) {
      this.#clusterWork.cancel();
      return undefined;
    }
    const ring = column.level === 'small-area' ? this.#atlas.ringTopic(topic) : undefined;
    return this.#clusterWork.of([kind, column, neighbours, ring], () => clusterTask(kind, column, neighbours, ring));
  }

  scene(dark: boolean): Scene {
    const atlas = this.#atlas;
    const { manifest, view } = { manifest: atlas.manifest, view: this.view };
    const stale = manifest !== undefined && manifest.council.code !== view.area;
    const column = atlas.column(view.indicator, view.level);
    const overlay = view.overlay ? atlas.column(view.overlay, view.level) : undefined;
    return {
      view,
      dark,
      opening: atlas.opening ?? (stale && atlas.failures.length === 0 ? view.area : undefined),
      councils: atlas.councils,
      manifest,
      isPartial: atlas.isPartial,
      place: atlas.place,
      indicator: indicatorOf(manifest, view.indicator),
      overlayIndicator: indicatorOf(manifest, view.overlay),
      column,
      overlay,
      classes: column && classify(column, view.classification),
      bivariate: column && overlay && this.#once('bivariate', [column, overlay], () => bivariate(column, overlay)),
      hovered: this.#hovered,
      lit: this.#lit,
      pointed: this.#pointed,
      pockets: (view.pockets || view.sight === 'area' || view.sight === 'factsheet') && manifest && !atlas.isPartial ? this.#pockets(manifest) : undefined,
      clusters: this.#clusters(column),
      places: atlas.places,
      postcodes: atlas.postcodes,
      ringAreas: atlas.ringAreas,
      ringTopic: atlas.ringTopic(view.topic),
      neighbours: atlas.neighbours,
      series: atlas.series,
      smallAreaSeries: atlas.smallAreaSeries,
      failures: atlas.failures,
      notices: this.#notices,
      hasFailed: atlas.failures.some(({ error }) => error.file !== 'index.json'),
      hasTopic: (topic) => atlas.hasTopic(topic),
      columnOf: (indicator, level) => atlas.column(indicator, level),
      act: this.#act,
    };
  }
}
