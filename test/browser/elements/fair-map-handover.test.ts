import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-map.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { FairMap } from '../../../src/elements/fair-map.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import type { DrawnBy } from '../../../src/map/map-stage.ts';
import type { Camera, View } from '../../../src/view/view.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { stand, type SceneStand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, heard } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });
afterEach(() => vi.restoreAllMocks());

const bare = (change: Partial<View> = {}, more: Partial<Scene> = {}) => {
  const scene = sceneOf(atlas, { level: 'ward', ...change }, more);
  return { ...scene, place: { ...scene.place!, basemap: {}, ring: undefined }, ringAreas: undefined };
};
const map = () => page.getByRole('application');
const stands = () => expect.poll(() => map().element().getAttribute('aria-busy'), { timeout: 12_000 }).toBe('false');
const drawnBy = (element: FairMap, renderer: DrawnBy, timeout = 60_000) => expect.poll(() => element.drawnBy, { timeout }).toBe(renderer);

async function mapOf(scene: Scene, properties: Partial<FairMap> = {}) {
  const made = await stand('fair-map', scene, properties);
  made.element.style.cssText = 'width: 640px; height: 480px';
  await drawn(made.element);
  await stands();
  return made;
}

const frames = (count: number) => new Promise<void>((resolve) => {
  const next = (left: number): unknown => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
  next(count);
});

/** What a pointer on the map at a place on the page meets: the row hovered. */
function rowAt(element: FairMap, holder: SceneStand, x: number, y: number): number | undefined {
  const met = element.shadowRoot!.elementFromPoint(x, y)!;
  const kind = element.drawnBy === 'svg' ? new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true, composed: true })
    : new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true, composed: true });
  met.dispatchEvent(kind);
  return holder.asked.findLast(([action]) => action === 'hover')?.[1] as number | undefined;
}

/** Where, along a level line across the map, one area ends and the next begins: x in pixels. */
function borders(element: FairMap, holder: SceneStand, y: number): number[] {
  rowAt(element, holder, 20, y);
  const rows = Array.from({ length: 600 }, (_, i) => rowAt(element, holder, 20 + i, y));
  return rows.flatMap((row, i) => (i > 0 && row !== rows[i - 1] ? [20 + i] : []));
}

/** The borders once a moved map has them all. */
async function settledBorders(element: FairMap, holder: SceneStand, y: number): Promise<number[]> {
  let last: string | undefined;
  await expect.poll(() => {
    const before = last;
    last = JSON.stringify(borders(element, holder, y));
    return last === before;
  }, { interval: 400, timeout: 8000 }).toBe(true);
  return JSON.parse(last!) as number[];
}

/** Each border is where it was, within a pixel, or two where it runs aslant; slivers of a pixel or two that one renderer alone hits, and the ends of the line, do not count. */
function expectSame(before: readonly number[], after: readonly number[]): void {
  expect(before.length).toBeGreaterThan(3);
  for (const [some, others] of [[before, after], [after, before]] as const) {
    for (const x of some.filter((each, i) => each > 24 && each < 616 && some.every((other, j) => i === j || Math.abs(each - other) > 4))) {
      expect(Math.min(...others.map((other) => Math.abs(other - x)))).toBeLessThanOrEqual(2);
    }
  }
}

/** The colours of the page at some places. */
async function colours(element: FairMap, places: readonly [number, number][]): Promise<number[][]> {
  const base64 = await page.screenshot({ element, save: false, timeout: 15_000 });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return places.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)]);
}

const lit = () => document.querySelector('fair-map')!.shadowRoot!.querySelector<HTMLCanvasElement>('canvas')!;

describe('the handover from SVG to MapLibre', () => {
  test('happens without a jump: every border and colour stays where it is, and so does the focus', { timeout: 120_000 }, async () => {
    const { element, stand: holder } = await mapOf(bare(), { renderer: 'svg' });
    const inside: [number, number][] = [];
    for (let x = 60; x < 600; x += 12) {
      const rows = [-5, 0, 5].flatMap((dx) => [-5, 0, 5].map((dy) => rowAt(element, holder, x + dx, 240 + dy)));
      if (rows.every((row) => row === rows[0] && row !== undefined)) inside.push([x, 240]);
    }
    const before = borders(element, holder, 240);
    (map().element() as HTMLElement).focus();
    rowAt(element, holder, ...inside[0]!);
    holder.asked.length = 0;
    await holder.change({ hovered: undefined });
    const painted = await colours(element, inside);
    const moves = heard<Camera>(element, 'fair-move');
    element.renderer = 'maplibre';
    await drawnBy(element, 'maplibre');
    expect(moves).toEqual([]);
    expect(element.shadowRoot!.activeElement).toBe(map().element());
    const after = borders(element, holder, 240);
    expectSame(before, after);
    await frames(3);
    const repainted = await colours(element, inside);
    const near = repainted.filter((colour, i) => colour.every((channel, c) => Math.abs(channel - painted[i]![c]!) <= 6));
    expect(near.length).toBeGreaterThanOrEqual(0.8 * inside.length);
  });

  test('waits for the end of a gesture and keeps what the reader moved to', async () => {
    const { element, stand: holder } = await mapOf(bare({ renderer: 'maplibre' }));
    await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
    await expect.poll(() => holder.asked.findLast(([action]) => action === 'show')).toBeTruthy();
    const [, { camera }] = holder.asked.findLast(([action]) => action === 'show') as ['show', { camera: { lat: number; lon: number; zoom: number } }];
    const before = borders(element, holder, 200);
    await drawnBy(element, 'maplibre');
    const after = await settledBorders(element, holder, 200);
    expectSame(before, after);
    await userEvent.click(page.getByRole('button', { name: 'Zoom out' }));
    await expect.poll(() => (holder.asked.findLast(([action]) => action === 'show')![1] as typeof camera & { camera: typeof camera }).camera.zoom).toBeCloseTo(camera.zoom - 1, 5);
  });

  test('never happens where SVG is asked for, by the attribute or by the address, and is undone when it is asked for later', async () => {
    const asked = vi.spyOn(HTMLCanvasElement.prototype, 'getContext');
    const said = await mapOf(bare({ renderer: 'maplibre' }), { renderer: 'svg' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(said.element.drawnBy, 'the attribute says so, and it has the last word').toBe('svg');
    const { element, stand: holder } = await mapOf(bare({ renderer: 'svg' }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(element.drawnBy).toBe('svg');
    expect(asked.mock.calls.filter(([kind]) => String(kind).startsWith('webgl'))).toEqual([]);
    await holder.change({ view: { ...holder.scene!.view, renderer: 'maplibre' } });
    await drawnBy(element, 'maplibre');
    await holder.change({ view: { ...holder.scene!.view, renderer: 'svg' } });
    expect(element.drawnBy).toBe('svg');
    expect(element.shadowRoot!.querySelector('canvas')).toBeNull();
  });

  test('never happens without a graphics card, of which none is here, unless MapLibre is asked for: its code is not even fetched', async () => {
    const fetched = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('maplibre-gl-worker')).length;
    const before = fetched();
    const { element } = await mapOf(bare());
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(element.drawnBy).toBe('svg');
    expect(fetched()).toBe(before);
    element.renderer = 'maplibre';
    await drawnBy(element, 'maplibre');
  });

  test('never happens where the reader saves data', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    const { element } = await mapOf(bare({ renderer: 'maplibre' }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    delete (navigator as { connection?: unknown }).connection;
    expect(element.drawnBy).toBe('svg');
  });

  test('never happens without WebGL 2: the map is whole, works, is accessible, and nothing is complained of', async () => {
    const before = HTMLCanvasElement.prototype.getContext;
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement, ...given: unknown[]) {
      return String(given[0]).startsWith('webgl') ? null : Reflect.apply(before, this, given);
    });
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { element, stand: holder } = await mapOf(bare({ renderer: 'maplibre' }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(element.drawnBy).toBe('svg');
    expect(page.getByRole('status').elements()).toHaveLength(0);
    expect(borders(element, holder, 240).length).toBeGreaterThan(5);
    await expectAccessible(element);
    expect(complaints).not.toHaveBeenCalled();
  });
});

describe('a lost WebGL context', () => {
  test('brings the SVG back within a second, with the view, the hovered area and the keys, and nothing said', { timeout: 120_000 }, async () => {
    const { element, stand: holder } = await mapOf(bare({ renderer: 'maplibre' }, { hovered: 3 }));
    await drawnBy(element, 'maplibre');
    await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
    await expect.poll(() => holder.asked.findLast(([action]) => action === 'show')).toBeTruthy();
    const before = await settledBorders(element, holder, 240);
    await holder.change({ hovered: 3 });
    const from = performance.now();
    lit().getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    await drawnBy(element, 'svg', 1000);
    expect(performance.now() - from).toBeLessThan(1000);
    await frames(2);
    const after = borders(element, holder, 240);
    expectSame(before, after);
    expect(page.getByRole('status').elements()).toHaveLength(0);
    (map().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(holder.scene!.neighbours!.ward[3]).toContain(holder.asked.findLast(([action]) => action === 'hover')![1]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect([element.drawnBy, element.shadowRoot!.querySelector('canvas')], 'MapLibre is not tried again').toEqual(['svg', null]);
  });
});
