import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-list.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

const options = () => page.getByRole('option').elements().map((each) => each.textContent!.replace(/\s+/g, ' ').trim());

describe('fair-list', () => {
  test.each([
    ['while loading', () => loading],
    ['with wards', () => sceneOf(atlas, { level: 'ward', selected: 'E05013632' })],
    ['with small areas in the dark', () => sceneOf(atlas, {}, { dark: true })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-list', scene());
    await expectAccessible(element);
  });

  test('lists every area, the most deprived first, and marks the one selected', async () => {
    const scene = sceneOf(atlas, { level: 'ward', selected: 'E05013632' });
    await stand('fair-list', scene);
    const { names, ranks } = scene.column!;
    const inOrder = [...names.keys()].sort((a, b) => ranks![a]! - ranks![b]!).map((row) => names[row]!);
    expect(options()).toHaveLength(24);
    options().forEach((option, place) => expect(option.startsWith(inOrder[place]!)).toBe(true));
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent(/^Colindale North/);
  });

  test('passing over an area shows it on the map, choosing selects it', async () => {
    const scene = sceneOf(atlas, { level: 'ward' });
    const { stand: { asked } } = await stand('fair-list', scene);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    const second = [...scene.column!.codes.keys()].sort((a, b) => scene.column!.ranks![a]! - scene.column!.ranks![b]!)[1]!;
    expect(asked).toContainEqual(['hover', second]);
    expect(asked.at(-1)).toEqual(['select', scene.column!.codes[second]]);
  });

  test('an area without a figure comes last and says so', async () => {
    const scene = sceneOf(atlas, { level: 'ward' });
    const values = [...scene.column!.values];
    const statuses = [...scene.column!.statuses];
    values[0] = undefined;
    statuses[0] = 'suppressed';
    await stand('fair-list', { ...scene, column: { ...scene.column!, values, statuses } });
    expect(options().at(-1)).toBe('Barnet Vale suppressed');
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-list', sceneOf(atlas, { level: 'ward' }));
    const { stand: other } = await addStand('fair-list', sceneOf(atlas, { level: 'neighbourhood' }));
    element.remove();
    one.append(element);
    await userEvent.click(page.elementLocator(one).getByRole('option').first());
    expect(one.asked.some(([action]) => action === 'select')).toBe(true);
    expect(other.asked.some(([action]) => action === 'select')).toBe(false);
  });
});
