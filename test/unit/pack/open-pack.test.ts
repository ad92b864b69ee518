import { describe, expect, it } from 'vitest';
import { packVersion } from '../../../src/model/pack-version.ts';
import { openPack } from '../../../src/pack/open-pack.ts';
import { fakeFetch, manifest, netZero, shapes } from './fixture.ts';

const whole = { 'manifest.json': manifest, 'shapes.topojson': shapes, 'net-zero.json': netZero };

describe('openPack', () => {
  it('fetches nothing until asked, and each part once however many ask', async () => {
    const { fetch, asked } = fakeFetch(whole);
    const pack = openPack('packs', 'E09000003', { fetch });
    expect(asked).toEqual([]);
    const [first, second] = await Promise.all([pack.topic('net-zero'), pack.topic('net-zero')]);
    expect(second).toBe(first);
    expect(await pack.topic('net-zero')).toBe(first);
    expect(asked).toEqual(['packs/E09000003/net-zero.json']);
  });

  it('shares nothing between two packs', async () => {
    const { fetch, asked } = fakeFetch(whole);
    const [a, b] = [openPack('packs', 'E09000003', { fetch }), openPack('packs', 'E09000003', { fetch })];
    expect(await a.manifest()).not.toBe(await b.manifest());
    expect(asked).toHaveLength(2);
  });

  it('keeps what worked and asks again for what failed', async () => {
    const files: Record<string, object | string> = { ...whole, 'net-zero.json': '{"vers' };
    const { fetch, asked } = fakeFetch(files);
    const pack = openPack('packs', 'E09000003', { fetch });
    await pack.manifest();
    await expect(pack.topic('net-zero')).rejects.toMatchObject({ kind: 'truncated', file: 'E09000003/net-zero.json' });
    files['net-zero.json'] = netZero;
    expect(await pack.topic('net-zero')).toEqual(netZero);
    await pack.manifest();
    expect(asked.map((url) => url.split('/').at(-1))).toEqual(['manifest.json', 'net-zero.json', 'net-zero.json']);
  });

  it('says which version a file is of, whatever else has changed in it', async () => {
    const { fetch } = fakeFetch({ 'manifest.json': { version: 99 } });
    await expect(openPack('packs', 'X', { fetch }).manifest()).rejects.toMatchObject({
      kind: 'version', canRetry: false, message: expect.stringContaining(`X/manifest.json is of pack version 99; this page reads version ${packVersion}`),
    });
  });

  it('names the place of the first fault in a file that is not what it should be', async () => {
    const { fetch } = fakeFetch({ 'net-zero.json': { ...netZero, columns: { ...netZero.columns, 'small-area': { poor: [1, 'two'] } } } });
    await expect(openPack('packs', 'X', { fetch }).topic('net-zero')).rejects.toMatchObject({
      kind: 'malformed', message: expect.stringContaining('at columns.small-area.poor'),
    });
  });

  it('refuses a file of another making than the manifest, since its rows may be other places, and takes one that says nothing of it', async () => {
    const of = (madeFrom: string) => fakeFetch({ ...whole, 'net-zero.json': { madeFrom, ...netZero }, 'shapes.topojson': { madeFrom, ...shapes } });
    const open = ({ fetch }: ReturnType<typeof fakeFetch>) => openPack('packs', 'E09000003', { fetch });
    const renewed = { kind: 'renewed', canRetry: false, message: expect.stringContaining('is of another making than manifest.json (fedcba, not 0123456789abcdef)') };
    const [topicFirst, shapesToo] = [open(of('fedcba')), open(of('fedcba'))];
    const topic = topicFirst.topic('net-zero');
    await topicFirst.manifest();
    await expect(topic).rejects.toMatchObject(renewed);
    await shapesToo.manifest();
    await expect(shapesToo.shapes()).rejects.toMatchObject(renewed);
    await expect(open(of(manifest.madeFrom)).shapes()).resolves.toBeDefined();
    await expect(open(fakeFetch(whole)).shapes()).resolves.toBeDefined();
  });

  it('refuses shapes that would draw rows as other places', async () => {
    const short = { ...shapes, objects: { ...shapes.objects, 'small-area': { type: 'GeometryCollection', geometries: [] } } };
    const { fetch } = fakeFetch({ ...whole, 'shapes.topojson': short });
    await expect(openPack('packs', 'X', { fetch }).shapes()).rejects.toMatchObject({
      kind: 'malformed', message: expect.stringContaining('draws 0 areas as "small-area" where 3 are listed'),
    });
  });

  it('asks for postcodes and a basemap only where the manifest says that they are held', async () => {
    const { fetch, asked } = fakeFetch(whole);
    const pack = openPack('packs', 'X', { fetch });
    expect(await pack.postcodes('ZZ1')).toBeUndefined();
    expect(await pack.basemap()).toBeUndefined();
    expect(asked).toEqual(['packs/X/manifest.json']);
    await expect(pack.postcodes('NW7')).rejects.toMatchObject({ kind: 'missing', file: 'X/postcodes/NW7.json' });
  });

  it('ends every request when its signal does', async () => {
    const controller = new AbortController();
    const { fetch } = fakeFetch({ 'manifest.json': () => new Promise(() => {}) });
    const pending = openPack('packs', 'X', { fetch, signal: controller.signal }).manifest();
    controller.abort();
    await expect(pending).rejects.toMatchObject({ kind: 'aborted' });
  });
});
