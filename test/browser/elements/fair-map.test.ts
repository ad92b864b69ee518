import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FairMap } from '../../../src/elements/fair-map.ts';
import '../../../src/elements/fair-map.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import type { DrawnBy } from '../../../src/map/map-stage.ts';
import { labelOf, loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand, type SceneStand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused } from '../mount.ts';

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
  return made;
}

/** A map that is drawn by one renderer and stands. */
async function mapBy(renderer: DrawnBy, scene: Scene = bare()) {
  const made = await mapOf(scene, renderer === 'svg' ? { renderer } : {});
  await drawnBy(renderer, made.element);
  await stands();
  return made;
}

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
    const left: boolean[] = [];
    const note = (event: KeyboardEvent): void => { left.push(!event.defaultPrevented); };
    window.addEventListener('keydown', note);
    (map().element() as HTMLElement).focus();
    holder.asked.length = 0;
    for (const key of [{ key: '+', ctrlKey: true }, { key: 'ArrowLeft', altKey: true }, { key: 'Escape' }, { key: 'Enter' }, { key: 'a' }, { key: 'ArrowUp' }]) {
      map().element().dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, composed: true, cancelable: true }));
    }
    window.removeEventListener('keydown', note);
    expect(left).toEqual([true, true, true, true, true, false]);
  });

  test('zooms by its buttons and tells where the reader left it; the reset shows the whole council', async () => {
    const { stand: holder } = await mapBy(renderer);
    await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
    await expect.poll(() => holder.asked.findLast(([action]) => action === 'show')).toEqual(
      ['show', { camera: expect.objectContaining({ lat: expect.closeTo(51.6, 0), lon: expect.closeTo(-0.2, 0) }) }, 'replace']);
    await userEvent.click(page.getByRole('button', { name: 'Show all of Barnet' }));
    expect(holder.asked.at(-1)).toEqual(['show', { camera: undefined }]);
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

  test('removed, it frees its drawing; added again, it draws anew and says so meanwhile', async () => {
    const { element, stand: holder } = await mapOf(bare({ renderer: 'svg' }));
    await stands();
    const canvas = element.shadowRoot!.querySelector('.canvas svg')!;
    element.remove();
    expect(canvas.isConnected).toBe(false);
    expect(element.shadowRoot!.querySelectorAll('.canvas svg, canvas')).toHaveLength(0);
    holder.append(element);
    await drawn(element);
    await expect.element(map()).toHaveAttribute('aria-busy', 'true');
    await stands();
    expect(element.shadowRoot!.querySelectorAll('.canvas svg, canvas')).toHaveLength(1);
    (map().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(holder.asked.at(-1)![0]).toBe('hover');
  });

  test('removed while it starts, it leaves nothing behind', async () => {
    const { element, stand: holder } = await mapOf(bare());
    element.remove();
    holder.append(element);
    await stands();
    expect(element.shadowRoot!.querySelectorAll('canvas').length).toBeLessThanOrEqual(1);
  });
});
