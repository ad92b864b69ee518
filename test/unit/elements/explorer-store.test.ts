import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExplorerStore } from '../../../src/elements/explorer-store.ts';
import { fakeFetch } from '../pack/fixture.ts';
import { stubPage } from './page.ts';
import { packFiles } from './small-pack.ts';

const started: ExplorerStore[] = [];

/** An explorer's store started at an address, over a small pack, once its council has arrived. */
async function storeAt(search = '', files: Parameters<typeof fakeFetch>[0] = packFiles) {
  const page = stubPage(search);
  const { fetch, asked } = fakeFetch(files);
  vi.stubGlobal('fetch', fetch);
  const store = new ExplorerStore('packs');
  started.push(store);
  store.start();
  await vi.waitFor(() => expect(store.atlas.opening).toBeUndefined());
  return { store, page, asked, scene: () => store.scene(false), act: store.scene(false).act };
}

afterEach(() => {
  for (const store of started.splice(0)) store.stop();
  vi.unstubAllGlobals();
});

describe('ExplorerStore', () => {
  it('shows what the address says', async () => {
    const { scene } = await storeAt('?topic=net-zero&level=ward&classes=equal');
    const { view, column, classes, indicator, overlay, bivariate, pockets } = scene();
    expect([view.indicator, view.level, classes!.asked]).toEqual(['fuel-poverty', 'ward', 'equal']);
    expect(column!.values).toEqual([9.3, 110 / 12]);
    expect(indicator!.id).toBe('fuel-poverty');
    expect([overlay, bivariate, pockets]).toEqual([undefined, undefined, undefined]);
  });

  it('draws a first map before the manifest is there, held against its own indicator alone', async () => {
    let answer!: (manifest: Response) => void;
    const manifest = new Promise<Response>((resolve) => { answer = resolve; });
    const { store, asked, scene } = await storeAt('?indicator=epc-c-or-better&level=ward&select=E05999999', { ...packFiles, 'E09000003/manifest.json': () => manifest });
    await vi.waitFor(() => expect(scene().column).toBeDefined());
    const { isPartial, view, indicator } = scene();
    expect([isPartial, view.topic, view.level, view.selected, indicator!.id]).toEqual([true, 'net-zero', 'neighbourhood', 'E05999999', 'epc-c-or-better']);
    expect(store.notices).toEqual([{ key: 'level', said: 'ward', shown: 'neighbourhood' }]);
    await vi.waitFor(() => expect(asked).toContain('packs/E09000003/manifest.json'));
    expect(asked.some((file) => /index|net-zero|ring/.test(file))).toBe(false);
    answer(new Response(JSON.stringify(packFiles['E09000003/manifest.json'])));
    await vi.waitFor(() => expect(scene().isPartial).toBe(false));
    await vi.waitFor(() => expect(store.notices.map(({ key }) => key)).toEqual(['level', 'select']));
    await vi.waitFor(() => expect(scene().hasTopic('net-zero')).toBe(true));
  });

  it('says of an indicator that there is none only when the manifest says so', async () => {
    const { store, scene } = await storeAt('?indicator=no-such');
    await vi.waitFor(() => expect(scene().column).toBeDefined());
    expect([scene().isPartial, scene().view.indicator, store.notices.map(({ key }) => key)]).toEqual([false, 'imd-score', ['indicator']]);
  });

  it('shows another indicator whose figures are there before it is settled, and settles any other choice first', async () => {
    const { store, scene, act } = await storeAt('?topic=net-zero&level=ward');
    await vi.waitFor(() => expect(scene().ringTopic).toBeDefined());
    const needRing = vi.spyOn(store.atlas, 'needRing');
    act.show({ indicator: 'imd-score', topic: 'deprivation' });
    expect(needRing, 'its figures are not there yet').toHaveBeenCalled();
    await vi.waitFor(() => expect(scene().ringTopic).toBeDefined());
    act.show({ indicator: 'fuel-poverty', topic: 'net-zero' });
    expect([scene().column!.indicator.id, needRing.mock.calls.at(-1)]).toEqual(['fuel-poverty', ['deprivation']]);
    await vi.waitFor(() => expect(needRing.mock.calls.at(-1)).toEqual(['net-zero']));
    act.show({ level: 'small-area', indicator: 'epc-c-or-better' });
    expect(store.view.level, 'it is not published there').toBe('neighbourhood');
    act.show({ indicator: 'imd-score', topic: 'deprivation', selected: 'E05999999' });
    expect(store.view.selected).toBeUndefined();
  });

  it('settles at once a second map of other areas, which may have to follow the indicator', async () => {
    const { store, scene, act } = await storeAt('?show=maps&level=ward&level2=small-area');
    await vi.waitFor(() => expect(scene().ringTopic).toBeDefined());
    act.need('net-zero');
    await vi.waitFor(() => expect(scene().hasTopic('net-zero')).toBe(true));
    act.show({ indicator: 'fuel-poverty', topic: 'net-zero' });
    expect(store.view).toMatchObject({ indicator: 'fuel-poverty', level: 'ward' });
    act.show({ level: 'neighbourhood', level2: 'small-area' });
    act.show({ indicator: 'epc-c-or-better' });
    expect(store.view.level2, 'it is not published there').toBeUndefined();
  });

  it('leaves a view as it is that was to be settled when it stopped', async () => {
    const { store, scene, act } = await storeAt('?topic=net-zero&level=ward');
    act.show({ indicator: 'imd-score', topic: 'deprivation' });
    await vi.waitFor(() => expect(scene().column).toBeDefined());
    const needRing = vi.spyOn(store.atlas, 'needRing');
    act.show({ indicator: 'fuel-poverty', topic: 'net-zero' });
    store.stop();
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(needRing).not.toHaveBeenCalled();
  });

  it('writes a choice to the address, and Back takes it away', async () => {
    const { scene, act, page } = await storeAt();
    act.show({ level: 'ward' });
    await vi.waitFor(() => expect(page.entries).toEqual(['', '?area=E09000003&level=ward']));
    page.back();
    expect(scene().view.level).toBe('small-area');
  });

  it('computes what follows from figures once while they are the same', async () => {
    const { scene, act } = await storeAt('?level=ward&overlay=fuel-poverty');
    await vi.waitFor(() => expect(scene().bivariate).toBeDefined());
    const before = scene();
    act.hover(1);
    expect([scene().classes === before.classes, scene().bivariate === before.bivariate, scene().hovered]).toEqual([true, true, 1]);
    act.show({ classification: 'quantiles' });
    expect(scene().classes).not.toBe(before.classes);
  });

  it('tells of a new scene when something passes over an area, and only then', async () => {
    const { store, scene, act } = await storeAt();
    const heard = vi.fn();
    store.addEventListener('change', heard);
    act.hover(2);
    act.hover(2);
    const rows = new Set([1]);
    act.light(rows);
    act.light(rows);
    expect(heard).toHaveBeenCalledTimes(2);
    expect([scene().hovered, scene().lit]).toEqual([2, rows]);
    act.show({ level: 'ward' });
    expect([scene().hovered, scene().lit]).toEqual([undefined, undefined]);
  });

  it('selects an area at its own level, where the indicator has that level, and needs every topic then', async () => {
    const { scene, act } = await storeAt('?topic=net-zero&indicator=epc-c-or-better&level=neighbourhood');
    act.select('E02000002');
    expect([scene().view.selected, scene().view.level]).toEqual(['E02000002', 'neighbourhood']);
    act.select('E05000001');
    expect([scene().view.selected, scene().view.level]).toEqual(['E05000001', 'neighbourhood']);
    await vi.waitFor(() => expect(['deprivation', 'growth', 'people', 'service-reach'].every((topic) => scene().hasTopic(topic as 'people'))).toBe(true));
    act.select('E05999999');
    expect(scene().view.selected).toBeUndefined();
  });

  it('sets up to four areas side by side, each once', async () => {
    const { scene, act } = await storeAt();
    for (const code of ['E05000001', 'E05000001', 'E05000002', 'E02000001', 'E02000002', 'E01000001']) act.compare(code);
    expect(scene().view.compared).toEqual(['E05000001', 'E05000002', 'E02000001', 'E02000002']);
    act.uncompare('E05000002');
    expect(scene().view.compared).toEqual(['E05000001', 'E02000001', 'E02000002']);
  });

  it('finds pockets only while they are switched on', async () => {
    const { scene, act } = await storeAt();
    act.show({ pockets: true });
    await vi.waitFor(() => expect(scene().pockets!.pockets.map(({ row }) => row)).toEqual([]), 10_000);
    act.show({ pockets: false });
    expect(scene().pockets).toBeUndefined();
  });

  it.each(['area', 'factsheet'])('gives %s its pockets though they are switched off, with the deprivation and the ring that they are found by', async (sight) => {
    const { scene, asked, act } = await storeAt(`?topic=net-zero&show=${sight}&select=E05000001`);
    await vi.waitFor(() => expect(scene().pockets?.pockets).toEqual([]));
    expect(scene().view.pockets).toBe(false);
    expect(asked).toEqual(expect.arrayContaining(['packs/E09000003/deprivation.json', 'packs/E09000003/ring/deprivation.json']));
    act.show({ sight: 'map' });
    expect(scene().pockets).toBeUndefined();
  });

  it('fetches the topic of a second indicator', async () => {
    const { scene, act } = await storeAt('?level=ward');
    expect(scene().hasTopic('net-zero')).toBe(false);
    act.show({ overlay: 'fuel-poverty' });
    await vi.waitFor(() => expect(scene().overlay!.values).toEqual([9.3, 110 / 12]));
  });

  it('settles an address against the pack: one notice for each thing, the address mended without a step, until dismissed', async () => {
    const { store, scene, page } = await storeAt('?indicator=no-such&level=street&select=E05999999&compare=E05999998&pockets=perhaps');
    expect(store.notices.map(({ key }) => key).sort()).toEqual(['compare-elsewhere', 'indicator', 'level', 'pockets', 'select']);
    expect([scene().view.indicator, scene().view.selected, scene().view.compared]).toEqual(['imd-score', undefined, []]);
    expect(page.entries).toEqual(['?area=E09000003']);
    store.dismiss(store.notices[0]!);
    expect(store.notices).toHaveLength(4);
  });

  it('moves to another council, leaving behind what belonged to the first', async () => {
    const { store, scene, act } = await storeAt('?select=E05000001&compare=E05000002&at=51.6,-0.2,12');
    act.show({ area: 'E09000007' });
    expect([scene().view.selected, scene().view.compared, scene().view.camera, scene().opening]).toEqual([undefined, [], undefined, 'E09000007']);
    await vi.waitFor(() => expect(scene().manifest!.council.name).toBe('Camden'));
    expect([store.notices, scene().opening]).toEqual([[], undefined]);
  });

  it('says that there is no such council, and shows one that there is', async () => {
    const { store, scene } = await storeAt('?area=E09000099');
    await vi.waitFor(() => expect(scene().manifest?.council.name).toBe('Barnet'));
    expect(store.notices).toEqual([{ key: 'area', said: 'E09000099', shown: 'Barnet' }]);
    expect([store.atlas.failures, scene().view.area]).toEqual([[], 'E09000003']);
  });

  it('is not said to be opening a council that could not be had', async () => {
    const { store, scene, act } = await storeAt('', { ...packFiles, 'E09000007/manifest.json': new Response('', { status: 503 }) });
    act.show({ area: 'E09000007' });
    expect(scene().opening).toBe('E09000007');
    await vi.waitFor(() => expect(store.atlas.failures).toHaveLength(1));
    expect([scene().opening, scene().manifest!.council.name, scene().view.area]).toEqual([undefined, 'Barnet', 'E09000007']);
  });

  it('hears nothing and leaves no listener once stopped; started again, it reads the address anew', async () => {
    const { store, page, scene } = await storeAt();
    const heard = vi.fn();
    store.addEventListener('change', heard);
    expect(page.listening()).toBe(1);
    store.stop();
    expect(page.listening()).toBe(0);
    heard.mockClear();
    scene().act.show({ level: 'ward' });
    expect([heard.mock.calls.length, page.entries]).toEqual([0, ['']]);
    location.search = '?level=neighbourhood';
    store.start();
    await vi.waitFor(() => expect(scene().column!.level).toBe('neighbourhood'));
    expect(page.listening()).toBe(1);
  });

  it('two keep their own view and their own pack', async () => {
    const { store, scene } = await storeAt('?level=ward');
    const other = new ExplorerStore('packs');
    started.push(other);
    other.start();
    await vi.waitFor(() => expect(other.scene(false).column).toBeDefined());
    other.scene(false).act.show({ level: 'neighbourhood', selected: 'E02000001' });
    expect([store.view.level, store.view.selected]).toEqual(['ward', undefined]);
    expect(other.scene(false).manifest).not.toBe(scene().manifest);
  });
});
