import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-legend.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { labelOf, loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand, type Asked } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

const classes = () => page.getByRole('list', { name: labelOf(atlas, 'imd-score') }).getByRole('button');
const names = () => classes().elements().map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const cells = () => page.getByRole('group', { name: 'Both indicators at once: nine kinds of area' }).getByRole('button');
/** How many areas each request to light some up named. */
const lit = (asked: readonly Asked[]) => asked.flatMap(([action, rows]) => (action === 'light' ? [(rows as Set<number> | undefined)?.size] : []));

describe('fair-legend', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['with classes', () => sceneOf(atlas)],
    ['where there are no figures', () => sceneOf(atlas, { indicator: 'child-poverty' })],
    ['with two indicators', () => sceneOf(atlas, { overlay: 'no-car' })],
    ['with pockets', () => sceneOf(atlas, { pockets: true })],
    ['in the dark', () => sceneOf(atlas, { pockets: true }, { dark: true })],
    ['with patterns', () => sceneOf(atlas, { patterns: true, overlay: 'no-car' })],
    ['in the dark with two', () => sceneOf(atlas, { overlay: 'no-car' }, { dark: true })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-legend', scene?.());
    await expectAccessible(element);
  });

  test('names what is shown, its bounds and counts, and which end is worse; the counts are all areas', async () => {
    await stand('fair-legend', sceneOf(atlas));
    await expect.element(page.getByText('Darker is more deprived')).toBeVisible();
    expect(names()).toHaveLength(5);
    expect(names()[0]).toMatch(/^Most deprived: 16 small areas, /);
    expect(names().reduce((sum, each) => sum + Number(/: (\d+) small/.exec(each)![1]), 0)).toBe(220);
    await expect.element(page.getByRole('button', { name: /^Most deprived ?: 16 small areas ?, \d/ })).toBeVisible();
  });

  test('says which end is worse as the colours run in the dark', async () => {
    await stand('fair-legend', sceneOf(atlas, {}, { dark: true }));
    await expect.element(page.getByText('Brighter is more deprived')).toBeVisible();
  });

  test('lights up the areas of a class under the pointer, and keeps them by a click until the next', async () => {
    const { element, stand: { asked } } = await stand('fair-legend', sceneOf(atlas));
    await userEvent.hover(classes().first());
    await userEvent.unhover(classes().first());
    expect(lit(asked).slice(-2)).toEqual([16, undefined]);
    await userEvent.click(classes().first());
    await userEvent.unhover(classes().first());
    element.renderRoot.querySelector<HTMLElement>('button:focus')?.blur();
    expect(lit(asked).at(-1)).toBe(16);
    await userEvent.click(classes().first());
    element.renderRoot.querySelector<HTMLElement>('button:focus')?.blur();
    await userEvent.unhover(classes().first());
    expect(lit(asked).at(-1)).toBeUndefined();
  });

  test('is worked with the keyboard alone; only what is kept is said to be pressed', async () => {
    const { stand: { asked } } = await stand('fair-legend', sceneOf(atlas));
    await userEvent.tab();
    expect(focused()).toBe(classes().first().element());
    await expect.element(classes().first()).toHaveAttribute('aria-pressed', 'false');
    expect(lit(asked).at(-1)).toBe(16);
    await userEvent.keyboard('{Enter}');
    await expect.element(classes().first()).toHaveAttribute('aria-pressed', 'true');
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe(classes().nth(2).element());
    await userEvent.keyboard(' ');
    await expect.element(classes().nth(2)).toHaveAttribute('aria-pressed', 'true');
    await expect.element(classes().first()).toHaveAttribute('aria-pressed', 'false');
    await userEvent.keyboard(' ');
    await expect.element(classes().nth(2)).toHaveAttribute('aria-pressed', 'false');
  });

  test('a key of two indicators counts every area once, says what a cell means, and lights it up', async () => {
    const { stand: { asked } } = await stand('fair-legend', sceneOf(atlas, { level: 'ward', overlay: 'no-car' }));
    expect(cells().elements()).toHaveLength(9);
    expect(cells().elements().reduce((sum, each) => sum + Number(each.textContent), 0)).toBe(24);
    const full = cells().elements().find((each) => Number(each.textContent) > 0)!;
    const name = full.getAttribute('aria-label')!;
    (full as HTMLElement).focus();
    await expect.element(page.getByText(name, { exact: true })).toBeVisible();
    expect(lit(asked).at(-1)).toBe(Number(full.textContent));
    expect(full.getAttribute('aria-pressed')).toBe('false');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => full.getAttribute('aria-pressed')).toBe('true');
  });

  test('forgets what it kept when other classes come', async () => {
    const { stand: holder } = await stand('fair-legend', sceneOf(atlas));
    await userEvent.click(classes().first());
    await expect.element(classes().first()).toHaveAttribute('aria-pressed', 'true');
    const next = sceneOf(atlas, { classification: 'equal' });
    await holder.change({ view: next.view, classes: next.classes });
    for (const each of classes().elements()) expect(each.getAttribute('aria-pressed')).toBe('false');
  });

  test('says why there are no figures at this kind of area', async () => {
    const scene = sceneOf(atlas, { indicator: 'child-poverty' });
    await stand('fair-legend', scene);
    await expect.element(page.getByText(scene.indicator!.absent!['small-area']!)).toBeVisible();
  });

  test('shows the pattern of each class where they are asked for: none on the palest, another on each of the rest', async () => {
    const { element, stand: holder } = await stand('fair-legend', sceneOf(atlas));
    const images = () => [...element.shadowRoot!.querySelectorAll('.swatch')].map((each) => getComputedStyle(each).backgroundImage);
    expect(new Set(images())).toEqual(new Set(['none']));
    await holder.change({ view: { ...holder.scene!.view, patterns: true } });
    expect(new Set(images()).size).toBe(5);
    expect(images().filter((each) => each === 'none')).toHaveLength(1);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element: first, stand: one } = await stand('fair-legend', sceneOf(atlas));
    const { element: second, stand: other } = await addStand('fair-legend', sceneOf(atlas, { level: 'ward' }));
    first.remove();
    await one.change({ classes: sceneOf(atlas, { classification: 'quantiles' }).classes });
    one.append(first);
    await drawn(first);
    await userEvent.click(page.elementLocator(first).getByRole('button', { name: /44 small areas/ }).first());
    expect(lit(one.asked).at(-1)).toBe(44);
    expect(other.asked).toEqual([]);
    expect(page.elementLocator(second).getByRole('button', { pressed: true }).elements()).toHaveLength(0);
  });
});
