import { beforeEach, describe, expect, it } from 'vitest';
import { packFiles } from '../../../src/pack/pack-files.ts';
import { NoRoom, PackShelf } from '../../../src/offline/pack-shelf.ts';
import { fakeCaches } from './fake-caches.ts';

const scope = 'https://council.example/maps/';
const list = { basemap: ['parks'], postcodes: ['NW7'], indicators: [{ id: 'imd-score', levels: ['ward'] }, { id: 'gap', levels: [] }] };
const text = (madeFrom: string, more: object = {}): string => `${JSON.stringify({ madeFrom, ...more })}\n`;
const manifest = (madeFrom: string): string => text(madeFrom, list);

let caches: ReturnType<typeof fakeCaches>;
let host: Map<string, string>;
let asked: string[];
let shelf: PackShelf;

/** A host with whole packs of one making. */
function hostOf(madeFrom: string, areas = ['E09000003']): Map<string, string> {
  return new Map(areas.flatMap((area) => packFiles(list).map((file) => [`${scope}packs/${area}/${file}`, file === 'manifest.json' ? manifest(madeFrom) : file.endsWith('.csv') ? 'code\nE01000001\n' : text(madeFrom, { file })] as const)));
}

beforeEach(() => {
  caches = fakeCaches();
  host = hostOf('aaaa');
  asked = [];
  shelf = new PackShelf({
    scope,
    caches,
    now: () => new Date('2026-05-03T09:00:00Z'),
    fetch: (address) => {
      asked.push(address);
      const found = host.get(address);
      return found === undefined ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response(found));
    },
  });
});

const keep = (file: string, content: string, area = 'E09000003') => shelf.keep(area, file, new Response(content));
const found = async (file: string, area = 'E09000003') => (await shelf.find(area, file))?.text();

describe('what is visited', () => {
  it('is found again, with the day it was kept on', async () => {
    await keep('manifest.json', manifest('aaaa'));
    expect(await found('manifest.json')).toBe(manifest('aaaa'));
    expect((await shelf.find('E09000003', 'manifest.json'))!.headers.get('date')).toBe('Sun, 03 May 2026 09:00:00 GMT');
    expect(await found('growth.json')).toBe(undefined);
    expect(await found('manifest.json', 'E09000007')).toBe(undefined);
  });

  it('is dropped as a whole when a manifest of another making comes, so that two never mix', async () => {
    await keep('manifest.json', manifest('aaaa'));
    await keep('growth.json', text('aaaa'));
    await keep('people.json', text('bbbb'));
    await keep('manifest.json', manifest('bbbb'));
    expect(await found('growth.json')).toBe(undefined);
    expect(await found('people.json')).toBe(text('bbbb'));
    expect([...caches.held.keys()]).toEqual([`fairground ${scope} pack E09000003 bbbb`]);
  });

  it('is not kept where it does not say what it was made from, or broke off', async () => {
    await keep('manifest.json', '{"version":1}');
    await keep('growth.json', '{"madeFrom":"aaaa","columns":{"wa');
    expect(caches.held.size).toBe(0);
  });

  it('makes way, the oldest first, when many councils have been visited', async () => {
    for (let i = 1; i <= 8; i++) await keep('manifest.json', manifest('aaaa'), `E0900000${i}`);
    expect([...caches.held.keys()].map((name) => name.slice(-6, -5))).toEqual(['3', '4', '5', '6', '7', '8']);
  });
});

describe('what is saved', () => {
  it('is every file that the page may ask for, with progress, and stands until it is removed', async () => {
    const told: string[] = [];
    await shelf.save('E09000003', (done, of) => told.push(`${done}/${of}`));
    const files = packFiles(list);
    for (const file of files) expect(await found(file), file).toBe(host.get(`${scope}packs/E09000003/${file}`));
    expect(told.at(-1)).toBe(`${files.length}/${files.length}`);
    expect(await shelf.savedOn('E09000003')).toBe('2026-05-03T09:00:00.000Z');
    await shelf.remove('E09000003');
    expect([await shelf.savedOn('E09000003'), await found('manifest.json')]).toEqual([undefined, undefined]);
  });

  it('is removed whole, with what was on its way while it was', async () => {
    await shelf.save('E09000003');
    const keeping = keep('growth.json', text('aaaa'));
    await shelf.remove('E09000003');
    await keeping;
    expect([...caches.held.keys()]).toEqual([]);
  });

  it('asks only for what is not there yet', async () => {
    await keep('manifest.json', manifest('aaaa'));
    await keep('growth.json', text('aaaa', { file: 'growth.json' }));
    await shelf.save('E09000003');
    expect(asked.some((address) => address.endsWith('/growth.json') && !address.includes('/ring/'))).toBe(false);
  });

  it('is saved anew, whole, when the host has another making, and stands till then', async () => {
    await shelf.save('E09000003');
    host = hostOf('bbbb');
    host.delete(`${scope}packs/E09000003/growth.json`);
    await keep('manifest.json', manifest('bbbb'));
    expect([await found('manifest.json'), await found('growth.json')]).toEqual([manifest('aaaa'), text('aaaa', { file: 'growth.json' })]);
    host = hostOf('bbbb');
    await keep('manifest.json', manifest('bbbb'));
    expect([await found('manifest.json'), await found('growth.json')]).toEqual([manifest('bbbb'), text('bbbb', { file: 'growth.json' })]);
    expect([...caches.held.keys()]).toHaveLength(1);
  });

  it('is not said to be saved where a file did not come, or came of another making', async () => {
    host.delete(`${scope}packs/E09000003/places.json`);
    await expect(shelf.save('E09000003')).rejects.toThrow();
    host.set(`${scope}packs/E09000003/places.json`, text('bbbb'));
    await expect(shelf.save('E09000003')).rejects.toThrow('E09000003/places.json is of another making than its manifest');
    expect(await shelf.savedOn('E09000003')).toBe(undefined);
  });

  it('is not said to be saved where the host was given another making meanwhile', async () => {
    const places = `${scope}packs/E09000003/places.json`;
    const get = host.get.bind(host);
    host.get = (address) => {
      if (address === places) host.set(`${scope}packs/E09000003/manifest.json`, manifest('bbbb'));
      return get(address);
    };
    await expect(shelf.save('E09000003')).rejects.toThrow('E09000003 was made anew meanwhile');
    expect(await shelf.savedOn('E09000003')).toBe(undefined);
  });

  it('never makes way for what is visited', async () => {
    await shelf.save('E09000003');
    for (let i = 1; i <= 8; i++) await keep('manifest.json', manifest('aaaa'), `E0600000${i}`);
    expect(await shelf.savedOn('E09000003')).toBeDefined();
  });
});

describe('a full device', () => {
  it('drops councils that were only visited to make room', async () => {
    for (let i = 1; i <= 3; i++) await keep('manifest.json', manifest('aaaa'), `E0600000${i}`);
    caches.room = 3;
    await keep('manifest.json', manifest('aaaa'));
    expect(await found('manifest.json')).toBeDefined();
    expect(await found('manifest.json', 'E06000001')).toBe(undefined);
  });

  it('says that there is no room, and keeps what was saved', async () => {
    await shelf.save('E09000003');
    caches.room = 0;
    await expect(keep('manifest.json', manifest('aaaa'), 'E09000007')).rejects.toBeInstanceOf(NoRoom);
    expect(await shelf.savedOn('E09000003')).toBeDefined();
  });
});

it('leaves the caches of other sites on the same origin alone', async () => {
  const other = new PackShelf({ scope: `${scope}copy/`, caches, now: () => new Date(), fetch: () => Promise.reject(new Error('asked')) });
  await other.keep('E09000003', 'manifest.json', new Response(manifest('cccc')));
  await keep('manifest.json', manifest('aaaa'));
  await shelf.remove('E09000003');
  expect(await (await other.find('E09000003', 'manifest.json'))?.text()).toBe(manifest('cccc'));
});
