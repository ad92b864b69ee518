import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-bar.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { takeAwayWords } from '../../../src/words/take-away-words.ts';
import { loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused, heard } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });
beforeEach(() => page.viewport(1280, 800));

const link = (name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
const field = (name: string) => page.getByRole('combobox', { name, exact: true });

describe('fair-bar', () => {
  test.each([
    ['without a root', undefined, {}],
    ['while loading', () => loading, {}],
    ['with a council', () => sceneOf(atlas), {}],
    ['narrow', () => sceneOf(atlas), { narrow: true }],
    ['folded into a menu', () => sceneOf(atlas), { folded: true }],
    ['in the dark', () => sceneOf(atlas, { sight: 'table' }, { dark: true }), {}],
  ])('is accessible %s', async (_, scene, properties) => {
    const { element } = await stand('fair-bar', scene?.(), properties);
    await expectAccessible(element);
  });

  test('shows the council and which view is open, and each view has an address', async () => {
    await stand('fair-bar', sceneOf(atlas, { level: 'ward', sight: 'table' }));
    expect((field('Council').element() as HTMLInputElement).value).toBe('Barnet');
    await expect.element(link('Table')).toHaveAttribute('aria-current', 'page');
    expect(page.getByRole('link', { name: 'Compare', exact: true }).element().getAttribute('href')).toBe('?area=E09000003&level=ward&show=compare');
    expect(link('Map').element().hasAttribute('aria-current')).toBe(false);
  });

  test('is worked with the keyboard alone: brand, council, search, views, taking away, sharing, colours', async () => {
    const councils = [{ code: 'E09000003', name: 'Barnet', region: 'London' }, { code: 'E09000007', name: 'Camden', region: 'London' }];
    const { element, stand: { asked } } = await stand('fair-bar', sceneOf(atlas, {}, { councils }));
    const found = heard<{ codes: string[] }>(element, 'found');
    const schemes = heard(element, 'scheme');
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('link', { name: 'Fairground' }).element());
    await userEvent.tab();
    expect(focused()).toBe(field('Council').element());
    await userEvent.keyboard('camden{Enter}');
    expect(asked).toEqual([['show', { area: 'E09000007' }]]);
    await userEvent.tab();
    expect(focused()).toBe(field('Find a place').element());
    await userEvent.keyboard('colindale north');
    await expect.element(page.getByRole('option', { name: /^Colindale North/ }).first()).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => found).toEqual([{ codes: ['E05013632'] }]);
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('button', { name: 'Find where I am' }).element());
    for (const name of ['Map', 'Table', 'Compare', 'Who is missed', 'About']) {
      await userEvent.tab();
      expect(focused()).toBe(link(name).element());
    }
    await userEvent.keyboard('{Enter}');
    expect(asked.at(-1)).toEqual(['show', { sight: 'sources' }]);
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('button', { name: takeAwayWords.open }).element());
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('button', { name: 'Share' }).element());
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(schemes).toHaveLength(1);
  });

  test('places of one name are all offered, each told by its kind, with the request to choose', async () => {
    await stand('fair-bar', sceneOf(atlas));
    await userEvent.click(field('Find a place'));
    await userEvent.keyboard('colindale');
    const offered = () => page.getByRole('group', { name: '“colindale” could be any of these 5 places. Choose one.' }).getByRole('option').elements().map((each) => each.textContent!);
    await expect.poll(() => offered().map((text) => /Ward|Neighbourhood|Station/.exec(text)?.[0])).toEqual(['Ward', 'Ward', 'Neighbourhood', 'Neighbourhood', 'Station']);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(field('Find a place'));
    await userEvent.keyboard('woodside park');
    await expect.element(page.getByRole('group', { name: 'Neighbourhoods' }).getByRole('option').first()).toHaveTextContent('Woodside Park');
  });

  test('a click with a modifier is left to the browser', async () => {
    const { stand: { asked } } = await stand('fair-bar', sceneOf(atlas));
    const left: boolean[] = [];
    const note = (event: Event): void => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener('click', note);
    await userEvent.click(link('Table'), { modifiers: ['Control'] });
    await userEvent.click(link('Table'));
    window.removeEventListener('click', note);
    expect(left).toEqual([true, false]);
    expect(asked).toEqual([['show', { sight: 'table' }]]);
  });

  test('narrow, it asks for the menu; folded, it holds what was left out and says when to close', async () => {
    const { element } = await stand('fair-bar', sceneOf(atlas), { narrow: true });
    const menus = heard(element, 'menu');
    expect(page.getByRole('navigation').elements()).toHaveLength(0);
    await userEvent.click(page.getByRole('button', { name: 'Menu' }));
    expect(menus).toHaveLength(1);
    const { element: menu, stand: { asked } } = await stand('fair-bar', sceneOf(atlas), { folded: true });
    const went = heard(menu, 'went');
    expect(field('Council').elements()).toHaveLength(0);
    await userEvent.click(link('Compare'));
    expect(asked).toEqual([['show', { sight: 'compare' }]]);
    expect(went).toHaveLength(1);
  });

  test('fits a phone of 320 pixels', async () => {
    await page.viewport(320, 640);
    const { element } = await stand('fair-bar', sceneOf(atlas), { narrow: true });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-bar', sceneOf(atlas));
    const { stand: other } = await addStand('fair-bar', sceneOf(atlas, { sight: 'compare' }));
    element.remove();
    one.scene = sceneOf(atlas, { sight: 'sources' });
    one.append(element);
    await drawn(element);
    await expect.element(page.elementLocator(one).getByRole('link', { name: 'About' })).toHaveAttribute('aria-current', 'page');
    await userEvent.click(page.elementLocator(one).getByRole('link', { name: 'Table' }));
    expect(one.asked).toEqual([['show', { sight: 'table' }]]);
    expect(other.asked).toEqual([]);
    await expect.element(page.elementLocator(other).getByRole('link', { name: 'Compare' })).toHaveAttribute('aria-current', 'page');
  });
});
