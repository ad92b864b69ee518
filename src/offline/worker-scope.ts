/** What of a service worker's surroundings is used here; TypeScript's library for pages does not list it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly active: unknown };
  readonly caches: CacheStorage;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Page | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Page[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', hear: (event: FetchAsked) => void): void;
  addEventListener(kind: 'message', hear: (event: Told) => void): void;
}

/** A page as its worker sees it. */
export interface Page {
  postMessage(message: unknown): void;
}

/** An event that keeps the worker alive until a promise settles. */
export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

/** A message of a page. */
export interface Told extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
}

export interface FetchAsked extends Lasting {
  readonly request: Request;
  /** The page that asks; empty where it is the page itself that is asked for. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}
