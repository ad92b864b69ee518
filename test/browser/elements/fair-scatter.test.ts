import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-scatter.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { labelOf, loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });
beforeEach(() => page.viewport(1280, 800));

const both = { sight: 'scatter', level: 'ward', overlay: 'fuel-poverty', renderer: 'svg' } as const;
const scene = (change = {}, more = {}) => sceneOf(atlas, { ...both, ...change }, more);
const chart = () => page.getByRole('application', { name: /^Scatter of/ });
const headline = () => page.getByRole('heading', { level: 2 }).element().textContent!.trim();
const svg = (element: Element) => element.shadowRoot!.querySelector('svg.scatter')!;

describe('fair-scatter', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['of wards', () => scene()],
    ['of small areas', () => scene({ level: 'small-area' })],
    ['with areas compared and one selected', () => scene({ compared: ['E05013632', 'E05013651'], selected: 'E05013640' })],
    ['in the dark', () => scene({}, { dark: true })],
    ['with one indicator alone', () => scene({ overlay: undefined })],
  ])('is accessible %s', async (_, make) => {
    const { element } = await stand('fair-scatter', make?.());
    await expectAccessible(element);
  });

  test('says how the two go together, with its caution, by how many areas', async () => {
    await stand('fair-scatter', scene());
    // R 4.2.2 and scipy 1.17.1 on the values of csv/wards.csv, which are rounded: pearsonr, spearmanr
    expect(headline()).toMatch(/^In Barnet’s 24 wards, deprivation score and fuel poverty go together, strongly/);
    await expect.element(page.getByText(/^Pearson’s r 0\.\d\d; by rank, Spearman’s rho 0\.\d\d; 24 wards/)).toBeVisible();
    await expect.element(page.getByText(/about areas, not people/)).toBeVisible();
    await expect.element(page.getByText(/Ward figures are best fit/)).toBeVisible();
  });

  test('draws a dot an area, and marks those that are compared and selected', async () => {
    const { element } = await stand('fair-scatter', scene({ compared: ['E05013632'], selected: 'E05013640' }));
    expect(svg(element).querySelectorAll('.point')).toHaveLength(23);
    expect(svg(element).querySelectorAll('.area')).toHaveLength(1);
    expect(svg(element).querySelectorAll('.ring')).toHaveLength(2);
    expect(svg(element).textContent).toContain('Colindale North');
    expect(svg(element).textContent).toContain('Friern Barnet');
  });

  test('is walked with the keyboard, says each area once, and selects', async () => {
    const { element, stand: root } = await stand('fair-scatter', scene());
    chart().element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(root.asked.at(-1)).toEqual(['hover', 0]);
    await root.change({ hovered: 0 });
    expect(element.shadowRoot!.querySelector('[aria-live]')!.textContent).toMatch(/^Barnet Vale: Deprivation score [\d.]+; Fuel poverty [\d.]+%/);
    await userEvent.keyboard('{ArrowRight}');
    const [, next] = root.asked.at(-1)! as [string, number];
    expect(next).not.toBe(0);
    await userEvent.keyboard('{Enter}');
    expect(root.asked.at(-1)).toEqual(['select', 'E05013628']);
    await userEvent.keyboard('{Escape}');
    expect(root.asked.at(-1)).toEqual(['hover', undefined]);
  });

  test('a dot is pointed at and clicked; where there is none, nothing is', async () => {
    const { element, stand: root } = await stand('fair-scatter', scene());
    const { x, y, width, height } = svg(element).querySelector('.point')!.getBoundingClientRect();
    const near = { clientX: x + width / 2 + 3, clientY: y + height / 2, bubbles: true };
    chart().element().dispatchEvent(new PointerEvent('pointermove', near));
    expect(root.asked.at(-1)).toEqual(['hover', 0]);
    chart().element().dispatchEvent(new MouseEvent('click', near));
    expect(root.asked.at(-1)).toEqual(['select', 'E05013628']);
    const { left, top } = chart().element().getBoundingClientRect();
    chart().element().dispatchEvent(new PointerEvent('pointermove', { clientX: left - 40, clientY: top - 40 }));
    expect(root.asked.at(-1)).toEqual(['hover', undefined]);
  });

  test('its indicators change places, change, and move to areas that both have', async () => {
    const { stand: root } = await stand('fair-scatter', scene());
    await userEvent.click(page.getByRole('button', { name: 'Swap the two' }));
    expect(root.asked.at(-1)).toEqual(['show', { topic: 'net-zero', indicator: 'fuel-poverty', overlay: 'imd-score', level: 'ward' }]);
    await userEvent.click(page.getByRole('combobox', { name: 'Up' }));
    await userEvent.keyboard(`${labelOf(atlas, 'heat-risk')}{Enter}`);
    expect(root.asked.at(-1)).toEqual(['show', expect.objectContaining({ indicator: 'imd-score', overlay: 'heat-risk', level: 'neighbourhood' })]);
  });

  test('without a second indicator it asks for one', async () => {
    const { stand: root } = await stand('fair-scatter', scene({ overlay: undefined }));
    expect(headline()).toBe('Multiple deprivation, 2025, against which indicator?');
    await userEvent.click(page.getByRole('combobox', { name: 'Second indicator' }));
    await userEvent.keyboard(`${labelOf(atlas, 'fuel-poverty')}{Enter}`);
    expect(root.asked.at(-1)).toEqual(['show', { overlay: 'fuel-poverty' }]);
  });

  test('the same figures are a table, one action away, which the view remembers', async () => {
    const { stand: root } = await stand('fair-scatter', scene());
    const table = page.getByRole('button', { name: 'Table', exact: true });
    await userEvent.click(table);
    expect(root.asked.at(-1)).toEqual(['show', { rowForm: 'table' }, 'replace']);
    await root.change({ view: { ...root.scene!.view, rowForm: 'table' } });
    await expect.element(page.getByRole('columnheader', { name: /Fuel poverty/ })).toBeVisible();
    await expect.element(table).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(table);
    expect(root.asked.at(-1)).toEqual(['show', { rowForm: undefined }, 'replace']);
    await root.change({ view: { ...root.scene!.view, rowForm: undefined } });
    await expect.element(chart()).toBeVisible();
  });

  test('leads to the other ways to compare', async () => {
    const { stand: root } = await stand('fair-scatter', scene());
    const ways = page.getByRole('navigation', { name: 'Ways to compare' });
    await expect.element(ways.getByRole('link', { name: 'Scatter' })).toHaveAttribute('aria-current', 'page');
    await userEvent.click(ways.getByRole('link', { name: 'Two maps' }));
    expect(root.asked.at(-1)).toEqual(['show', { sight: 'maps' }]);
  });

  test('fits a phone of 320 pixels, without the map', async () => {
    await page.viewport(320, 640);
    const { element } = await stand('fair-scatter', scene());
    await expect.poll(() => element.shadowRoot!.querySelector('fair-map')).toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-scatter', scene());
    const { element: second, stand: other } = await addStand('fair-scatter', scene({ level: 'neighbourhood' }));
    element.remove();
    one.append(element);
    await drawn(element);
    expect(svg(element).querySelectorAll('.point')).toHaveLength(24);
    expect(svg(second).querySelectorAll('.point')).toHaveLength(42);
    await userEvent.click(page.elementLocator(one).getByRole('button', { name: 'Swap the two' }));
    expect(other.asked.filter(([action]) => action === 'show')).toEqual([]);
  });
});
