import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-change.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import type { SeriesFile } from '../../../src/model/pack.ts';
import type { TopicId } from '../../../src/model/topic.ts';
import { openPack } from '../../../src/pack/open-pack.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';

let atlas: Atlas;
let series: SeriesFile;
let smallAreaSeries: Scene['smallAreaSeries'];
beforeAll(async () => {
  atlas = await openBarnet();
  const pack = openPack(new URL('/packs', location.href).href, 'E09000003');
  [series, smallAreaSeries] = await Promise.all([pack.series(), pack.smallAreaSeries()]);
});

const sceneFor = (topic: TopicId, level: 'ward' | 'small-area' = 'ward') =>
  sceneOf(atlas, { topic, sight: 'compare', compared: atlas.manifest!.levels[level].codes.slice(0, 2) }, { series, smallAreaSeries });
const open = async (title: RegExp) => userEvent.click(page.getByText(title).first());
const rowsOf = (name: RegExp) => page.getByRole('region', { name }).getByRole('row').elements().map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));

describe('fair-change', () => {
  test.each(['deprivation', 'growth', 'net-zero'] as const)('is accessible on %s', async (topic) => {
    const { element } = await stand('fair-change', sceneFor(topic, 'small-area'));
    element.shadowRoot!.querySelectorAll('details').forEach((each) => { each.open = true; });
    await expectAccessible(element);
  });

  test('gives the residents of each census and of mid-2022 in its table, with the change since 2011', async () => {
    const scene = sceneFor('growth');
    await stand('fair-change', scene);
    await open(/^The same figures as a table: Residents since 2011/);
    const rows = rowsOf(/^Residents since 2011/);
    expect(rows[0]).toEqual(['Place', '2011', '2021', '2022']);
    const [now, added] = ['population-2021', 'residents-added'].map((id) => scene.columnOf(id, 'ward')!.values[0]!) as [number, number];
    expect(rows[1]![1]).toBe(`${(now - added).toLocaleString('en-GB')} 0.0%`);
    expect(rows[1]![2]).toBe(`${now.toLocaleString('en-GB')} ${added > 0 ? '+' : '−'}${Math.abs((100 * added) / (now - added)).toFixed(1)}%`);
  });

  test('says how sure the figures are, once for a chart, and explains its words once', async () => {
    const { element } = await stand('fair-change', sceneFor('net-zero', 'small-area'));
    expect(page.getByRole('button', { name: /^How sure is this\?/ }).elements()).toHaveLength(3);
    await userEvent.click(page.getByRole('button', { name: /^How sure is this\? Households in fuel poverty/ }));
    await expect.element(page.getByRole('dialog', { name: 'How sure is this?' })).toBeVisible();
    const terms = [...element.shadowRoot!.querySelectorAll('fair-term')].map((each) => each.getAttribute('term'));
    expect(terms).toContain('fuel poverty');
    expect(new Set(terms).size).toBe(terms.length);
  });

  test('calls no changed position better or worse, and says what it is not', async () => {
    const { element } = await stand('fair-change', sceneFor('deprivation', 'small-area'));
    const said = element.shadowRoot!.textContent!;
    expect(said).toContain('a changed position is no measure of how deprivation changed');
    expect(said).not.toMatch(/improv|better|worse/i);
  });
});
