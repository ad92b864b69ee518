import { isShell, shellCache } from './cache-names.ts';

/** The page itself, as one build made it. Paths are relative to the site's address. */
export interface Shell {
  version: string;
  /** What the page needs to stand: its own file first, then its entry script, then the others. */
  needed: readonly string[];
  /** What it loads when asked for: kept on use, or with a saved council. */
  rest: readonly string[];
}

export interface ShellOptions {
  scope: string;
  caches: CacheStorage;
  fetch: (address: string, options?: RequestInit) => Promise<Response>;
}

/** The page's own files on this device: one cache a version, dropped when the next takes over. */
export class ShellShelf {
  readonly #shell: Shell;
  readonly #options: ShellOptions;

  constructor(shell: Shell, options: ShellOptions) {
    this.#shell = shell;
    this.#options = options;
  }

  /** Whether an address is that of a file of this version. */
  has(address: string): boolean {
    const path = address.slice(this.#options.scope.length);
    return address.startsWith(this.#options.scope) && (this.#shell.needed.includes(path) || this.#shell.rest.includes(path));
  }

  /**
   * Fetches what the page needs to stand, past the browser's own cache.
   *
   * @throws where a file does not come, or the page that came is of another version: the host is being changed, and the worker is to be installed later; or where
   * there is no room. Nothing of it is left then.
   */
  async install(): Promise<void> {
    await this.#keepNeeded().catch(async (error: unknown) => {
      await this.#options.caches.delete(shellCache(this.#options.scope, this.#shell.version));
      throw error;
    });
  }

  async #keepNeeded(): Promise<void> {
    const [page = '', ...others] = this.#shell.needed;
    const cache = await this.#cache();
    const answer = await this.#ask(page, { cache: 'no-cache' });
    const text = await answer.clone().text();
    const entry = others.find((path) => path.endsWith('.js')) ?? '';
    if (!text.includes(entry)) throw new Error(`${page} does not name ${entry}: it is of another version`);
    await cache.put(this.#options.scope + page, answer);
    const kept = await Promise.allSettled(others.map((path) => this.#keepPath(path)));
    const failed = kept.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async page(): Promise<Response | undefined> {
    return this.find(this.#options.scope + (this.#shell.needed[0] ?? ''));
  }

  async find(address: string): Promise<Response | undefined> {
    return (await this.#cache()).match(address);
  }

  async keep(address: string, answer: Response): Promise<void> {
    await (await this.#cache()).put(address, answer);
  }

  /** Keeps every file that the page may load. */
  async keepRest(): Promise<void> {
    const cache = await this.#cache();
    for (const path of this.#shell.rest) {
      if (!await cache.match(this.#options.scope + path)) await this.#keepPath(path);
    }
  }

  /** Drops the versions before this one. */
  async dropOthers(): Promise<void> {
    const { scope, caches } = this.#options;
    for (const name of await caches.keys()) {
      if (isShell(scope, name) && name !== shellCache(scope, this.#shell.version)) await caches.delete(name);
    }
  }

  #cache(): Promise<Cache> {
    return this.#options.caches.open(shellCache(this.#options.scope, this.#shell.version));
  }

  async #keepPath(path: string): Promise<void> {
    await this.keep(this.#options.scope + path, await this.#ask(path));
  }

  async #ask(path: string, options?: RequestInit): Promise<Response> {
    const answer = await this.#options.fetch(this.#options.scope + path, options);
    if (!answer.ok) throw new Error(`${path} was refused (${answer.status})`);
    return answer;
  }
}
