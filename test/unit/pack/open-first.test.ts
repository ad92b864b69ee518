import { describe, expect, it } from 'vitest';
import { handOn, openFirst } from '../../../src/pack/open-first.ts';
import { fakeFetch } from './fixture.ts';
import { packFiles } from '../elements/small-pack.ts';

type Files = Record<string, object | string>;
const open = (files: Files, ...ids: string[]) => openFirst('packs', 'E09000003', ids, { fetch: fakeFetch(files).fetch });
const changed = (name: string, change: object): Files => ({ ...packFiles, [`E09000003/first/${name}.json`]: { ...packFiles[`E09000003/first/${name}.json`], ...change } });

describe('openFirst', () => {
  it('gives the areas, their shapes and the indicators in the order asked for', async () => {
    const { areas, shapes, views } = await open(packFiles as Files, 'fuel-poverty', 'imd-score');
    expect(areas.levels.ward.names).toEqual(['Colindale North', 'Woodside']);
    expect(Object.keys(shapes.objects)).toEqual(['small-area', 'ward', 'neighbourhood', 'council']);
    expect(views.map(({ definition }) => definition.id)).toEqual(['fuel-poverty', 'imd-score']);
  });

  it.each([
    ['areas', { format: 'another' }, 'a council'],
    ['areas', { bbox: [0, 1] }, 'its bounds'],
    ['areas', { levels: { ward: { codes: ['E05000001'], names: [], residents: [] } } }, 'as many names'],
    ['shapes', { lines: '', areas: {} }, '2 areas as "ward", got 0'],
    ['shapes', { lines: 'x' }, 'no number'],
    ['imd-score', { definition: { id: 'other' } }, 'the indicator "imd-score"'],
    ['imd-score', { columns: { ward: { imd: [1] }, neighbourhood: {}, 'small-area': {} } }, 'a number an area in the column "imd" at ward'],
    ['imd-score', { indicators: {} }, 'undefined'],
  ])('refuses %s.json that is not what drawing rests on: %o', async (name, change, what) => {
    await expect(open(changed(name, change), 'imd-score')).rejects.toMatchObject({ kind: 'malformed', file: `E09000003/first/${name}.json`, message: expect.stringContaining(what) });
  });

  it('refuses files of another version, and files of two makings', async () => {
    await expect(open(changed('imd-score', { version: 99 }), 'imd-score')).rejects.toMatchObject({ kind: 'version' });
    await expect(open(changed('imd-score', { madeFrom: 'another' }), 'imd-score')).rejects.toMatchObject({ kind: 'renewed' });
  });

  it('says which file is missing', async () => {
    await expect(open(packFiles as Files, 'no-such')).rejects.toMatchObject({ kind: 'missing', file: 'E09000003/first/no-such.json' });
  });

  it('gives what was handed on without a request, once, and only to whom asks for the same', async () => {
    const first = await open(packFiles as Files, 'imd-score');
    handOn(first, 'packs', 'E09000003', ['imd-score']);
    const other = await open(packFiles as Files, 'fuel-poverty');
    expect(other.views[0]!.definition.id).toBe('fuel-poverty');
    expect(await open({}, 'imd-score')).toBe(first);
    await expect(open({}, 'imd-score')).rejects.toMatchObject({ kind: 'missing' });
  });
});
