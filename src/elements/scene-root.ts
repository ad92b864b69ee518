import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { formatView } from '../view/address.ts';
import { findArea } from '../view/settle-view.ts';
import type { Change, HistoryStep } from '../view/store.ts';
import type { View } from '../view/view.ts';
import { afterPaint, inTurnAfterPaint } from './after-paint.ts';
import { explorerAddress } from './explorer-address.ts';
import { ExplorerStore } from './explorer-store.ts';
import { isDarkAt } from './is-dark-at.ts';
import { packsHome } from './packs-home.ts';
import { sceneContext, type Actions, type Scene } from './scene.ts';

/** What `fair-change` tells: the view as the query of an address, and the same by its keys. */
export interface ViewTold {
  query: string;
  keys: Readonly<Record<string, string>>;
}

/** What `fair-select` tells: the area that is selected now; nothing in it where none is. */
export interface AreaTold {
  code?: string;
  name?: string;
  level?: string;
}

/**
 * Makes an element a root: it owns a view and the data behind it, and hands both, as a Scene, to the elements within. What it shows, at first and
 * whenever they change, its attributes say, named as the address's keys; with the attribute `address` it shows what the page's address says.
 *
 * The element tells of a choice by `fair-change` and `fair-select`, and by `fair-ready`, once, that its first picture is on screen. All bubble out of shadow roots. `start` and `stop` frame its life, as the
 * element is added and removed.
 */
export class SceneRoot {
  readonly #host: ReactiveElement;
  readonly #provider: ContextProvider<typeof sceneContext, ReactiveElement>;
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  readonly #print = matchMedia('print');
  readonly #attributes = new MutationObserver(() => this.#takeAttributes());
  #store?: ExplorerStore;
  #isStarted = false;
  #isReady = false;
  #madeFor?: string;
  /** Address of the full explorer. */
  #home = '';
  #said: Record<string, string> = {};
  #scene?: Scene;
  #dark?: boolean;
  /** The colours that were asked for when they were last put on the element. */
  #painted?: Pick<View, 'theme'>;
  #told?: { query: string; selected?: string };
  #isToTell = false;
  #act?: Actions;
  readonly #isWhole: boolean;
  readonly #saidBy: () => Record<string, string>;

  /**
   * `isWhole`: the element shows every view; other roots open the full explorer, beside the page, for a view that they have not. `said`: the keys, where
   * they are not the element's attributes.
   */
  constructor(host: ReactiveElement, { isWhole = false, said = () => keysOf(host) }: { isWhole?: boolean; said?: () => Record<string, string> } = {}) {
    this.#host = host;
    this.#isWhole = isWhole;
    this.#saidBy = said;
    this.#provider = new ContextProvider(host, { context: sceneContext });
  }

  /** The scene as it stands; the same value until something changes. */
  get scene(): Scene | undefined {
    if (!this.#store) return undefined;
    if (!this.#scene && this.#isStarted) {
      this.#paint();
      const scene = this.#store.scene(this.#dark ??= isDarkAt(this.#host));
      this.#act ??= this.#isWhole ? scene.act : { ...scene.act, show: (change, step) => this.#show(scene.act, change, step) };
      this.#scene = { ...scene, home: this.#home, act: this.#act };
      this.#provider.setValue(this.#scene);
      void inTurnAfterPaint().then(this.#seeGround);
    }
    return this.#scene;
  }

  /** Whether the view is that of the page's address. */
  get isTied(): boolean {
    return this.#host.hasAttribute('address');
  }

  /** Hands a scene that comes from another root to the elements within, while this root is stopped. */
  lend(scene: Scene | undefined): void {
    if (scene) this.#provider.setValue(scene);
  }

  start(): void {
    const packs = new URL(this.#host.getAttribute('packs') ?? packsHome.address, document.baseURI).href;
    const madeFor = `${this.isTied} ${packs}`;
    if (this.#madeFor !== madeFor) {
      this.#madeFor = madeFor;
      this.#said = this.#saidBy();
      this.#home = this.isTied ? `${location.origin}${location.pathname}` : new URL('..', `${packs.replace(/\/+$/, '')}/`).href;
      this.#act = undefined;
      this.#store = new ExplorerStore(packs, this.isTied ? undefined : new URLSearchParams(this.#said).toString());
    }
    const store = this.#store!;
    this.#isStarted = true;
    this.#dark = undefined;
    this.#painted = undefined;
    store.addEventListener('change', this.#changed);
    store.addEventListener('view', this.#tellSoon);
    this.#system.addEventListener('change', this.#seeGround);
    this.#print.addEventListener('change', this.#seeGround);
    this.#attributes.observe(this.#host, { attributes: true });
    store.start();
    this.#takeAttributes();
    this.#told = { query: formatView(store.view), selected: store.view.selected };
    this.#changed();
  }

  stop(): void {
    this.#isStarted = false;
    this.#attributes.disconnect();
    this.#system.removeEventListener('change', this.#seeGround);
    this.#print.removeEventListener('change', this.#seeGround);
    this.#store?.removeEventListener('change', this.#changed);
    this.#store?.removeEventListener('view', this.#tellSoon);
    this.#isToTell = false;
    this.#store?.stop();
  }

  /** Another view than the one the element is made for is shown by the full explorer. */
  #show(act: Actions, change: Change, step?: HistoryStep): void {
    const { view } = this.#store!;
    if (change.sight === undefined || change.sight === view.sight) act.show(change, step);
    else window.open(explorerAddress(this.scene!, change), '_blank', 'noopener');
  }

  #changed = (): void => {
    this.#scene = undefined;
    this.#host.requestUpdate();
    this.#tellReady();
  };

  /**
   * Looks whether the page has turned dark or light meanwhile: after a scene stands, for it has a browser bring the page's style up to date. While it is printed every page is light, and is
   * looked at after.
   */
  #seeGround = (): void => {
    if (!this.#isStarted || this.#print.matches) return;
    const dark = isDarkAt(this.#host);
    if (dark === this.#dark) return;
    this.#dark = dark;
    this.#changed();
  };

  /** Tells once when what the element was asked for, or why it is not to be had, is on screen. */
  #tellReady(): void {
    if (this.#isReady) return;
    const { atlas, view } = this.#store!;
    const isThere = atlas.column(view.indicator, view.level) || (atlas.manifest && !atlas.isPartial) || atlas.failures.length > 0;
    if (!isThere) return;
    this.#isReady = true;
    void afterPaint().then(() => this.#host.dispatchEvent(new Event('fair-ready', { bubbles: true, composed: true })));
  }

  /** What the page has set on the element since it was last read. */
  #takeAttributes(): void {
    if (this.isTied) return;
    const said = this.#saidBy();
    const names = [...new Set([...Object.keys(said), ...Object.keys(this.#said)])].filter((name) => said[name] !== this.#said[name]);
    this.#said = said;
    if (names.includes('packs')) {
      this.stop();
      this.start();
    } else if (names.length > 0) {
      this.#tell();
      this.#store!.take(Object.fromEntries(names.map((name) => [name, said[name]])));
      this.#told = { query: formatView(this.#store!.view), selected: this.#store!.view.selected };
    }
  }

  /** The colours that the view asks for, on the element alone; a root that is tied to the address is the page, and colours it. */
  #paint(): void {
    const { theme } = this.#store!.view;
    if (this.#painted?.theme === theme) return;
    this.#painted = { theme };
    for (const element of this.isTied ? [this.#host, document.documentElement] : [this.#host]) {
      if (element.dataset['theme'] === theme) continue;
      this.#dark = undefined;
      if (theme) element.dataset['theme'] = theme;
      else delete element.dataset['theme'];
    }
  }

  /** A page that hears of a choice comes after the map that shows it. */
  #tellSoon = (): void => {
    if (this.#isToTell) return;
    this.#isToTell = true;
    void inTurnAfterPaint().then(() => this.#tell());
  };

  #tell(): void {
    if (!this.#isToTell) return;
    this.#isToTell = false;
    const { view, atlas: { manifest } } = this.#store!;
    const query = formatView(view);
    const before = this.#told;
    this.#told = { query, selected: view.selected };
    if (before?.query === query) return;
    const keys = Object.fromEntries(new URLSearchParams(query));
    this.#send<ViewTold>('fair-change', { query, keys });
    if (before?.selected === view.selected) return;
    const found = view.selected && manifest ? findArea(manifest, view.selected) : undefined;
    this.#send<AreaTold>('fair-select', found ? { code: view.selected, name: manifest!.levels[found.level].names[found.row], level: found.level } : {});
  }

  #send<Detail>(name: string, detail: Detail): void {
    this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** Keys that an element takes as said, for it has nothing to show without them. */
const implied: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'fair-compare': { show: 'compare' },
  'fair-pockets': { pockets: 'on' },
  'fair-table': { show: 'table' },
};

/** An element's attributes; what is not one of the address's keys is passed over where they are read. */
function keysOf(element: Element): Record<string, string> {
  const said = [...element.attributes].filter(({ name }) => !name.startsWith('data-')).map(({ name, value }) => [name, value]);
  return { ...implied[element.localName], ...Object.fromEntries(said) };
}
