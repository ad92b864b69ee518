import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-credits.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

const said = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
const way = () => page.getByRole('link', { name: 'About the data' });

describe('fair-credits', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['with figures', () => sceneOf(atlas)],
    ['in the dark', () => sceneOf(atlas, { overlay: 'no2' }, { dark: true })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-credits', scene?.());
    await expectAccessible(element);
  });

  test('credits the publishers of what is shown, once each, the boundaries, and the background that is held', async () => {
    const { element, stand: holder } = await stand('fair-credits', sceneOf(atlas));
    expect(said(element)).toMatch(/Ministry of Housing.*\(OGL v3\.0\).*Contains OS data © Crown copyright/);
    const alone = said(element).split(' · ');
    holder.scene = sceneOf(atlas, { overlay: 'fuel-poverty' });
    await drawn(element);
    expect(said(element).split(' · ').length).toBeGreaterThan(alone.length);
    const { manifest } = holder.scene!;
    await holder.change({ manifest: { ...manifest!, basemap: ['tube', 'streets'] } });
    expect(said(element)).toMatch(/Powered by TfL Open Data.*© OpenStreetMap contributors/);
    await holder.change({ manifest: { ...manifest!, basemap: [] } });
    expect(said(element)).not.toMatch(/OpenStreetMap/);
  });

  test('names a publisher of several of the sources once', async () => {
    const { indicators, sources } = atlas.manifest!;
    const publishers = (of: readonly string[]) => sources.filter(({ id }) => of.includes(id)).map(({ publisher }) => publisher);
    const repeated = indicators.find((each) => each.levels.length > 0 && new Set(publishers(each.sources)).size < publishers(each.sources).length)!;
    const { element } = await stand('fair-credits', sceneOf(atlas, { topic: repeated.topic, indicator: repeated.id, level: repeated.levels[0] }));
    const credits = said(element).split(' · ');
    expect(new Set(credits).size).toBe(credits.length);
  });

  test('leads to the attributions by the keyboard, with an address of their own', async () => {
    const { stand: { asked } } = await stand('fair-credits', sceneOf(atlas, { level: 'ward' }));
    await expect.element(way()).toHaveAttribute('href', '?area=E09000003&level=ward&show=sources');
    await userEvent.tab();
    expect(focused()).toBe(way().element());
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([['show', { sight: 'sources' }]]);
  });

  test('a click with a modifier is left to the browser', async () => {
    const { stand: { asked } } = await stand('fair-credits', sceneOf(atlas));
    let isLeft = false;
    window.addEventListener('click', (event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    }, { once: true });
    await userEvent.click(way(), { modifiers: ['Control'] });
    expect(isLeft).toBe(true);
    expect(asked).toEqual([]);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-credits', sceneOf(atlas));
    const { stand: other } = await addStand('fair-credits', sceneOf(atlas));
    element.remove();
    one.append(element);
    await drawn(element);
    await userEvent.click(page.elementLocator(one).getByRole('link'));
    expect(one.asked).toHaveLength(1);
    expect(other.asked).toEqual([]);
  });
});
