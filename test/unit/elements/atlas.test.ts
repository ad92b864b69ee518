import { afterEach, describe, expect, it, vi } from 'vitest';
import { Atlas } from '../../../src/elements/atlas.ts';
import { fakeFetch } from '../pack/fixture.ts';
import { packFiles } from './small-pack.ts';
import { packVersion } from '../../../src/model/pack-version.ts';

type Files = Parameters<typeof fakeFetch>[0];

/** An atlas over `files`, and the ends of the addresses it asks for. */
function atlasOf(files: Files = packFiles) {
  const { fetch, asked } = fakeFetch(files);
  vi.stubGlobal('fetch', fetch);
  const atlas = new Atlas('packs');
  const heard = vi.fn();
  atlas.addEventListener('change', heard);
  return { atlas, asked: () => asked.map((address) => address.replace('packs/', '')), heard };
}
const barnet = (atlas: Atlas) => atlas.open('E09000003', 'deprivation', () => 'deprivation');
const gone = () => new Response('', { status: 503 });

afterEach(() => vi.unstubAllGlobals());

describe('Atlas', () => {
  it('holds nothing before it is opened, and asks for nothing', () => {
    const { atlas, asked } = atlasOf();
    expect([atlas.manifest, atlas.place, atlas.opening, atlas.column('imd-score', 'ward')]).toEqual([undefined, undefined, undefined, undefined]);
    expect([atlas.councils, atlas.failures]).toEqual([[], []]);
    expect(asked()).toEqual([]);
  });

  it('opens a council with its first topic, and tells while it does', async () => {
    const { atlas, heard } = atlasOf();
    const opened = barnet(atlas);
    expect(atlas.opening).toBe('E09000003');
    await opened;
    expect(atlas.opening).toBeUndefined();
    expect(atlas.manifest!.council.name).toBe('Barnet');
    expect(atlas.column('imd-score', 'ward')!.values).toEqual([33.2, 13.2]);
    expect(atlas.column('fuel-poverty', 'ward')).toBeUndefined();
    expect([atlas.hasTopic('deprivation'), atlas.hasTopic('net-zero')]).toEqual([true, false]);
    expect(heard).toHaveBeenCalled();
  });

  describe('asked for a first map', () => {
    const first = (atlas: Atlas, ...ids: string[]) => atlas.open('E09000003', 'deprivation', () => 'deprivation', ids);

    /** What stands in an atlas each time it tells. */
    function watch(atlas: Atlas): string[] {
      const told: string[] = [];
      atlas.addEventListener('change', () => told.push(
        [atlas.isPartial ? 'partial' : atlas.manifest ? 'whole' : 'none', atlas.opening ?? '', atlas.column('imd-score', 'ward')?.values.join() ?? ''].join(' ')));
      return told;
    }

    it('shows it from three files, and has the whole after', async () => {
      const { atlas, asked } = atlasOf();
      const told = watch(atlas);
      atlas.addEventListener('change', () => told.push(asked().map((file) => file.replace('E09000003/', '')).join(' ')));
      await first(atlas, 'imd-score');
      const files = 'first/areas.json first/shapes.json first/imd-score.json';
      expect(told).toEqual(['none E09000003 ', '', 'partial  33.2,13.2', files, 'whole  33.2,13.2', `${files} manifest.json`]);
      expect(atlas.manifest!.indicators).toHaveLength(8);
      expect(atlas.hasTopic('deprivation')).toBe(false);
      await atlas.need('deprivation');
      expect(atlas.column('income-deprived', 'ward')).toBeDefined();
    });

    it('holds no indicator but those asked for until it is whole, and their sources', async () => {
      const { atlas } = atlasOf();
      let seen: unknown;
      atlas.addEventListener('change', () => {
        if (atlas.isPartial) seen = [atlas.manifest!.indicators.map(({ id }) => id), atlas.manifest!.sources.map(({ id }) => id), atlas.column('income-deprived', 'ward')];
      });
      await first(atlas, 'imd-score', 'fuel-poverty');
      expect(seen).toEqual([['imd-score', 'fuel-poverty'], ['iod'], undefined]);
    });

    it('keeps its columns and its place when the whole arrives', async () => {
      const { atlas } = atlasOf();
      let seen: unknown[] = [];
      atlas.addEventListener('change', () => { if (atlas.isPartial) seen = [atlas.column('imd-score', 'ward'), atlas.place]; });
      await first(atlas, 'imd-score');
      await atlas.need('deprivation');
      expect(seen[0]).toBeDefined();
      expect([atlas.column('imd-score', 'ward') === seen[0], atlas.place === seen[1]]).toEqual([true, true]);
    });

    it('leaves it to the manifest what there is where a first file cannot be had, without a word', async () => {
      for (const [files, id] of [[packFiles, 'no-such'], [{ ...packFiles, 'E09000003/first/areas.json': gone() }, 'imd-score'], [{ ...packFiles, 'E09000003/first/imd-score.json': { version: packVersion } }, 'imd-score']] as const) {
        const { atlas } = atlasOf(files);
        const told = watch(atlas);
        await first(atlas, id);
        expect(told.some((each) => each.startsWith('partial'))).toBe(false);
        expect([atlas.manifest!.council.name, atlas.hasTopic('deprivation'), atlas.failures]).toEqual(['Barnet', true, []]);
      }
    });

    it('opens anew where the manifest is of another making than the first files', async () => {
      const { atlas } = atlasOf({ ...packFiles, 'E09000003/manifest.json': { ...packFiles['E09000003/manifest.json'], madeFrom: 'another' } });
      await first(atlas, 'imd-score');
      await vi.waitFor(() => expect([atlas.manifest?.madeFrom, atlas.isPartial, atlas.hasTopic('deprivation')]).toEqual(['another', false, true]));
      expect(atlas.opening).toBeUndefined();
    });

    it('keeps the first map where the manifest cannot be had, says so, and is made whole by asking again', async () => {
      const files: Files = { ...packFiles, 'E09000003/manifest.json': gone() };
      const { atlas } = atlasOf(files);
      await first(atlas, 'imd-score');
      expect([atlas.isPartial, atlas.column('imd-score', 'ward')!.values, atlas.failures.map(({ error }) => error.file)]).toEqual([true, [33.2, 13.2], ['E09000003/manifest.json']]);
      files['E09000003/manifest.json'] = packFiles['E09000003/manifest.json']!;
      atlas.failures[0]!.retry!();
      await vi.waitFor(() => expect(atlas.isPartial).toBe(false));
      expect(atlas.failures).toEqual([]);
    });

    it('is made whole though another council is asked for meanwhile and not had', async () => {
      const { atlas } = atlasOf({ ...packFiles, 'E09000007/manifest.json': gone() });
      const isPartial = new Promise<void>((resolve) => { atlas.addEventListener('change', () => atlas.isPartial && resolve()); });
      const opened = first(atlas, 'imd-score');
      await isPartial;
      await Promise.all([opened, atlas.open('E09000007', 'people', () => 'people')]);
      expect([atlas.manifest!.council.name, atlas.isPartial, atlas.failures.map(({ error }) => error.file)]).toEqual(['Barnet', false, ['E09000007/manifest.json']]);
    });

    it('replaces one council by another only when that is whole', async () => {
      const { atlas } = atlasOf();
      await barnet(atlas);
      const told = watch(atlas);
      await atlas.open('E09000007', 'deprivation', () => 'deprivation', ['imd-score']);
      expect(told.every((each) => each.startsWith('whole'))).toBe(true);
      expect(atlas.manifest!.council.name).toBe('Camden');
    });
  });

  it('gives the same column while it is the same, whatever else arrives', async () => {
    const { atlas } = atlasOf();
    await barnet(atlas);
    const before = atlas.column('imd-score', 'small-area');
    await atlas.need('net-zero');
    expect(atlas.column('imd-score', 'small-area')).toBe(before);
    expect(atlas.column('fuel-poverty', 'ward')!.values).toEqual([9.3, 110 / 12]);
    expect(atlas.column('epc-c-or-better', 'ward')).toBeUndefined();
    expect(atlas.column('no-such', 'ward')).toBeUndefined();
  });

  it('fetches each part once, however often it is needed', async () => {
    const { atlas, asked } = atlasOf();
    await barnet(atlas);
    await Promise.all([atlas.need('people'), atlas.need('people'), atlas.surround('deprivation'), atlas.surround('deprivation')]);
    await Promise.all([atlas.need('people'), atlas.needSeries(), atlas.needRing('deprivation')]);
    await atlas.surround('deprivation');
    expect(new Set(asked()).size).toBe(asked().length);
  });

  it('lays the surroundings round the council without touching its areas, and not again while nothing arrives', async () => {
    const { atlas, heard } = atlasOf();
    await barnet(atlas);
    const { areas } = atlas.place!;
    await atlas.surround('deprivation');
    const { place } = atlas;
    expect(place!.areas).toBe(areas);
    expect(place!.ring!.features).toHaveLength(2);
    expect(place!.stations.features.map(({ properties }) => properties!['name'])).toEqual(['Colindale']);
    expect(atlas.ringTopic('deprivation')!.values['imd-score']).toEqual([50, null]);
    heard.mockClear();
    await atlas.surround('deprivation');
    expect(atlas.place).toBe(place);
    expect(heard).not.toHaveBeenCalled();
  });

  it('fetches the whole shapes of a council whose first map has not got them, keeps those where they cannot be had, and says so', async () => {
    const files: Files = {
      ...packFiles, 'E09000003/first/shapes.json': { ...packFiles['E09000003/first/shapes.json'], tolerance: 40 }, 'E09000003/shapes.topojson': gone(),
    };
    const { atlas, asked } = atlasOf(files);
    await atlas.open('E09000003', 'deprivation', () => 'deprivation', ['imd-score']);
    const { areas } = atlas.place!;
    expect(asked()).not.toContain('E09000003/shapes.topojson');
    await atlas.surround('deprivation');
    expect([atlas.place!.areas === areas, atlas.place!.ring!.features.length, atlas.failures.map(({ error }) => error.file)]).toEqual([true, 2, ['E09000003/shapes.topojson']]);
    files['E09000003/shapes.topojson'] = packFiles['E09000003/shapes.topojson']!;
    atlas.failures[0]!.retry!();
    await vi.waitFor(() => expect(atlas.place!.areas).not.toBe(areas));
    const { place } = atlas;
    expect([place!.areas.ward.features.length, place!.ring!.features.length, atlas.failures]).toEqual([2, 2, []]);
    await atlas.surround('deprivation');
    expect(atlas.place).toBe(place);
  });

  it('keeps the council shown until the next has arrived whole', async () => {
    const { atlas } = atlasOf();
    await barnet(atlas);
    const next = atlas.open('E09000007', 'people', () => 'people');
    expect([atlas.opening, atlas.manifest!.council.name]).toEqual(['E09000007', 'Barnet']);
    await next;
    expect([atlas.opening, atlas.manifest!.council.name, atlas.hasTopic('deprivation')]).toEqual([undefined, 'Camden', false]);
  });

  it('is overtaken by the council asked for last', async () => {
    const { atlas } = atlasOf();
    await Promise.all([barnet(atlas), atlas.open('E09000007', 'people', () => 'people')]);
    expect([atlas.manifest!.council.name, atlas.opening, atlas.failures.length]).toEqual(['Camden', undefined, 0]);
  });

  it('says which council failed and keeps the one shown; asking again opens it', async () => {
    const files: Files = { ...packFiles, 'E09000007/shapes.topojson': gone() };
    const { atlas } = atlasOf(files);
    await barnet(atlas);
    await atlas.open('E09000007', 'people', () => 'people');
    expect(atlas.manifest!.council.name).toBe('Barnet');
    expect(atlas.failures.map(({ error }) => [error.kind, error.file])).toEqual([['refused', 'E09000007/shapes.topojson']]);
    files['E09000007/shapes.topojson'] = packFiles['E09000007/shapes.topojson']!;
    atlas.failures[0]!.retry!();
    await vi.waitFor(() => expect(atlas.manifest!.council.name).toBe('Camden'));
    expect(atlas.failures).toEqual([]);
  });

  it('opens a council whose first topic failed, and mends it by asking again', async () => {
    const files: Files = { ...packFiles, 'E09000003/deprivation.json': '{"vers' };
    const { atlas } = atlasOf(files);
    await barnet(atlas);
    expect(atlas.manifest!.council.name).toBe('Barnet');
    expect(atlas.failures.map(({ error }) => error.kind)).toEqual(['truncated']);
    files['E09000003/deprivation.json'] = packFiles['E09000003/deprivation.json']!;
    atlas.failures[0]!.retry!();
    await vi.waitFor(() => expect(atlas.column('imd-score', 'ward')).toBeDefined());
    expect(atlas.failures).toEqual([]);
  });

  it('goes on without what surrounds a council where it failed, each part alone', async () => {
    const { atlas } = atlasOf({ ...packFiles, 'E09000003/ring/shapes.topojson': gone(), 'E09000003/neighbours.json': gone() });
    await barnet(atlas);
    await atlas.surround('deprivation');
    expect(atlas.failures.map(({ error }) => error.file).sort()).toEqual(['E09000003/neighbours.json', 'E09000003/ring/shapes.topojson']);
    expect(atlas.place!.ring).toBeUndefined();
    expect(atlas.place!.stations.features).toHaveLength(1);
  });

  it('offers no second try where it could not succeed', async () => {
    const { atlas } = atlasOf({ ...packFiles, 'E09000003/people.json': { version: 99 } });
    await barnet(atlas);
    await atlas.need('people');
    expect(atlas.failures.map(({ error, retry }) => [error.kind, retry])).toEqual([['version', undefined]]);
  });

  it('ends the requests of a council that another replaces, and all of them when it is closed', async () => {
    const withdrawn: string[] = [];
    const files = fakeFetch(packFiles).fetch;
    vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
      if (!/people|net-zero/.test(input)) return files(input, init);
      init.signal!.addEventListener('abort', () => withdrawn.push(input.replace('packs/', '')));
      return new Promise((_, fail) => { init.signal!.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError'))); });
    });
    const atlas = new Atlas('packs');
    await barnet(atlas);
    const first = atlas.need('people');
    await atlas.open('E09000007', 'deprivation', () => 'deprivation');
    await first;
    expect(withdrawn).toEqual(['E09000003/people.json']);
    const second = atlas.need('net-zero');
    atlas.close();
    await second;
    expect(withdrawn).toEqual(['E09000003/people.json', 'E09000007/net-zero.json']);
    expect([atlas.failures, atlas.manifest]).toEqual([[], undefined]);
  });

  it('lists the councils, and says so where it cannot', async () => {
    const { atlas } = atlasOf();
    const listed: number[] = [];
    atlas.addEventListener('change', () => listed.push(atlas.councils.length));
    await atlas.listCouncils();
    expect(listed).toEqual([2]);
    expect(atlas.councils.map(({ name }) => name)).toEqual(['Barnet', 'Camden']);
    const { atlas: other } = atlasOf({});
    await other.listCouncils();
    expect(other.failures.map(({ error }) => error.file)).toEqual(['index.json']);
  });
});
