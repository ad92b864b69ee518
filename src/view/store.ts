import { formatView, parseView, type Notice } from './address.ts';
import type { View } from './view.ts';

/** How a change enters the browser's history: a choice is a step that Back undoes, a pan is not. */
export type HistoryStep = 'push' | 'replace';

export type Change = Partial<View>;

/** What the classes of the map follow from. */
const classed = ['area', 'indicator', 'overlay', 'level', 'classification'] as const;

/** Owns one View. Each root element has its own; nothing is shared between two. */
export class Store extends EventTarget {
  #view: View;

  constructor(view: View) {
    super();
    this.#view = view;
  }

  get view(): View {
    return this.#view;
  }

  /**
   * Applies `change` and tells listeners by a `change` event, unless nothing differs. An explicit `undefined` removes a choice. A class is kept lit only
   * while the classes are the same.
   */
  update(change: Change, step: HistoryStep = 'push'): void {
    const isClassedAnew = classed.some((key) => key in change && change[key] !== this.#view[key]);
    const view: Partial<Record<keyof View, unknown>> = { ...this.#view };
    for (const [key, value] of Object.entries({ ...(isClassedAnew && { lit: undefined }), ...change }) as [keyof View, unknown][]) {
      if (value !== undefined) view[key] = value;
      else if (key in view) delete view[key];
    }
    this.become(view as View, step);
  }

  /** Takes a whole view in place of the one it has, choices that it lacks included. */
  become(view: View, step: HistoryStep): void {
    if (!isOther(view, this.#view)) return;
    this.#view = view;
    this.dispatchEvent(new CustomEvent<HistoryStep>('change', { detail: step }));
  }
}

/** Whether two views are told apart by their addresses; where a plain value differs they are, and need not be written out before the choice is seen. */
function isOther(view: View, before: View): boolean {
  if (view === before) return false;
  const isPlain = (value: unknown): boolean => typeof value !== 'object';
  const keys = Object.keys(view) as (keyof View)[];
  return keys.some((key) => view[key] !== before[key] && isPlain(view[key]) && isPlain(before[key])) || formatView(view) !== formatView(before);
}

/**
 * Ties a store to the page's address: choices push a history entry, pans replace it, Back and Forward restore. The address is written when `moment` has come, which is asked for
 * with each change: a browser takes as long over it as over painting a small map. Returns what unties it. `onNotices` hears what an address said that could not be read.
 */
export function bindToAddress(store: Store, page: Window, onNotices: (notices: Notice[]) => void, moment: () => Promise<void>): () => void {
  let due: { step: HistoryStep; view: View }[] = [];
  let restoring = false;
  const flush = (): void => {
    for (const { step, view } of due.splice(0)) {
      const address = `${page.location.pathname}?${formatView(view)}${page.location.hash}`;
      if (step === 'push') page.history.pushState(null, '', address);
      else page.history.replaceState(page.history.state, '', address);
    }
  };
  const write = (event: Event) => {
    if (restoring) return;
    const { view } = store;
    const step = (event as CustomEvent<HistoryStep>).detail;
    const last = due.at(-1);
    if (step === 'replace' && last) last.view = view;
    else due.push({ step, view });
    void moment().then(flush);
  };
  const restore = () => {
    const { view, notices } = parseView(page.location.search);
    due = [];
    restoring = true;
    store.become(view, 'push');
    restoring = false;
    onNotices(notices);
  };
  store.addEventListener('change', write);
  page.addEventListener('popstate', restore);
  return () => {
    flush();
    store.removeEventListener('change', write);
    page.removeEventListener('popstate', restore);
  };
}
