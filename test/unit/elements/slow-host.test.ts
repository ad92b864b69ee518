import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExplorerStore } from '../../../src/elements/explorer-store.ts';
import { packFiles } from './small-pack.ts';

interface Asked {
  path: string;
  signal?: AbortSignal | null;
  /** Sends the answer, however late, whether anyone still waits for it or not. */
  answer: () => void;
}

const started: ExplorerStore[] = [];

/** A host that answers when told to. It keeps answering requests that were withdrawn, as one does whose answer was under way. */
function slowHost() {
  const asked: Asked[] = [];
  let isSlow = false;
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => new Promise<Response>((fulfil) => {
    const path = String(input).replace(/^.*packs\//, '');
    const content = packFiles[path];
    const answer = () => fulfil(content ? new Response(JSON.stringify(content), { headers: { 'content-type': 'application/json' } }) : new Response('', { status: 404 }));
    if (isSlow) asked.push({ path, signal: init?.signal, answer });
    else answer();
  }));
  const of = (part: string) => asked.filter(({ path }) => path.startsWith(part));
  return { asked, of, slow: () => { isSlow = true; }, quick: () => { isSlow = false; asked.forEach(({ answer }) => answer()); } };
}

async function storeAt(query: string) {
  const host = slowHost();
  const store = new ExplorerStore('packs', query);
  started.push(store);
  store.start();
  await vi.waitFor(() => expect([store.scene(false).manifest?.indicators.length, store.scene(false).isPartial]).toEqual([expect.any(Number), false]), 10_000);
  await vi.waitFor(() => expect(store.scene(false).column).toBeDefined());
  return { host, store, scene: () => store.scene(false), act: store.scene(false).act };
}

/** Long enough for every promise that can be kept to be kept. */
const settled = () => new Promise((done) => setTimeout(done, 40));

afterEach(() => {
  for (const store of started.splice(0)) store.stop();
  vi.unstubAllGlobals();
});

describe('a slow host', () => {
  it('back before another council has come, its requests are withdrawn and its late answers change nothing', async () => {
    const { host, scene, act } = await storeAt('area=E09000003&level=ward');
    host.slow();
    act.show({ area: 'E09000007' });
    await vi.waitFor(() => expect(host.of('E09000007').length).toBeGreaterThan(1));
    const camden = host.of('E09000007');
    act.show({ area: 'E09000003' });
    expect(camden.every(({ signal }) => signal!.aborted)).toBe(true);
    camden.forEach(({ answer }) => answer());
    await settled();
    expect([scene().manifest!.council.name, scene().view.area]).toEqual(['Barnet', 'E09000003']);
    host.quick();
    await vi.waitFor(() => expect(scene().opening).toBeUndefined());
    expect([scene().manifest!.council.name, scene().failures]).toEqual(['Barnet', []]);
  });

  it('of many councils asked for in turn, the last is shown, in whatever order they answer', async () => {
    const { host, store, scene, act } = await storeAt('area=E09000003&level=ward');
    const shown = new Set<string>();
    host.slow();
    for (const area of ['E09000007', 'E09000003', 'E09000007', 'E09000003', 'E09000007']) {
      act.show({ area });
      await settled();
    }
    const waiting = host.of('E09000007').filter(({ signal }) => !signal!.aborted);
    expect([waiting.length, new Set(waiting.map(({ path }) => path)).size]).toEqual([waiting.length, waiting.length]);
    expect(waiting.length).toBeGreaterThan(0);
    store.addEventListener('change', () => shown.add(scene().manifest!.council.name));
    [...host.asked].reverse().forEach(({ answer }) => answer());
    host.quick();
    await vi.waitFor(() => expect([scene().manifest!.council.name, scene().opening]).toEqual(['Camden', undefined]));
    await settled();
    expect(scene().manifest!.council.name).toBe('Camden');
    expect(scene().view.area).toBe('E09000007');
  });

  it('a topic that comes after another was chosen does not take its place', async () => {
    const { host, scene, act } = await storeAt('area=E09000003&level=ward');
    host.slow();
    act.show({ topic: 'net-zero', indicator: 'fuel-poverty' });
    act.show({ topic: 'growth', indicator: 'residents-added' });
    await vi.waitFor(() => expect(host.of('E09000003/growth').length).toBeGreaterThan(0));
    expect(scene().column).toBeUndefined();
    host.of('E09000003/growth').forEach(({ answer }) => answer());
    await vi.waitFor(() => expect(scene().column?.indicator.id).toBe('residents-added'));
    host.of('E09000003/net-zero').forEach(({ answer }) => answer());
    await settled();
    expect([scene().column!.indicator.id, scene().view.indicator]).toEqual(['residents-added', 'residents-added']);
    host.quick();
  });

  it('stopped, it withdraws all, and what comes late is told to nobody', async () => {
    const { host, store, act } = await storeAt('area=E09000003&level=ward');
    host.slow();
    act.show({ area: 'E09000007' });
    await vi.waitFor(() => expect(host.of('E09000007').length).toBeGreaterThan(1));
    const heard = vi.fn();
    store.addEventListener('change', heard);
    store.stop();
    expect(host.of('E09000007').every(({ signal }) => signal!.aborted)).toBe(true);
    host.quick();
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('two stores', () => {
  it('that keep their view to themselves change neither each other nor the address', async () => {
    const { store, scene, act } = await storeAt('area=E09000003&level=ward');
    const other = new ExplorerStore('packs', 'area=E09000003&topic=net-zero');
    started.push(other);
    other.start();
    await vi.waitFor(() => expect(other.scene(false).column).toBeDefined());
    const told = vi.fn();
    other.addEventListener('change', told);
    const before = other.view;
    act.show({ level: 'neighbourhood' });
    act.hover(1);
    expect([scene().view.level, scene().hovered]).toEqual(['neighbourhood', 1]);
    expect([told.mock.calls.length, other.view, other.scene(false).hovered]).toEqual([0, before, undefined]);
    expect(store.view).not.toBe(other.view);
  });

  it('keep their view from one life to the next, and take what a page says in between', async () => {
    const { store, act, scene } = await storeAt('area=E09000003&level=ward');
    const views = vi.fn();
    store.addEventListener('view', views);
    act.show({ level: 'neighbourhood' });
    expect(views).toHaveBeenCalledTimes(1);
    store.stop();
    store.start();
    expect(store.view.level).toBe('neighbourhood');
    store.take({ indicator: 'fuel-poverty', level: 'ward' });
    await vi.waitFor(() => expect(scene().column?.indicator.id).toBe('fuel-poverty'));
    expect([store.view.level, store.view.topic]).toEqual(['ward', 'net-zero']);
    store.take({ topic: 'deprivation' });
    await vi.waitFor(() => expect(scene().column?.indicator.id).toBe('imd-score'));
  });
});
