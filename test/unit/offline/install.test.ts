import { beforeEach, describe, expect, it } from 'vitest';
import { install } from '../../../src/offline/install.ts';
import { ShellShelf } from '../../../src/offline/shell-shelf.ts';
import { fakeCaches } from './fake-caches.ts';

const scope = 'https://council.example/maps/';
const files: Record<string, string> = { 'index.html': '<script src="assets/main.js">', 'assets/main.js': 'run()', 'assets/more.js': 'more()' };

let caches: ReturnType<typeof fakeCaches>;
let told: unknown[];

function shelfOf(needed = Object.keys(files)): ShellShelf {
  return new ShellShelf({ version: 'two', needed, rest: [] }, {
    scope,
    caches,
    fetch: (address) => Promise.resolve(new Response(files[address.slice(scope.length)], { status: address.slice(scope.length) in files ? 200 : 404 })),
  });
}

/** What a worker sees of its surroundings, with one page open, and another worker before it or none. */
const surroundings = (active: object | null = null) => ({
  registration: { scope, active },
  clients: {
    claim: () => Promise.resolve(),
    get: () => Promise.resolve(undefined),
    matchAll: () => Promise.resolve([{ postMessage: (message: unknown) => told.push(message) }]),
  },
});

beforeEach(() => {
  caches = fakeCaches();
  told = [];
});

describe('a worker that is installed', () => {
  it('has kept what the page needs', async () => {
    await install(surroundings(), shelfOf());
    expect([...caches.held.values()].flatMap((cache) => [...cache.keys()])).toEqual(Object.keys(files).map((path) => scope + path));
    expect(told).toEqual([]);
  });

  it('is none where there is no room: pages are told, and nothing is left behind', async () => {
    caches.room = 1;
    await expect(install(surroundings(), shelfOf())).rejects.toThrow('Quota exceeded');
    expect(told).toEqual([{ tell: 'full' }]);
    expect([...caches.held.keys()]).toEqual([]);
  });

  it('leaves the one before it as it is, and says nothing, where there is no room for both', async () => {
    await (await caches.open(`fairground ${scope} shell one`)).put(`${scope}index.html`, new Response('one'));
    caches.room = 2;
    await expect(install(surroundings({}), shelfOf())).rejects.toThrow('Quota exceeded');
    expect(told).toEqual([]);
    expect([...caches.held.keys()]).toEqual([`fairground ${scope} shell one`]);
  });

  it('is none, without a word, where a file does not come', async () => {
    await expect(install(surroundings(), shelfOf([...Object.keys(files), 'assets/gone.js']))).rejects.toThrow('assets/gone.js was refused (404)');
    expect(told).toEqual([]);
    expect([...caches.held.keys()]).toEqual([]);
  });
});
