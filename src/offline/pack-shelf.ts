import { packFiles, type FileList } from '../pack/pack-files.ts';
import { packCache, packOf } from './cache-names.ts';

/** Councils visited and not saved are kept up to this many; the one unused for longest goes first. */
const mostVisited = 6;
const marker = '.saved';
const onceAtATime = 6;

/** The device has no room for what was to be kept. */
export class NoRoom extends Error {}

export interface ShelfOptions {
  /** The site's address, with a slash at the end. Its packs lie in `packs/` below it. */
  scope: string;
  caches: CacheStorage;
  fetch: (address: string) => Promise<Response>;
  now: () => Date;
}

/**
 * The councils' files kept on this device. Files lie together only where they are of one making; the last making whose manifest came takes the place of the one
 * before it, at once where that was only visited, and when it is whole where that was saved.
 */
export class PackShelf {
  readonly #options: ShelfOptions;
  readonly #saving = new Map<string, Promise<void>>();
  readonly #keeping = new Map<string, Set<Promise<void>>>();

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  /** The address of a file of a council. */
  address(area: string, file: string): string {
    return `${this.#options.scope}packs/${area}/${file}`;
  }

  /** The copy of a file, from the one making that stands for the council. */
  async find(area: string, file: string): Promise<Response | undefined> {
    const name = await this.#standing(area);
    if (name === undefined) return undefined;
    const cache = await this.#options.caches.open(name);
    return cache.match(this.address(area, file));
  }

  /**
   * Keeps an answer of the host.
   *
   * @throws {NoRoom}
   */
  keep(area: string, file: string, answer: Response): Promise<void> {
    const under = this.#keeping.get(area) ?? new Set();
    const keeping = this.#keep(area, file, answer).finally(() => under.delete(keeping));
    this.#keeping.set(area, under.add(keeping));
    return keeping;
  }

  async #keep(area: string, file: string, answer: Response): Promise<void> {
    const text = await answer.text();
    const madeFrom = madeFromOf(text);
    if (madeFrom === undefined) return;
    const name = packCache(this.#options.scope, area, madeFrom);
    await this.#put(name, area, file, text);
    if (file === 'manifest.json' || file === 'first/areas.json') await this.#replace(area, name);
  }

  /** When the council was saved whole; undefined where it was not. */
  async savedOn(area: string): Promise<string | undefined> {
    const name = await this.#standing(area);
    return name === undefined ? undefined : this.#markerOf(name, area);
  }

  /**
   * Saves every file of a council, fetching those that are not there yet.
   *
   * @throws {NoRoom} and keeps what was there before, or the host's refusal
   */
  async save(area: string, onProgress: (done: number, of: number) => void = () => undefined): Promise<void> {
    const { scope, caches, fetch, now } = this.#options;
    const manifest = await textOf(await fetch(this.address(area, 'manifest.json')));
    const madeFrom = madeFromOf(manifest);
    if (madeFrom === undefined) throw new Error(`${area}/manifest.json does not say what it was made from`);
    const name = packCache(scope, area, madeFrom);
    await this.#put(name, area, 'manifest.json', manifest);
    const cache = await caches.open(name);
    const files = packFiles(JSON.parse(manifest) as FileList).filter((file) => file !== 'manifest.json');
    let done = 1;
    const waiting = [...files];
    const next = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        if (!await cache.match(this.address(area, file))) {
          const text = await textOf(await fetch(this.address(area, file)));
          if (!isTable(file) && madeFromOf(text) !== madeFrom) throw new Error(`${area}/${file} is of another making than its manifest`);
          await this.#put(name, area, file, text);
        }
        done += 1;
        onProgress(done, files.length + 1);
      }
    };
    await Promise.all(Array.from({ length: onceAtATime }, next));
    if (madeFromOf(await textOf(await fetch(this.address(area, 'manifest.json')))) !== madeFrom) throw new Error(`${area} was made anew meanwhile`);
    await this.#put(name, area, marker, JSON.stringify({ on: now().toISOString() }));
    for (const other of await this.#cachesOf(area)) if (other !== name) await caches.delete(other);
  }

  /** Drops every file of a council, those too that are being kept just now. */
  async remove(area: string): Promise<void> {
    await Promise.allSettled(this.#keeping.get(area) ?? []);
    for (const name of await this.#cachesOf(area)) await this.#options.caches.delete(name);
  }

  /** The cache that stands for a council: the last that was saved whole, else the last. */
  async #standing(area: string): Promise<string | undefined> {
    const names = await this.#cachesOf(area);
    for (const name of [...names].reverse()) if (await this.#markerOf(name, area) !== undefined) return name;
    return names.at(-1);
  }

  async #cachesOf(area: string): Promise<string[]> {
    return (await this.#options.caches.keys()).filter((name) => packOf(this.#options.scope, name)?.area === area);
  }

  async #markerOf(name: string, area: string): Promise<string | undefined> {
    const cache = await this.#options.caches.open(name);
    const found = await cache.match(this.address(area, marker));
    return found && ((await found.json()) as { on: string }).on;
  }

  /** The host has a pack of another making: what was visited of the one before is dropped, and what was saved is saved anew. */
  async #replace(area: string, name: string): Promise<void> {
    const others = (await this.#cachesOf(area)).filter((each) => each !== name);
    for (const other of others) {
      if (await this.#markerOf(other, area) === undefined) await this.#options.caches.delete(other);
      else if (!this.#saving.has(area)) {
        const saving = this.save(area).catch(() => undefined).finally(() => this.#saving.delete(area));
        this.#saving.set(area, saving);
        await saving;
      }
    }
    await this.#dropOldest(name);
  }

  async #dropOldest(kept: string, most = mostVisited): Promise<boolean> {
    const visited: string[] = [];
    for (const name of await this.#options.caches.keys()) {
      const pack = packOf(this.#options.scope, name);
      if (pack && name !== kept && await this.#markerOf(name, pack.area) === undefined) visited.push(name);
    }
    const surplus = visited.slice(0, Math.max(0, visited.length - (most - 1)));
    for (const name of surplus) await this.#options.caches.delete(name);
    return surplus.length > 0;
  }

  /** Puts a text; where there is no room, the visited councils make way and it is tried once more. */
  async #put(name: string, area: string, file: string, text: string): Promise<void> {
    const cache = await this.#options.caches.open(name);
    const headers = { 'content-type': `${isTable(file) ? 'text/csv' : 'application/json'}; charset=utf-8`, date: this.#options.now().toUTCString() };
    const put = (): Promise<void> => cache.put(this.address(area, file), new Response(text, { headers }));
    try {
      await put();
    } catch (error) {
      if (!isFull(error)) throw error;
      if (!await this.#dropOldest(name, 1)) throw new NoRoom('The device has no room', { cause: error });
      await put().catch((cause: unknown) => { throw isFull(cause) ? new NoRoom('The device has no room', { cause }) : cause; });
    }
  }
}

/** Whether something was not stored for want of room. */
export function isFull(error: unknown): boolean {
  return error instanceof NoRoom || (error as { name?: string } | undefined)?.name === 'QuotaExceededError';
}

/** Tables for a spreadsheet do not say what they were made from. */
function isTable(file: string): boolean {
  return file.endsWith('.csv');
}

/** What a file of a pack was made from, which it says first; undefined where it does not, or is not whole. */
function madeFromOf(text: string): string | undefined {
  return text.trimEnd().endsWith('}') ? /^\{(?:"format":"[^"]*","version":\d+,)?"madeFrom":"([\w-]+)"/.exec(text)?.[1] : undefined;
}

async function textOf(answer: Response): Promise<string> {
  if (!answer.ok) throw new Error(`${answer.url} was refused (${answer.status})`);
  return answer.text();
}
