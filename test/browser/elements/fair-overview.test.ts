import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-overview.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

const headline = () => page.getByRole('heading', { level: 2 }).element().textContent!.trim();
const lists = () => page.getByRole('list').elements().map((list) => [...list.querySelectorAll('button')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim()));

describe('fair-overview', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['with figures', () => sceneOf(atlas)],
    ['where there are no figures', () => sceneOf(atlas, { indicator: 'child-poverty' })],
    ['with two indicators', () => sceneOf(atlas, { level: 'ward', overlay: 'no-car' })],
    ['in the dark', () => sceneOf(atlas, { level: 'ward', topic: 'growth' }, { dark: true })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-overview', scene?.());
    await expectAccessible(element);
  });

  test('leads with a sentence that the figures bear out, with benchmarks and one period', async () => {
    const scene = sceneOf(atlas);
    const { element } = await stand('fair-overview', scene);
    const { ranks, ranked } = scene.column!;
    const deprived = ranks!.filter((rank) => rank! <= ranked / 5).length;
    expect(headline()).toBe(`${deprived} of Barnet’s 220 small areas are among the 20% most deprived in England`);
    const text = element.shadowRoot!.textContent!;
    expect(text).toMatch(/Barnet 19\.5, London [\d.]+, England [\d.]+/);
    expect(text.match(/\b2025\b/g)).toHaveLength(1);
  });

  test('lists both ends in the order of the figures, most deprived first', async () => {
    const scene = sceneOf(atlas, { level: 'ward' });
    await stand('fair-overview', scene);
    const order = [...scene.column!.codes.keys()].sort((a, b) => scene.column!.ranks![a]! - scene.column!.ranks![b]!).map((row) => scene.column!.names[row]!);
    const [top, bottom] = lists();
    expect(top).toHaveLength(5);
    top!.forEach((each, place) => expect(each.startsWith(order[place]!)).toBe(true));
    bottom!.forEach((each, place) => expect(each.startsWith(order.at(-1 - place)!)).toBe(true));
  });

  test('is worked with the keyboard alone; pointing at an area shows it on the map', async () => {
    const scene = sceneOf(atlas, { level: 'ward' });
    const { stand: { asked } } = await stand('fair-overview', scene);
    const first = page.getByRole('list').first().getByRole('button').first();
    await userEvent.hover(first);
    const row = scene.column!.ranks!.indexOf(Math.min(...scene.column!.ranks!.map((rank) => rank!)));
    expect(asked.at(-1)).toEqual(['hover', row]);
    await userEvent.hover(page.getByRole('heading', { level: 2 }));
    expect(asked.at(-1)).toEqual(['hover', undefined]);
    asked.length = 0;
    await userEvent.tab();
    expect(focused()).toBe(first.element());
    expect(asked).toEqual([['hover', row]]);
    await userEvent.keyboard('{Enter}');
    expect(asked).toContainEqual(['select', scene.column!.codes[row]]);
  });

  test('says why there are no figures at this kind of area', async () => {
    const scene = sceneOf(atlas, { indicator: 'child-poverty' });
    await stand('fair-overview', scene);
    expect(headline()).toMatch(/^No figures on .* for the small areas of Barnet$/);
    await expect.element(page.getByText(scene.indicator!.absent!['small-area']!)).toBeVisible();
  });

  test('shows what it is given below the lead', async () => {
    const { element } = await stand('fair-overview', sceneOf(atlas));
    element.textContent = 'The key';
    await expect.element(page.getByText('The key')).toBeVisible();
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-overview', sceneOf(atlas));
    const { stand: other } = await addStand('fair-overview', sceneOf(atlas, { topic: 'growth' }));
    element.remove();
    one.scene = sceneOf(atlas, { level: 'ward' });
    one.append(element);
    await drawn(element);
    await userEvent.click(page.elementLocator(one).getByRole('list').first().getByRole('button').first());
    expect(one.asked.filter(([action]) => action === 'select')).toHaveLength(1);
    expect(other.asked.map(([action]) => action)).not.toContain('select');
    expect(page.elementLocator(one).getByRole('heading', { level: 2 }).element().textContent).toContain('24 wards');
  });
});
