import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { formatView } from '../view/address.ts';
import { findArea } from '../view/settle-view.ts';
import { ExplorerStore } from './explorer-store.ts';
import { isDarkAt } from './is-dark-at.ts';
import { packsHome } from './packs-home.ts';
import { sceneContext, type Scene } from './scene.ts';

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
 * Makes an element a root: it owns a view and the data behind it, and hands both, as a Scene, to the elements within. What it shows at first, and
 * whenever they change, are the element's attributes, named as the address's keys; with the attribute `address` it is the page's address.
 *
 * The element tells of a choice by `fair-change` and `fair-select`, which bubble out of shadow roots. `start` and `stop` frame its life, as the
 * element is added and removed.
 */
export class SceneRoot {
  readonly #host: ReactiveElement;
  readonly #provider: ContextProvider<typeof sceneContext, ReactiveElement>;
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  readonly #attributes = new MutationObserver(() => this.#takeAttributes());
  #store?: ExplorerStore;
  #isStarted = false;
  #madeFor?: string;
  #said: Record<string, string> = {};
  #scene?: Scene;
  #told?: { query: string; selected?: string };

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: sceneContext });
  }

  /** The scene as it stands; the same value until something changes. */
  get scene(): Scene | undefined {
    if (!this.#store) return undefined;
    if (!this.#scene && this.#isStarted) {
      this.#paint();
      this.#scene = { ...this.#store.scene(isDarkAt(this.#host)), home: this.#home, isPage: this.isTied };
      this.#provider.setValue(this.#scene);
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
      this.#said = keysOf(this.#host);
      this.#store = new ExplorerStore(packs, this.isTied ? undefined : new URLSearchParams(this.#said).toString());
    }
    const store = this.#store!;
    this.#isStarted = true;
    store.addEventListener('change', this.#changed);
    store.addEventListener('view', this.#tell);
    this.#system.addEventListener('change', this.#changed);
    this.#attributes.observe(this.#host, { attributes: true });
    store.start();
    this.#takeAttributes();
    this.#told = { query: formatView(store.view), selected: store.view.selected };
    this.#changed();
  }

  stop(): void {
    this.#isStarted = false;
    this.#attributes.disconnect();
    this.#system.removeEventListener('change', this.#changed);
    this.#store?.removeEventListener('change', this.#changed);
    this.#store?.removeEventListener('view', this.#tell);
    this.#store?.stop();
  }

  #changed = (): void => {
    this.#scene = undefined;
    this.#host.requestUpdate();
  };

  /** What the page has set on the element since it was last read. */
  #takeAttributes(): void {
    if (this.isTied) return;
    const said = keysOf(this.#host);
    const names = [...new Set([...Object.keys(said), ...Object.keys(this.#said)])].filter((name) => said[name] !== this.#said[name]);
    this.#said = said;
    if (names.includes('packs')) {
      this.stop();
      this.start();
    } else if (names.length > 0) {
      this.#store!.take(Object.fromEntries(names.map((name) => [name, said[name]])));
      this.#told = { query: formatView(this.#store!.view), selected: this.#store!.view.selected };
    }
  }

  /** The colours that the view asks for, on the element alone; a root that is tied to the address is the page, and colours it. */
  #paint(): void {
    const { theme } = this.#store!.view;
    for (const element of this.isTied ? [this.#host, document.documentElement] : [this.#host]) {
      if (element.dataset['theme'] === theme) continue;
      if (theme) element.dataset['theme'] = theme;
      else delete element.dataset['theme'];
    }
  }

  get #home(): string {
    return this.isTied ? `${location.origin}${location.pathname}` : new URL('..', `${this.#madeFor!.split(' ')[1]!.replace(/\/+$/, '')}/`).href;
  }

  #tell = (): void => {
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
  };

  #send<Detail>(name: string, detail: Detail): void {
    this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** An element's attributes; what is not one of the address's keys is passed over where they are read. */
function keysOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].filter(({ name }) => !name.startsWith('data-')).map(({ name, value }) => [name, value]));
}
