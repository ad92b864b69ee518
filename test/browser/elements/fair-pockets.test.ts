import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-pockets.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import { loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { readDownload } from '../../fixtures/read-download.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused, heard } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

const pocketsOn = (more: Partial<Scene> = {}) => sceneOf(atlas, { pockets: true }, more);
const list = () => page.getByRole('list', { name: 'Hidden pockets, most deprived first' });
const rows = () => list().getByRole('button').elements().map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const headline = () => page.getByRole('heading', { level: 2 }).element().textContent!.trim();

describe('fair-pockets', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['with pockets', () => pocketsOn()],
    ['without a pocket', () => pocketsOn({ pockets: [] })],
    ['in the dark', () => pocketsOn({ dark: true })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-pockets', scene?.());
    await expectAccessible(element);
  });

  test('leads with how many people live in how many pockets, and lists each with its ward, deciles and residents', async () => {
    const scene = pocketsOn();
    await stand('fair-pockets', scene);
    const residents = scene.pockets!.reduce((sum, each) => sum + each.residents!, 0);
    expect(headline()).toBe(`${(Math.round(residents / 100) * 100).toLocaleString('en-GB')} people live in 12 pockets that their wards’ averages hide`);
    expect(rows()).toHaveLength(12);
    expect(rows()[0]).toMatch(/^1 Colindale West & South Barnet \w+, in [\w ]+ ward decile \d; its ward is in decile \d+ [\d,]+people$/);
    for (const row of rows()) {
      const [, decile, ward] = /decile (\d+); its ward is in decile (\d+)/.exec(row)!;
      expect(Number(decile)).toBeLessThanOrEqual(3);
      expect(Number(ward)).toBeGreaterThan(4);
    }
  });

  test('says so where there is no pocket', async () => {
    await stand('fair-pockets', pocketsOn({ pockets: [] }));
    expect(headline()).toBe('No hidden pockets by this rule in Barnet');
    expect(list().elements()).toHaveLength(0);
  });

  test('is worked with the keyboard alone; a pocket chosen is selected, and the map told', async () => {
    const scene = pocketsOn();
    const { element, stand: { asked } } = await stand('fair-pockets', scene);
    const zooms = heard<{ code: string }>(element, 'zoom');
    const code = scene.manifest!.levels['small-area'].codes[scene.pockets![1]!.row]!;
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('button', { name: 'Download list' }).element());
    await userEvent.tab();
    expect(asked.at(-1)).toEqual(['hover', scene.pockets![0]!.row]);
    await userEvent.tab();
    expect(focused()).toBe(list().getByRole('button').nth(1).element());
    expect(asked.at(-1)).toEqual(['hover', scene.pockets![1]!.row]);
    await userEvent.keyboard('{Enter}');
    expect(asked).toContainEqual(['select', code]);
    expect(zooms).toEqual([{ code }]);
  });

  test('points out a pocket on the map only where the map shows small areas', async () => {
    const { stand: holder } = await stand('fair-pockets', pocketsOn());
    await userEvent.hover(list().getByRole('button').first());
    expect(holder.asked.at(-1)).toEqual(['hover', holder.scene!.pockets![0]!.row]);
    const before = holder.asked.length;
    await userEvent.hover(page.getByRole('heading', { level: 2 }));
    expect(holder.asked.slice(before)).toEqual([['hover', undefined]]);
    holder.asked.length = 0;
    await holder.change({ view: { ...holder.scene!.view, level: 'ward' } });
    await userEvent.hover(list().getByRole('button').first());
    expect(holder.asked.filter(([, row]) => row !== undefined)).toEqual([]);
  });

  test('downloads the list with its rule and its sources', async () => {
    await stand('fair-pockets', pocketsOn());
    const { name, lines } = await readDownload(() => userEvent.click(page.getByRole('button', { name: 'Download list' })));
    expect(name).toBe('barnet-hidden-pockets.csv');
    const head = lines.findIndex((line) => line.startsWith('number,code,name'));
    expect(lines.slice(head + 1)).toHaveLength(12);
    expect(lines.slice(0, head).every((line) => /^"?# /.test(line))).toBe(true);
    expect(lines.slice(0, head).join('\n')).toMatch(/30% most deprived[^]*Source: /);
    expect(lines[head + 1]).toMatch(/^1,E010\d{5},Barnet \w+,Colindale West & South,E0501\d{4},[^,]+,\d,\d+,\d+$/);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-pockets', pocketsOn());
    const { stand: other } = await addStand('fair-pockets', pocketsOn());
    element.remove();
    one.scene = pocketsOn({ pockets: one.scene!.pockets!.slice(0, 2) });
    one.append(element);
    await drawn(element);
    expect(page.elementLocator(one).getByRole('listitem').elements()).toHaveLength(2);
    expect(page.elementLocator(other).getByRole('listitem').elements()).toHaveLength(12);
    await userEvent.click(page.elementLocator(one).getByRole('listitem').first().getByRole('button'));
    expect(one.asked.map(([action]) => action)).toContain('select');
    expect(other.asked).toEqual([]);
  });
});
