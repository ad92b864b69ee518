import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-table.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { takeAway, undated } from '../../fixtures/take-away.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

const names = () => page.getByRole('rowheader').elements().map((each) => each.textContent!.trim());
const sortBy = (name: RegExp) => userEvent.click(page.getByRole('columnheader', { name }).getByRole('button'));
const headers = () => page.getByRole('columnheader').elements().map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const download = (label: string) => takeAway('CSV', label);

describe('fair-table', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['with figures', () => sceneOf(atlas, { level: 'ward', topic: 'net-zero' })],
    ['where there are no figures', () => sceneOf(atlas, { indicator: 'child-poverty' })],
    ['with two indicators', () => sceneOf(atlas, { level: 'ward', overlay: 'no-car', selected: 'E05013632' })],
    ['in the dark', () => sceneOf(atlas, { level: 'ward', selected: 'E05013632' }, { dark: true, hovered: 2 })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-table', scene?.());
    await expectAccessible(element);
  });

  test('names what it shows in its caption, an area a row, the most deprived first', async () => {
    const scene = sceneOf(atlas, { level: 'ward' });
    await stand('fair-table', scene);
    await expect.element(page.getByRole('table', { name: `${scene.indicator!.label}: wards of Barnet, ${scene.indicator!.period}` })).toBeVisible();
    const { names: wards, ranks } = scene.column!;
    expect(names()).toEqual([...wards.keys()].sort((a, b) => ranks![a]! - ranks![b]!).map((row) => wards[row]!));
    await expect.element(page.getByRole('row', { name: /^Burnt Oak/ })).toBeVisible();
  });

  test('gives intervals where there are any, ranks where there are ranks, and both indicators where there are two', async () => {
    const { stand: holder } = await stand('fair-table', sceneOf(atlas, { level: 'ward' }));
    expect(headers().some((each) => each.startsWith('National rank'))).toBe(true);
    expect(headers().some((each) => each.startsWith('95% interval'))).toBe(false);
    holder.scene = sceneOf(atlas, { level: 'ward', topic: 'net-zero', overlay: 'imd-score' });
    await drawn(holder.firstElementChild!);
    expect(headers().some((each) => each.startsWith('National rank'))).toBe(false);
    expect(headers().some((each) => each.startsWith('95% interval'))).toBe(true);
    expect(headers().some((each) => each.startsWith(holder.scene!.overlayIndicator!.shortLabel))).toBe(true);
  });

  test('says which figures are estimates, and in words why there is none', async () => {
    const scene = sceneOf(atlas, { level: 'ward', topic: 'net-zero' });
    const column = {
      ...scene.column!,
      values: scene.column!.values.map((value, row) => (row < 3 ? undefined : value)),
      statuses: scene.column!.statuses.map((_, row) => (['suppressed', 'missing', 'not-collected', 'estimate'] as const)[row] ?? 'ok'),
    };
    await stand('fair-table', { ...scene, column });
    for (const [row, words] of [[0, 'suppressed'], [1, 'missing'], [2, 'not collected'], [3, 'est.']] as const) {
      await expect.element(page.getByRole('row', { name: column.names[row] }).getByText(words)).toBeVisible();
    }
    expect(names().slice(-3).sort()).toEqual(column.names.slice(0, 3).sort());
  });

  test('is worked with the keyboard alone: download, sort, choose', async () => {
    const scene = sceneOf(atlas, { level: 'ward' });
    const { stand: { asked } } = await stand('fair-table', scene);
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('button', { name: 'Download', exact: true }).element());
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('columnheader', { name: /^Area/ }).getByRole('button').element());
    await userEvent.keyboard('{Enter}');
    expect(names()[0]).toBe('Barnet Vale');
    const first = page.getByRole('button', { name: 'Barnet Vale', exact: true }).element() as HTMLElement;
    first.focus();
    await userEvent.keyboard('{Enter}');
    expect(asked).toContainEqual(['select', scene.manifest!.levels.ward.codes[scene.column!.names.indexOf('Barnet Vale')]]);
  });

  test('says how sure each figure is, without choosing its row, and lets Tab come to that of one row alone', async () => {
    const { stand: { asked } } = await stand('fair-table', sceneOf(atlas, { level: 'ward', topic: 'net-zero' }));
    const sure = (ward: string) => page.getByRole('button', { name: `How sure is this? Fuel poverty, ${ward}` });
    await userEvent.click(sure('Barnet Vale'));
    await expect.element(page.getByRole('dialog', { name: 'How sure is this?' })).toBeVisible();
    await expect.element(page.getByText(/Wilson’s score interval/).first()).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(focused()).toBe(sure('Barnet Vale').element());
    expect(asked.filter(([what]) => what === 'select')).toEqual([]);
    const names = page.getByRole('rowheader').getByRole('button').elements() as HTMLElement[];
    names[0]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    expect((focused() as HTMLElement).getAttribute('aria-label')).toBe(`How sure is this? Fuel poverty, ${names[1]!.textContent!.trim()}`);
    await userEvent.tab();
    expect((focused() as HTMLElement | null)?.getAttribute('aria-label') ?? '').not.toContain('How sure');
  });

  test('tells the map what is pointed at, and shows what the map points at', async () => {
    const scene = sceneOf(atlas, { level: 'ward' });
    const { stand: holder } = await stand('fair-table', scene);
    await userEvent.hover(page.getByRole('rowheader', { name: 'Edgware', exact: true }));
    expect(holder.asked.at(-1)).toEqual(['hover', scene.column!.names.indexOf('Edgware')]);
    await holder.change({ view: { ...scene.view, selected: 'E05013632' } });
    await expect.element(page.getByRole('row', { name: /^Colindale North/ })).toHaveAttribute('aria-current', 'true');
  });

  test('asks for the order a reader chose, and shows the order of the view whatever else arrives', async () => {
    const scene = sceneOf(atlas, { level: 'ward' });
    const { stand: holder } = await stand('fair-table', scene);
    await sortBy(/^Area/);
    expect(holder.asked.at(-1)).toEqual(['show', { sort: { key: 'name', direction: 'ascending' } }]);
    await holder.change({ view: { ...scene.view, sort: { key: 'name', direction: 'ascending' } }, column: { ...scene.column! } });
    expect(names()).toEqual([...names()].sort((a, b) => a.localeCompare(b, 'en-GB')));
    await expect.element(page.getByRole('columnheader', { name: /^Area/ })).toHaveAttribute('aria-sort', 'ascending');
    await sortBy(new RegExp(`^${scene.indicator!.shortLabel}`));
    expect(holder.asked.at(-1)).toEqual(['show', { sort: undefined }]);
  });

  test('opens with the most deprived first also where the lowest value is', async () => {
    const scene = sceneOf(atlas, { indicator: 'imd-decile' });
    await stand('fair-table', scene);
    await expect.element(page.getByRole('row').nth(1)).toHaveTextContent(/decile 1/);
  });

  test('saves every area with value, interval, count, status and codes, under lines that say what it is', async () => {
    const scene = sceneOf(atlas, { level: 'ward', topic: 'net-zero', overlay: 'imd-score' });
    await stand('fair-table', scene);
    const { name, lines } = await download('All wards');
    expect(undated(name)).toBe('barnet-fuel-poverty-with-deprivation-score-wards.csv');
    const head = lines.findIndex((line) => line.startsWith('code,'));
    expect(lines[head]).toBe('code,name,value,low_95,high_95,numerator,denominator,status,reason,second_value,second_status,second_reason,residents');
    expect(lines.slice(head + 1)).toHaveLength(24);
    const cells = lines[head + 1]!.split(',');
    expect(cells[0]).toBe('E05013628');
    expect(Number(cells[2])).toBeCloseTo(100 * Number(cells[5]) / Number(cells[6]), 6);
    expect(Number(cells[3])).toBeLessThan(Number(cells[2]));
    expect(lines.slice(0, head).join('\n')).toMatch(new RegExp(`${scene.indicator!.label}[^]*${scene.overlayIndicator!.label}`));
  });

  test('saves the wards and neighbourhoods of small areas beside them', async () => {
    await stand('fair-table', sceneOf(atlas));
    const { name, lines } = await download('All small areas');
    expect(undated(name)).toBe('barnet-deprivation-score-small-areas.csv');
    const head = lines.findIndex((line) => line.startsWith('code,'));
    expect(lines[head]).toBe('code,name,neighbourhood,ward_best_fit,value,status,reason,rank_in_england,residents');
    expect(lines.slice(head + 1)).toHaveLength(220);
  });

  test('says why there are no figures at this kind of area', async () => {
    const scene = sceneOf(atlas, { indicator: 'child-poverty' });
    await stand('fair-table', scene);
    await expect.element(page.getByRole('status')).toHaveTextContent(scene.indicator!.absent!['small-area']!);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-table', sceneOf(atlas, { level: 'ward' }));
    const { stand: other } = await addStand('fair-table', sceneOf(atlas, { level: 'ward' }));
    element.remove();
    one.append(element);
    await drawn(element);
    await userEvent.click(page.elementLocator(one).getByRole('columnheader', { name: /^Area/ }).getByRole('button'));
    const first = (holder: Element) => page.elementLocator(holder).getByRole('rowheader').first().element().textContent!.trim();
    expect(first(one)).toBe('Barnet Vale');
    expect(first(other)).not.toBe('Barnet Vale');
  });
});
