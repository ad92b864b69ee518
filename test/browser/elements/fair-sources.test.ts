import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-sources.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

const text = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');

describe('fair-sources', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['with a council', () => sceneOf(atlas)],
    ['in the dark', () => sceneOf(atlas, {}, { dark: true })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-sources', scene?.());
    await expectAccessible(element);
  });

  test('gives every source with its licence and every line of attribution that is due', async () => {
    const scene = sceneOf(atlas);
    const { element } = await stand('fair-sources', scene);
    const said = text(element);
    const { sources } = scene.manifest!;
    expect(sources.length).toBeGreaterThan(20);
    for (const { title, publisher, licence, attribution } of sources) {
      for (const line of [title, publisher, licence, ...attribution]) expect(said).toContain(line.replace(/\s+/g, ' '));
    }
    expect(said).toContain(`comes from ${sources.length} open files`);
  });

  test('is read with the keyboard alone: the ways come first, and nobody is held', async () => {
    await stand('fair-sources', sceneOf(atlas, { sight: 'sources' }));
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('link', { name: 'Sources' }).element());
    const ways = page.getByRole('navigation', { name: 'About the data' }).getByRole('link').elements();
    for (const way of ways.slice(1)) {
      await userEvent.tab();
      expect(focused()).toBe(way);
    }
  });

  test('fits a phone of 375 pixels', async () => {
    await page.viewport(375, 740);
    await stand('fair-sources', sceneOf(atlas));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
    await page.viewport(1280, 800);
  });

  test('two on a page, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-sources', loading);
    const { element: second } = await addStand('fair-sources', loading);
    element.remove();
    one.scene = sceneOf(atlas);
    one.append(element);
    await drawn(element);
    expect(text(element)).toContain('Everything Fairground shows of Barnet');
    expect(text(second)).toContain('Loading what is known of the data');
  });
});
