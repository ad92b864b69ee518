import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-controls.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { labelOf, loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

const field = (name: string) => page.getByRole('combobox', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const value = (name: string) => (field(name).element() as HTMLInputElement).value;
const options = () => page.getByRole('option').elements().map((each) => each.textContent!.trim());

describe('fair-controls', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['with figures', () => sceneOf(atlas)],
    ['at a level without figures', () => sceneOf(atlas, { indicator: 'child-poverty' })],
    ['with an overlay and pockets', () => sceneOf(atlas, { overlay: 'no-car', pockets: true })],
    ['in the dark', () => sceneOf(atlas, { overlay: 'no-car', pockets: true }, { dark: true })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-controls', scene?.());
    await expectAccessible(element);
  });

  test('shows the view it is given', async () => {
    await stand('fair-controls', sceneOf(atlas, { topic: 'net-zero', level: 'ward', overlay: 'no-car', pockets: true }));
    await expect.element(radio('Net zero')).toBeChecked();
    await expect.element(radio('Wards')).toBeChecked();
    expect(value('Indicator')).toBe(labelOf(atlas, 'fuel-poverty'));
    expect(value('Lay over it')).toBe(labelOf(atlas, 'no-car'));
    await expect.element(page.getByRole('switch', { name: 'Hidden pockets' })).toBeChecked();
    expect(field('Classes').elements()).toHaveLength(0);
  });

  test('is worked with the keyboard alone: topic, indicator, areas, overlay, pockets, classes, in that order', async () => {
    const { stand: { asked } } = await stand('fair-controls', sceneOf(atlas));
    await userEvent.tab();
    expect(focused()).toBe(radio('Deprivation').element());
    await userEvent.keyboard('{ArrowDown}');
    expect(asked.at(-1)).toEqual(['show', { topic: 'growth', indicator: 'population-change', level: 'small-area', overlay: undefined }]);
    await userEvent.tab();
    expect(focused()).toBe(field('Indicator').element());
    await userEvent.keyboard(`${labelOf(atlas, 'fuel-poverty')}{Enter}`);
    expect(asked.at(-1)).toEqual(['show', { topic: 'net-zero', indicator: 'fuel-poverty', level: 'small-area', overlay: undefined }]);
    await userEvent.tab();
    expect(focused()).toBe(radio('Small areas').element());
    await userEvent.keyboard('{ArrowLeft}');
    expect(asked.at(-1)).toEqual(['show', { level: 'neighbourhood' }]);
    await userEvent.tab();
    expect(focused()).toBe(field('Lay over it').element());
    await userEvent.keyboard(`${labelOf(atlas, 'no-car')}{Enter}`);
    expect(asked.at(-1)).toEqual(['show', { overlay: 'no-car' }]);
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('switch', { name: 'Hidden pockets' }).element());
    await userEvent.keyboard(' ');
    expect(asked.at(-1)).toEqual(['show', { pockets: true }]);
    await userEvent.tab();
    expect(focused()).toBe(field('Classes').element());
    await userEvent.keyboard('natural{Enter}');
    expect(asked.at(-1)).toEqual(['show', { classification: 'natural' }]);
  });

  test('an indicator that lacks the level shown brings the smallest that it has', async () => {
    const { stand: { asked } } = await stand('fair-controls', sceneOf(atlas));
    await userEvent.click(field('Indicator'));
    await userEvent.keyboard(`${labelOf(atlas, 'child-poverty')}{Enter}`);
    expect(asked.at(-1)).toEqual(['show', { topic: 'deprivation', indicator: 'child-poverty', level: 'ward', overlay: undefined }]);
  });

  test('an overlay is kept where the next indicator can be laid with it, and taken away where not', async () => {
    const { stand: holder } = await stand('fair-controls', sceneOf(atlas, { overlay: 'no-car' }));
    await userEvent.click(radio('Growth'));
    expect(holder.asked.at(-1)).toEqual(['show', { topic: 'growth', indicator: 'population-change', level: 'small-area', overlay: 'no-car' }]);
    await userEvent.click(field('Indicator'));
    await userEvent.keyboard(`${labelOf(atlas, 'no-car')}{Enter}`);
    expect(holder.asked.at(-1)).toEqual(['show', expect.objectContaining({ indicator: 'no-car', overlay: undefined })]);
    await userEvent.click(field('Lay over it'));
    await userEvent.keyboard('nothing{Enter}');
    expect(holder.asked.at(-1)).toEqual(['show', { overlay: undefined }]);
  });

  test('patterns and values are asked for, and taken away again', async () => {
    const { stand: holder } = await stand('fair-controls', sceneOf(atlas));
    await userEvent.click(page.getByRole('switch', { name: 'Patterns on the classes' }));
    expect(holder.asked.at(-1)).toEqual(['show', { patterns: true }]);
    await userEvent.click(page.getByRole('switch', { name: 'Values on the map' }));
    expect(holder.asked.at(-1)).toEqual(['show', { values: true }]);
    holder.scene = sceneOf(atlas, { patterns: true, values: true });
    await expect.element(page.getByRole('switch', { name: 'Values on the map' })).toBeChecked();
    await userEvent.click(page.getByRole('switch', { name: 'Patterns on the classes' }));
    expect(holder.asked.at(-1)).toEqual(['show', { patterns: undefined }]);
  });

  test('a level without figures is explained, and not chosen', async () => {
    const scene = sceneOf(atlas, { indicator: 'child-poverty', level: 'ward' });
    const { stand: { asked } } = await stand('fair-controls', scene);
    await userEvent.click(radio('Small areas'), { force: true });
    await expect.element(page.getByRole('status').filter({ hasText: scene.indicator!.absent!['small-area'] })).toBeVisible();
    expect(asked).toEqual([]);
  });

  test('lists the open topic first, and lays over only what shares a kind of area', async () => {
    await stand('fair-controls', sceneOf(atlas, { topic: 'people', indicator: 'sexual-orientation-lgb', level: 'neighbourhood' }));
    await userEvent.click(field('Indicator'));
    await expect.element(page.getByRole('listbox').getByRole('group').first()).toHaveAccessibleName(/^People: /);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(field('Lay over it'));
    const offered = options();
    expect(offered[0]).toMatch(/^Nothing/);
    expect(offered.some((each) => each.startsWith(labelOf(atlas, 'child-poverty')))).toBe(false);
    expect(offered.length).toBeGreaterThan(50);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-controls', sceneOf(atlas));
    const { stand: other } = await addStand('fair-controls', sceneOf(atlas, { topic: 'growth' }));
    element.remove();
    one.scene = sceneOf(atlas, { topic: 'people' });
    one.append(element);
    await drawn(element);
    await expect.element(page.elementLocator(one).getByRole('radio', { name: 'People' })).toBeChecked();
    await expect.element(page.elementLocator(other).getByRole('radio', { name: 'Growth' })).toBeChecked();
    await userEvent.click(page.elementLocator(one).getByRole('radio', { name: 'Net zero' }));
    expect(one.asked).toHaveLength(1);
    expect(other.asked).toEqual([]);
  });
});
