import type { Tidings } from './messages.ts';
import type { PackShelf } from './pack-shelf.ts';
import type { ShellShelf } from './shell-shelf.ts';

/** What a service worker works with. */
export interface Shelves {
  scope: string;
  caches: CacheStorage;
  shell: ShellShelf;
  packs: PackShelf;
  fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
  /** What is being kept because pages asked for it. */
  keeping: Set<Promise<void>>;
  /** What each page was told, by its id. */
  told: Map<string, Tidings[]>;
  tell: (page: string, tidings: Tidings) => void;
}
