import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-two-maps.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { FairMap } from '../../../src/elements/fair-map.ts';
import { secondScene } from '../../../src/elements/second-scene.ts';
import { viewSentence } from '../../../src/elements/view-sentence.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import type { SceneFrame } from '../../../src/elements/scene-frame.ts';
import { clearOfButtons } from '../../../src/map/clear-of-buttons.ts';
import { fitCamera } from '../../../src/map/fit-camera.ts';
import { boxOf } from '../../../src/map/into-sight.ts';
import { labelPoint } from '../../../src/map/label-point.ts';
import { nationalQuantile } from '../../../src/map/national-bounds.ts';
import { labelOf, loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });
beforeEach(() => page.viewport(1280, 800));

const scene = (change = {}, more = {}) => sceneOf(atlas, { sight: 'maps', renderer: 'svg', ...change }, more);
const frames = (element: Element) => [...element.shadowRoot!.querySelectorAll<SceneFrame>('scene-frame')];
const maps = (element: Element) => [...element.shadowRoot!.querySelectorAll<FairMap>('fair-map')];
const scenes = (element: Element): [Scene, Scene] => frames(element).slice(0, 2).map((frame) => frame.scene!) as [Scene, Scene];
const legends = (element: Element) => [...element.shadowRoot!.querySelectorAll('fair-legend')];
const third = ({ quantiles }: { quantiles?: readonly number[] }) => nationalQuantile(quantiles!, 2 / 3);
const headline = () => page.getByRole('heading', { level: 2 }).element().textContent!.trim();

describe('fair-two-maps', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['of two indicators', () => scene({ overlay: 'fuel-poverty' })],
    ['of two kinds of area', () => scene({ level2: 'ward' })],
    ['in the dark', () => scene({ overlay: 'fuel-poverty' }, { dark: true })],
  ])('is accessible %s', async (_, make) => {
    const { element } = await stand('fair-two-maps', make?.());
    await expectAccessible(element);
  });

  test('shows two indicators, each with its own legend and its own areas', async () => {
    const { element } = await stand('fair-two-maps', scene({ overlay: 'fuel-poverty', level2: 'ward' }));
    expect(headline()).toMatch(/^\d+ of Barnet’s 220 small areas are among the 20% most deprived in England$/);
    await expect.element(page.getByText(viewSentence(secondScene(scene({ overlay: 'fuel-poverty', level2: 'ward' })))!)).toBeVisible();
    expect(legends(element).map(({ second }) => second)).toEqual([undefined, undefined]);
    const [first, second] = scenes(element);
    expect([first.view.indicator, first.view.level, first.overlay]).toEqual(['imd-score', 'small-area', undefined]);
    expect([second.view.indicator, second.view.level, second.column!.codes.length]).toEqual(['fuel-poverty', 'ward', 24]);
    expect(maps(element).map((map) => map.label)).toEqual(['First map: Multiple deprivation, 2025, small areas', 'Second map: Households in fuel poverty, 2022, wards']);
  });

  test('has one scale where both show one indicator, whatever the areas', async () => {
    const { element } = await stand('fair-two-maps', scene({ level2: 'ward' }));
    expect(headline()).toMatch(/^\d+ of Barnet’s 220 small areas are among the 20% most deprived in England$/);
    await expect.element(page.getByText(/Both maps have one scale, with the classes of small areas/)).toBeVisible();
    const [first, second] = scenes(element);
    expect(second.classes!.bounds).toEqual(first.classes!.bounds);
    expect(second.classes!.counts.reduce((sum, each) => sum + each, 0)).toBe(24);
    expect(secondScene(scene({ level: 'ward', level2: 'ward' })).classes!.counts.reduce((sum, each) => sum + each, 0)).toBe(24);
  });

  test('says both indicators in one sentence where they are of the same areas', async () => {
    await stand('fair-two-maps', scene({ overlay: 'fuel-poverty' }));
    const [deprivation, poverty] = [atlas.column('imd-score', 'small-area')!, atlas.column('fuel-poverty', 'small-area')!];
    const both = deprivation.values.filter((value, row) => value! >= third(deprivation) && poverty.values[row]! >= third(poverty)).length;
    expect(headline()).toMatch(new RegExp(`^${both} of Barnet’s 220 small areas are both in the `));
  });

  test('has one legend of one indicator, which counts both kinds of area and lights up both maps', async () => {
    const { element } = await stand('fair-two-maps', scene({ level2: 'ward' }));
    expect(legends(element)).toHaveLength(1);
    const classes = page.getByRole('list', { name: labelOf(atlas, 'imd-score') }).getByRole('button');
    const texts = classes.elements().map((each) => each.textContent!.replaceAll(/\s+/g, ' '));
    const total = (pattern: RegExp) => texts.reduce((sum, text) => sum + Number(pattern.exec(text)![1]), 0);
    expect([total(/(\d+) small areas?/), total(/(\d+) wards?/)]).toEqual([220, 24]);
    (classes.nth(1).element() as HTMLElement).focus();
    await drawn(element);
    const [first, second] = scenes(element);
    expect([first.lit!.size, second.lit!.size]).toEqual([Number(/(\d+) small/.exec(texts[1]!)![1]), Number(/(\d+) ward/.exec(texts[1]!)![1])]);
  });

  test('shows what is pointed at on one map on the other: the ward around a small area, the small areas inside a ward', async () => {
    const { element } = await stand('fair-two-maps', scene({ level2: 'ward' }));
    const small = atlas.manifest!.levels['small-area'];
    scenes(element)[0].act.hover(100);
    await drawn(element);
    expect(scenes(element).map(({ hovered }) => hovered)).toEqual([100, small.ward[100]]);
    scenes(element)[1].act.hover(3);
    await drawn(element);
    const [first, second] = scenes(element);
    expect(second.hovered).toBe(3);
    expect(first.hovered).toBeUndefined();
    expect([...first.lit!]).toEqual([...small.ward.keys()].filter((row) => small.ward[row] === 3));
    second.act.hover(undefined);
    await drawn(element);
    expect(scenes(element).every(({ hovered, lit }) => hovered === undefined && lit === undefined)).toBe(true);
  });

  test('selects on both without changing either map’s areas', async () => {
    const { element, stand: root } = await stand('fair-two-maps', scene({ level2: 'ward' }));
    scenes(element)[1].act.select('E05013640');
    expect(root.asked.at(-1)).toEqual(['show', { selected: 'E05013640' }]);
  });

  test('the maps move together, and not for ever', async () => {
    const { element } = await stand('fair-two-maps', scene({ overlay: 'fuel-poverty' }));
    const [first, second] = maps(element) as [FairMap, FairMap];
    const looks: unknown[][] = [[], []];
    [first, second].forEach((map, i) => {
      const look = map.look.bind(map);
      map.look = (camera) => { looks[i]!.push(camera); look(camera); };
    });
    const camera = { lon: -0.2, lat: 51.6, zoom: 13 };
    first.dispatchEvent(new CustomEvent('fair-move', { detail: camera, bubbles: true, composed: true }));
    await new Promise((wait) => setTimeout(wait, 100));
    expect(looks).toEqual([[], [camera]]);
    second.dispatchEvent(new CustomEvent('fair-move', { detail: { ...camera, zoom: 12 }, bubbles: true, composed: true }));
    await new Promise((wait) => setTimeout(wait, 100));
    expect(looks).toEqual([[{ ...camera, zoom: 12 }], [camera]]);
  });

  test('each map has its own choices', async () => {
    const { stand: root } = await stand('fair-two-maps', scene());
    const shown = () => root.asked.filter(([action]) => action === 'show').at(-1)?.[1];
    await expect.element(page.getByText(/Both maps show the same: choose another indicator/)).toBeVisible();
    expect(headline()).toMatch(/among the 20% most deprived in England$/);
    await userEvent.click(page.getByRole('combobox', { name: 'Second map: indicator' }), { timeout: 12_000 });
    await userEvent.keyboard(`${labelOf(atlas, 'fuel-poverty')}{Enter}`);
    expect(shown()).toEqual({ overlay: 'fuel-poverty', level2: 'small-area' });
    (page.getByRole('radiogroup', { name: 'First map: areas' }).getByRole('radio', { name: 'Wards' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(shown()).toEqual({ level: 'ward', level2: 'small-area' });
    (page.getByRole('radiogroup', { name: 'Second map: areas' }).getByRole('radio', { name: 'Wards' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(shown()).toEqual({ level2: 'ward' });
  });

  test('stacks on a phone of 320 pixels', async () => {
    await page.viewport(320, 640);
    const { element } = await stand('fair-two-maps', scene({ overlay: 'fuel-poverty' }));
    const [first, second] = maps(element).map((map) => map.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(second.top).toBeGreaterThan(first.bottom);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('works when removed and added again', async () => {
    const { element, stand: root } = await stand('fair-two-maps', scene({ overlay: 'fuel-poverty' }));
    element.remove();
    root.append(element);
    await drawn(element);
    expect(scenes(element).map(({ view }) => view.indicator)).toEqual(['imd-score', 'fuel-poverty']);
  });
});

describe.each(['svg', 'maplibre'] as const)('fair-two-maps drawn by %s', (renderer) => {
  /** The names on a map, each with where it stands on it. */
  const names = (map: FairMap) => Object.fromEntries([...map.shadowRoot!.querySelectorAll('svg text')].map((each) => {
    const [at, on] = [each.getBoundingClientRect(), map.getBoundingClientRect()];
    return [each.textContent, [at.left - on.left, at.top - on.top].map(Math.round)];
  }));

  test('what the pointer points at, chooses and moves on one map is pointed at, chosen and moved on the other', async () => {
    const { element, stand: root } = await stand('fair-two-maps', scene({ level2: 'ward', renderer }));
    const [first, second] = maps(element) as [FairMap, FairMap];
    await expect.poll(() => [first.drawnBy, second.drawnBy], { timeout: 60_000 }).toEqual([renderer, renderer]);
    const canvas = page.elementLocator(first).getByRole('application');
    await expect.element(canvas).toHaveAttribute('aria-busy', 'false');
    const { manifest, place } = root.scene!;
    const small = manifest!.levels['small-area'];
    const row = small.codes.indexOf('E01000115');
    const size = { width: first.clientWidth, height: first.clientHeight };
    const [lon, lat] = labelPoint(place!.areas['small-area'].features[row]!.geometry);
    const { left: x, top: y } = boxOf([lon, lat, lon, lat], fitCamera(place!.bounds, size, clearOfButtons(first.padding, size.width)), size);
    await userEvent.hover(canvas, { position: { x, y } });
    await expect.poll(() => scenes(element).map(({ hovered }) => hovered)).toEqual([row, small.ward[row]]);
    await userEvent.click(canvas, { position: { x, y } });
    await expect.poll(() => root.asked.at(-1)).toEqual(['show', { selected: 'E01000115' }]);
    const before = names(first);
    expect(names(second)).toEqual(before);
    await userEvent.click(page.elementLocator(first).getByRole('button', { name: 'Zoom in' }));
    await expect.poll(() => names(first)).not.toEqual(before);
    await expect.poll(() => names(second)).toEqual(names(first));
  });
});
