import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FairMap } from '../../../src/elements/fair-map.ts';
import '../../../src/elements/fair-map.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import { boundsOf } from '../../../src/map/bounds.ts';
import { clearOfButtons } from '../../../src/map/clear-of-buttons.ts';
import { fitCamera } from '../../../src/map/fit-camera.ts';
import { freeBox } from '../../../src/map/free-box.ts';
import { boxOf, isInSight } from '../../../src/map/into-sight.ts';
import { labelPoint } from '../../../src/map/label-point.ts';
import type { DrawnBy } from '../../../src/map/map-stage.ts';
import { stepArea } from '../../../src/map/step-area.ts';
import type { Camera } from '../../../src/view/view.ts';
import { labelOf, loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand, type SceneStand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused, heard } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

/** Enough of Barnet for a map that is soon drawn: no streets, no ring. */
const bare = (change = {}, more: Partial<Scene> = {}) => {
  const scene = sceneOf(atlas, { level: 'ward', ...change }, more);
  return { ...scene, place: { ...scene.place!, basemap: {}, ring: undefined }, ringAreas: undefined };
};

const map = () => page.getByRole('application');
const stands = (element: Element = map().element()) => expect.poll(() => element.getAttribute('aria-busy'), { timeout: 60_000 }).toBe('false');
/** Until the map is drawn by the renderer asked for. */
const drawnBy = (renderer: DrawnBy, element?: FairMap) => expect.poll(() => (element ?? document.querySelector('fair-map')!).drawnBy, { timeout: 60_000 }).toBe(renderer);
const names = (holder: SceneStand) => holder.scene!.manifest!.levels[holder.scene!.view.level].names;

async function mapOf(scene?: Scene, properties: Partial<FairMap> = {}) {
  const made = await stand('fair-map', scene, properties);
  made.element.style.cssText = 'width: 640px; height: 480px';
  await drawn(made.element);
  return made;
}

/** A map that is drawn by one renderer and stands. */
async function mapBy(renderer: DrawnBy, scene: Scene = bare()) {
  const made = await mapOf(scene, { renderer });
  await drawnBy(renderer, made.element);
  await stands();
  return made;
}

const size = { width: 640, height: 480 };
/** Where the map last said that the reader left it. */
const left = (holder: SceneStand) => (holder.asked.findLast(([action, change]) => action === 'show' && (change as { camera?: Camera }).camera)?.[1] as { camera: Camera } | undefined)?.camera;

/** Does what the map asked last of its root about the area under the keys. */
async function obey(holder: SceneStand): Promise<number | undefined> {
  const [, row] = holder.asked.findLast(([action]) => action === 'hover')!;
  await holder.change({ hovered: row as number | undefined });
  return row as number | undefined;
}

describe.each(['svg', 'maplibre'] as const)('fair-map drawn by %s', (renderer) => {
  test('is accessible once it stands, with pockets and a selection, in the light and the dark, and named for what it shows', async () => {
    const { element, stand: holder } = await mapBy(renderer, bare({ pockets: true, selected: 'E05013632' }, { hovered: 3 }));
    await expect.element(map()).toHaveAccessibleName(`Map of ${labelOf(atlas, 'imd-score').toLowerCase()} in Barnet`);
    await expectAccessible(element);
    holder.scene = bare({ pockets: true }, { hovered: 3, dark: true });
    await drawn(element);
    await expectAccessible(element);
  });

  test('is worked with the keyboard alone: arrows visit neighbours, Enter selects, Escape leaves', async () => {
    const { stand: holder } = await mapBy(renderer);
    await userEvent.tab();
    expect(focused()).toBe(map().element());
    await userEvent.keyboard('{ArrowDown}');
    const first = await obey(holder);
    const live = () => page.getByText(names(holder)[holder.scene!.hovered!]!, { exact: false }).first();
    await expect.element(live()).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}');
    const second = await obey(holder);
    expect(second).not.toBe(first);
    expect(holder.scene!.neighbours!.ward[first!]).toContain(second);
    await userEvent.keyboard('{Enter}');
    expect(holder.asked.at(-1)).toEqual(['select', holder.scene!.manifest!.levels.ward.codes[second!]]);
    await userEvent.keyboard('{Escape}');
    expect(holder.asked.at(-1)).toEqual(['hover', undefined]);
    await obey(holder);
    await holder.change({ view: { ...holder.scene!.view, selected: 'E05013632' } });
    await userEvent.keyboard('{Escape}');
    expect(holder.asked.at(-1)).toEqual(['select', undefined]);
  });

  test('speaks the area that the keys come to: name, value, position', async () => {
    const { element, stand: holder } = await mapBy(renderer);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    const row = await obey(holder);
    const live = element.shadowRoot!.querySelector('[aria-live]')!.textContent!;
    expect(live).toMatch(new RegExp(`^${names(holder)[row!]}, ${holder.scene!.indicator!.shortLabel}: [\\d.]+, in the \\d+% (most|least) deprived wards in England$`));
  });

  test('leaves keys alone that are the browser’s', async () => {
    const { stand: holder } = await mapBy(renderer);
    const passed: boolean[] = [];
    const note = (event: KeyboardEvent): void => { passed.push(!event.defaultPrevented); };
    window.addEventListener('keydown', note);
    (map().element() as HTMLElement).focus();
    holder.asked.length = 0;
    for (const key of [{ key: '+', ctrlKey: true }, { key: 'ArrowLeft', altKey: true }, { key: 'Escape' }, { key: 'Enter' }, { key: 'a' }, { key: 'ArrowUp' }]) {
      map().element().dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, composed: true, cancelable: true }));
    }
    window.removeEventListener('keydown', note);
    expect(passed).toEqual([true, true, true, true, true, false]);
  });

  test('zooms by its buttons and its keys, and tells where the reader left it; the reset and 0 show the whole council', async () => {
    const { element, stand: holder } = await mapBy(renderer);
    const moves = heard<Camera>(element, 'fair-move');
    await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
    await expect.poll(() => left(holder)).toEqual({ lat: expect.closeTo(51.6, 0), lon: expect.closeTo(-0.2, 0), zoom: expect.any(Number) });
    const near = left(holder)!;
    await userEvent.click(page.getByRole('button', { name: 'Show all of Barnet' }));
    expect(holder.asked.at(-1)).toEqual(['show', { camera: undefined }]);
    await expect.poll(() => moves.at(-1)!.zoom).toBeCloseTo(near.zoom - 1, 5);
    (map().element() as HTMLElement).focus();
    await userEvent.keyboard('-');
    await expect.poll(() => left(holder)?.zoom).toBeCloseTo(near.zoom - 2, 5);
    await userEvent.keyboard('+');
    await expect.poll(() => left(holder)?.zoom).toBeCloseTo(near.zoom - 1, 5);
    await userEvent.keyboard('=');
    await expect.poll(() => left(holder)?.zoom).toBeCloseTo(near.zoom, 5);
    await userEvent.keyboard('0');
    expect(holder.asked.at(-1)).toEqual(['show', { camera: undefined }]);
    await expect.poll(() => moves.at(-1)!.zoom).toBeCloseTo(near.zoom - 1, 5);
  });

  test('stays where the reader left it when finer shapes of the council come', async () => {
    const { element, stand: holder } = await mapBy(renderer);
    const moves = heard<Camera>(element, 'fair-move');
    await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
    await expect.poll(() => left(holder)).toBeDefined();
    const near = left(holder)!;
    const { place } = holder.scene!;
    await holder.change({ place: { ...place!, areas: { ...place!.areas } } });
    await stands();
    await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
    await expect.poll(() => moves.at(-1)!.zoom).toBeCloseTo(near.zoom + 1, 5);
    expect(moves.at(-1)).toMatchObject({ lat: expect.closeTo(near.lat, 5), lon: expect.closeTo(near.lon, 5) });
  });

  test('zoomed in, it is moved without a drag: by four buttons and by Shift with the arrows; they go where the whole council is in sight', async () => {
    const { element, stand: holder } = await mapBy(renderer);
    const buttons = () => page.getByRole('button', { name: /^Move the view/ }).elements();
    expect(buttons()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
    await expect.poll(() => buttons().map((button) => button.getAttribute('aria-label'))).toEqual(
      ['up', 'down', 'left', 'right'].map((way) => `Move the view ${way}`));
    await expect.poll(() => left(holder)).toBeTruthy();
    for (const button of buttons()) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    await expectAccessible(element);
    let at = left(holder)!;
    const over = (one: DOMRect, other: DOMRect) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    const namesUnder = () => [...element.shadowRoot!.querySelectorAll('.canvas text')].filter((name) => buttons().some((button) => over(name.getBoundingClientRect(), button.getBoundingClientRect())));
    const goes = async (how: () => Promise<void>, lon: number, lat: number) => {
      await how();
      await expect.poll(() => left(holder)).not.toEqual(at);
      const to = left(holder)!;
      expect([to.lon - at.lon, to.lat - at.lat].map((by) => Math.sign(Math.abs(by) < 1e-6 ? 0 : by))).toEqual([lon, lat]);
      expect(to.zoom).toBeCloseTo(at.zoom, 8);
      await expect.poll(namesUnder).toEqual([]);
      at = to;
    };
    const press = (way: string) => () => userEvent.click(page.getByRole('button', { name: `Move the view ${way}` }));
    await goes(press('up'), 0, 1);
    await goes(press('left'), -1, 0);
    await goes(press('down'), 0, -1);
    await goes(press('right'), 1, 0);
    (map().element() as HTMLElement).focus();
    const hovers = () => holder.asked.filter(([action]) => action === 'hover').length;
    const before = hovers();
    await goes(() => userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}'), 0, 1);
    await goes(() => userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}'), 1, 0);
    expect(hovers()).toBe(before);
    await userEvent.keyboard('0');
    await expect.poll(buttons).toEqual([]);
  });

  test('brings an area that the arrows come to out of sight into it, as a reader’s own move, and moves for no other', async () => {
    const { element, stand: holder } = await mapBy(renderer);
    const moves = heard<Camera>(element, 'fair-move');
    const shapes = holder.scene!.place!.areas.ward.features;
    const inSight = (row: number) => isInSight(boxOf(boundsOf(shapes[row]!.geometry), moves.at(-1) ?? left(holder)!, size), freeBox(size, element.padding));
    await userEvent.tab();
    const walk = async (keys: string) => {
      for (const key of keys.split(' ')) {
        await userEvent.keyboard(`{${key}}`);
        await obey(holder);
      }
    };
    await walk('ArrowDown ArrowDown ArrowDown ArrowLeft ArrowDown ArrowRight ArrowUp');
    expect(moves).toEqual([]);
    expect(left(holder)).toBeUndefined();
    await userEvent.keyboard('+');
    await expect.poll(() => left(holder)).toBeTruthy();
    const from = left(holder)!;
    const outside = shapes.findIndex((_, row) => !inSight(row) && holder.scene!.neighbours!.ward[row]!.some((other) => other < shapes.length && inSight(other)));
    const [inside] = holder.scene!.neighbours!.ward[outside]!.filter((row) => row < shapes.length && inSight(row));
    await holder.change({ hovered: inside });
    holder.asked.length = moves.length = 0;
    const points = shapes.map(({ geometry }) => labelPoint(geometry));
    const key = (['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const).find((each) => {
      const row = stepArea(points, inside!, each, holder.scene!.neighbours!.ward);
      return row !== undefined && !isInSight(boxOf(boundsOf(shapes[row]!.geometry), from, size), freeBox(size, element.padding));
    })!;
    await userEvent.keyboard(`{${key}}`);
    const row = await obey(holder);
    await expect.poll(() => left(holder)).toBeTruthy();
    expect(inSight(row!)).toBe(true);
    expect(left(holder)!.zoom).toBeCloseTo(from.zoom, 8);
    expect(holder.asked.filter(([action]) => action === 'show')).toEqual([['show', { camera: moves.at(-1) }, 'replace']]);
  });

  test('tells of the ward under the pointer, and a click chooses it', async () => {
    const { stand: holder } = await mapBy(renderer);
    const { manifest, place } = holder.scene!;
    const camera = fitCamera(place!.bounds, size, clearOfButtons({ top: 24, right: 24, bottom: 24, left: 24 }, size.width));
    for (const row of [3, 9, 20]) {
      const [lon, lat] = labelPoint(place!.areas.ward.features[row]!.geometry);
      const { left: x, top: y } = boxOf([lon, lat, lon, lat], camera, size);
      await userEvent.hover(map(), { position: { x, y } });
      await expect.poll(() => holder.asked.at(-1)).toEqual(['hover', row]);
      await userEvent.click(map(), { position: { x, y } });
      await expect.poll(() => holder.asked.at(-1)).toEqual(['select', manifest!.levels.ward.codes[row]]);
    }
  });

  test('removed, it frees its drawing; added again, it draws anew and says so meanwhile', async () => {
    const { element, stand: holder } = await mapBy(renderer);
    const canvas = element.shadowRoot!.querySelector('.canvas > *')!;
    element.remove();
    expect(canvas.isConnected).toBe(false);
    expect(element.shadowRoot!.querySelectorAll('.canvas > *')).toHaveLength(0);
    holder.append(element);
    await element.updateComplete;
    expect(map().element().getAttribute('aria-busy')).toBe('true');
    await stands();
    await drawnBy(renderer, element);
    expect(element.shadowRoot!.querySelectorAll('.canvas > *')).toHaveLength(1);
    (map().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(holder.asked.at(-1)![0]).toBe('hover');
  });

  test('writes no name beneath what the page lays along a side of it', async () => {
    const { element } = await mapBy(renderer);
    element.padding = { top: 24, right: 24, bottom: 200, left: 24 };
    await element.updateComplete;
    element.look({ lat: 51.61, lon: -0.21, zoom: 11.5 });
    const { bottom } = element.getBoundingClientRect();
    const names = () => [...element.shadowRoot!.querySelectorAll('svg text')].map((each) => each.getBoundingClientRect());
    await expect.poll(() => names().length).toBeGreaterThan(0);
    expect(names().filter((each) => each.top < bottom && each.bottom > bottom - 198)).toEqual([]);
  });

  test('zooms to an area, and to the whole council where none is named', async () => {
    const { element, stand: holder } = await mapBy(renderer);
    const moves = heard<Camera>(element, 'fair-move');
    const { geometry } = holder.scene!.place!.areas.ward.features[3]!;
    const padding = clearOfButtons(element.padding, size.width);
    element.zoomTo(holder.scene!.manifest!.levels.ward.codes[3]!);
    const near = fitCamera(boundsOf(geometry), size, padding);
    await expect.poll(() => moves.at(-1)).toEqual({ lon: expect.closeTo(near.lon, 5), lat: expect.closeTo(near.lat, 5), zoom: expect.closeTo(near.zoom, 5) });
    expect(page.getByRole('button', { name: /^Move the view/ }).elements()).toHaveLength(4);
    element.zoomTo();
    expect(holder.asked.at(-1)).toEqual(['show', { camera: undefined }]);
    await expect.poll(() => moves.at(-1)!.zoom).toBeCloseTo(fitCamera(holder.scene!.place!.bounds, size, padding).zoom, 5);
  });
});

describe('fair-map', () => {
  test('is accessible without a root and while loading, and says that it is busy', async () => {
    await expectAccessible((await mapOf()).element);
    await expectAccessible((await mapOf(loading)).element);
    await expect.element(map()).toHaveAttribute('aria-busy', 'true');
  });

  test('two on a page keep to themselves', async () => {
    const { element, stand: one } = await mapOf(bare());
    const { element: second, stand: other } = await addStand('fair-map', bare());
    second.style.cssText = 'width: 320px; height: 240px';
    await stands(page.elementLocator(element).getByRole('application').element());
    await stands(page.elementLocator(second).getByRole('application').element());
    other.asked.length = 0;
    (page.elementLocator(element).getByRole('application').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await obey(one);
    expect(other.asked).toEqual([]);
    expect(second.shadowRoot!.querySelector('[aria-live]')!.textContent).toBe('');
  });

  test('removed while it starts, it leaves nothing behind', async () => {
    const { element, stand: holder } = await mapOf(bare());
    element.remove();
    holder.append(element);
    await stands();
    expect(element.shadowRoot!.querySelectorAll('canvas').length).toBeLessThanOrEqual(1);
  });
});
