import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-legend.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { labelOf, loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand, type Asked } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });
/** The pointer rests in a corner: a class or a cell that comes to lie under it would light up. */
beforeEach(async () => {
  document.documentElement.style.minHeight = '100vh';
  await userEvent.hover(document.documentElement, { position: { x: 1276, y: 796 } });
});

const classes = () => page.getByRole('list', { name: labelOf(atlas, 'imd-score') }).getByRole('button');
const names = () => classes().elements().map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const cells = () => page.getByRole('group', { name: 'Both indicators at once: nine kinds of area' }).getByRole('button');
/** How many areas each request to light some up named. */
const lit = (asked: readonly Asked[]) => asked.flatMap(([action, rows]) => (action === 'light' ? [(rows as Set<number> | undefined)?.size] : []));

/** A second scene of the same indicator, by ward, that keeps how many areas it was asked to light up. */
function addSecond() {
  const scene = sceneOf(atlas, { level: 'ward' });
  const sizes: (number | undefined)[] = [];
  return { sizes, count: scene.classes!.counts[4]!, scene: { ...scene, act: { ...scene.act, light: (rows?: ReadonlySet<number>) => { sizes.push(rows?.size); } } } };
}

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

  test('lights up the areas of a class under the pointer, and keeps them in the view by a click until the next', async () => {
    const { element, stand: holder } = await stand('fair-legend', sceneOf(atlas));
    await userEvent.hover(classes().first());
    await userEvent.unhover(classes().first());
    await drawn(element);
    expect(lit(holder.asked).slice(-2)).toEqual([16, undefined]);
    await userEvent.click(classes().first());
    expect(holder.asked.at(-1)).toEqual(['show', { lit: 4 }, 'replace']);
    await holder.change({ view: { ...holder.scene!.view, lit: 4 } });
    element.renderRoot.querySelector<HTMLElement>('button:focus')?.blur();
    await userEvent.unhover(classes().first());
    await drawn(element);
    expect(lit(holder.asked).at(-1)).toBe(16);
    await userEvent.click(classes().first());
    expect(holder.asked.at(-1)).toEqual(['show', { lit: undefined }, 'replace']);
    await holder.change({ view: sceneOf(atlas).view });
    element.renderRoot.querySelector<HTMLElement>('button:focus')?.blur();
    await userEvent.unhover(classes().first());
    await drawn(element);
    expect(lit(holder.asked).at(-1)).toBeUndefined();
  });

  test('lights up what the view keeps lit as soon as it is there, again where it went out, and only once', async () => {
    const { element, stand: holder } = await stand('fair-legend', sceneOf(atlas, { lit: 4 }));
    expect(lit(holder.asked)).toEqual([16]);
    await expect.element(classes().first()).toHaveAttribute('aria-pressed', 'true');
    const [, rows] = holder.asked.at(-1)! as [string, Set<number>];
    await holder.change({ lit: rows });
    element.requestUpdate();
    await drawn(element);
    expect(lit(holder.asked)).toEqual([16]);
    await holder.change({ lit: undefined });
    expect(lit(holder.asked)).toEqual([16, 16]);
  });

  test('lights nothing up for a class that there is not', async () => {
    const { stand: { asked } } = await stand('fair-legend', sceneOf(atlas, { lit: 7 }));
    expect(asked).toEqual([]);
  });

  test('is worked with the keyboard alone; only what is kept is said to be pressed', async () => {
    const { element, stand: holder } = await stand('fair-legend', sceneOf(atlas));
    const follow = async () => {
      const [action, change] = holder.asked.at(-1)! as [string, { lit?: number }];
      expect(action).toBe('show');
      await holder.change({ view: { ...holder.scene!.view, ...change } });
    };
    await userEvent.tab();
    await drawn(element);
    expect(focused()).toBe(classes().first().element());
    await expect.element(classes().first()).toHaveAttribute('aria-pressed', 'false');
    expect(lit(holder.asked).at(-1)).toBe(16);
    await userEvent.keyboard('{Enter}');
    await follow();
    await expect.element(classes().first()).toHaveAttribute('aria-pressed', 'true');
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe(classes().nth(2).element());
    await userEvent.keyboard(' ');
    await follow();
    await expect.element(classes().nth(2)).toHaveAttribute('aria-pressed', 'true');
    await expect.element(classes().first()).toHaveAttribute('aria-pressed', 'false');
    await userEvent.keyboard(' ');
    await follow();
    await expect.element(classes().nth(2)).toHaveAttribute('aria-pressed', 'false');
  });

  test('a key of two indicators counts every area once, says what a cell means, and lights it up', async () => {
    const { stand: holder } = await stand('fair-legend', sceneOf(atlas, { level: 'ward', overlay: 'no-car' }));
    expect(cells().elements()).toHaveLength(9);
    expect(cells().elements().reduce((sum, each) => sum + Number(each.textContent), 0)).toBe(24);
    const full = cells().elements().find((each) => Number(each.textContent) > 0)!;
    const name = full.getAttribute('aria-label')!;
    (full as HTMLElement).focus();
    await expect.element(page.getByText(name, { exact: true })).toBeVisible();
    expect(lit(holder.asked).at(-1)).toBe(Number(full.textContent));
    expect(full.getAttribute('aria-pressed')).toBe('false');
    await userEvent.keyboard('{Enter}');
    const [, change] = holder.asked.at(-1)! as [string, { lit?: number }];
    await holder.change({ view: { ...holder.scene!.view, ...change } });
    await expect.poll(() => full.getAttribute('aria-pressed')).toBe('true');
  });

  test('lights up a class of its own second map too, and puts both out with what was kept', async () => {
    const second = addSecond();
    const { stand: holder } = await stand('fair-legend', sceneOf(atlas, { lit: 4 }), { second: second.scene });
    expect([lit(holder.asked), second.sizes]).toEqual([[16], [second.count]]);
    await holder.change({ view: sceneOf(atlas).view });
    expect([lit(holder.asked), second.sizes]).toEqual([[16, undefined], [second.count, undefined]]);
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
