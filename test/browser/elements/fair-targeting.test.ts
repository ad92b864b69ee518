import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-targeting.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import type { View } from '../../../src/view/view.ts';
import { labelOf, loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { takeAway, undated } from '../../fixtures/take-away.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

const targeting = (view: Partial<View> = {}, more: Partial<Scene> = {}) => sceneOf(atlas, { sight: 'targeting', renderer: 'svg', ...view }, more);
const headline = () => page.getByRole('heading', { level: 2 }).element().textContent!.trim();
const slider = () => page.getByRole('slider', { name: /Room in the programme/ });
const cells = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell').elements().map((each) => each.textContent!.trim());

/** The same scene with one small area alone, or with all in one ward. */
function narrowed(areas: 'one area' | 'one ward'): Scene {
  const scene = targeting();
  const { manifest } = scene;
  const small = manifest!.levels['small-area'];
  const levels = { ...manifest!.levels, 'small-area': areas === 'one area' ? { ...small, codes: small.codes.slice(0, 1) } : { ...small, ward: small.ward.map(() => 0) } };
  return { ...scene, manifest: { ...manifest!, levels } };
}

describe('fair-targeting', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['at the usual size', () => targeting()],
    ['where nothing fits', () => targeting({ budget: 10 })],
    ['in the dark', () => targeting({ budget: 60_000 }, { dark: true })],
    ['with one small area', () => narrowed('one area')],
    ['with one ward', () => narrowed('one ward')],
    ['by a measure that cannot be one', () => targeting({ measure: 'no-car' })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-targeting', scene?.());
    await expectAccessible(element);
  });

  test('leads with whom both ways reach, as R counts them', async () => {
    await stand('fair-targeting', targeting({ budget: 50_000 }));
    expect(headline()).toBe('Targeting the 3 most deprived wards reaches 19% of Barnet’s income-deprived residents; a programme of the same size in the most deprived small areas would reach 22%');
    // test/known-answers/command-line.R
    expect(cells('Areas taken in')).toEqual(['3', '27']);
    expect(cells('Residents inside')).toEqual(['45,548', '48,219']);
    expect(cells('Income-deprived residents reached')).toEqual(['19% 19,415', '22% 21,615']);
    expect(cells('Inside, not income-deprived')).toEqual(['57% 26,133', '55% 26,604']);
    await expect.element(page.getByText(/^54% of the inequality in deprivation score between Barnet’s small areas lies inside its wards/)).toBeVisible();
    expect(page.getByRole('img', { name: /At the chosen size: 19% by wards, 22% by small areas/ }).elements()).toHaveLength(1);
  });

  test('the slider moves the figures as it goes, and the address when it is left; the keyboard does the same', async () => {
    const { stand: holder } = await stand('fair-targeting', targeting());
    const input = slider().element() as HTMLInputElement;
    expect(input.getAttribute('aria-valuetext')).toBe('45,548 residents, 12% of all');
    const before = headline();
    input.value = input.max;
    input.dispatchEvent(new Event('input'));
    await expect.poll(headline).toBe('A programme with room for everyone in Barnet misses no one');
    expect(holder.asked.filter(([action]) => action === 'show')).toEqual([]);
    input.dispatchEvent(new Event('change'));
    expect(holder.asked.at(-1)).toEqual(['show', { budget: 390_346 }]);
    await expect.poll(headline).toBe(before);
    input.focus();
    await userEvent.keyboard('{Home}');
    expect(holder.asked.at(-1)![0]).toBe('show');
    expect((holder.asked.at(-1)![1] as { budget: number }).budget).toBeLessThan(3000);
  });

  test('steps by whole wards, and by another measure', async () => {
    const { stand: holder } = await stand('fair-targeting', targeting());
    await userEvent.click(page.getByRole('button', { name: 'One ward fewer' }));
    const fewer = (holder.asked.at(-1)![1] as { budget: number }).budget;
    await holder.change({ view: { ...holder.scene!.view, budget: fewer } });
    expect(cells('Areas taken in')[0]).toBe('2');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Need is measured by' }), 'crime');
    expect(holder.asked.at(-1)).toEqual(['show', { measure: 'crime' }]);
    await holder.change({ view: { ...holder.scene!.view, measure: 'crime' } });
    await expect.poll(headline).toMatch(/wards? worst off by crime/);
  });

  test('the map’s key counts every small area once, and the list of those that wards would miss opens and points out', async () => {
    const { stand: holder } = await stand('fair-targeting', targeting());
    const counts = page.getByRole('listitem').elements().flatMap((each) => /: (\d+) small areas?$/.exec(each.textContent!.trim())?.[1] ?? []).map(Number);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(220);
    expect(counts[1]).toBe(counts[2]);
    const missed = () => page.getByRole('button', { name: /income-deprived of/ });
    expect(missed().elements()).toHaveLength(5);
    await userEvent.click(page.getByRole('button', { name: 'Show all 12' }));
    expect(missed().elements()).toHaveLength(12);
    await userEvent.click(missed().first());
    expect(holder.asked.at(-1)).toEqual(['select', expect.stringMatching(/^E010/)]);
  });

  test('the keyboard goes from the measure to the slider, the steps and the target list', async () => {
    await stand('fair-targeting', targeting());
    const path = [];
    for (let i = 0; i < 8; i++) {
      await userEvent.tab();
      path.push(focused()!.tagName === 'BUTTON' ? focused()!.textContent!.trim() : focused()!.tagName);
    }
    expect(path).toEqual(['SELECT', 'INPUT', 'One ward fewer', 'One ward more', '?', '?', 'Download', 'Hidden pockets']);
  });

  test('says of the counts how sure they are, once for the table', async () => {
    await stand('fair-targeting', targeting());
    await userEvent.click(page.getByRole('button', { name: `How sure is this? ${labelOf(atlas, 'income-deprived')}, Barnet` }));
    const said = page.getByRole('dialog', { name: 'How sure is this?' });
    await expect.element(said).toBeVisible();
    const affected = atlas.column('income-deprived', 'small-area')!.numerators!.reduce<number>((sum, each) => sum + each!, 0);
    await expect.element(page.getByText(`${affected.toLocaleString('en-GB')} residents in income deprivation, out of 390,346 residents.`)).toBeVisible();
  });

  test('saves the target list with how it was made', async () => {
    await stand('fair-targeting', targeting({ sight: 'targeting' }));
    const { name, lines } = await takeAway('CSV', 'Small areas taken in');
    expect(undated(name)).toBe('barnet-target-list.csv');
    const head = lines.findIndex((line) => line.startsWith('order_of_need,code,name'));
    expect(lines.slice(0, head).every((line) => /^"?# /.test(line))).toBe(true);
    expect(lines.slice(0, head).join('\n')).toMatch(/Targeting the 3 most deprived wards[^]*taken in whole[^]*Source: /);
    const rows = lines.slice(head + 1).map((line) => line.split(','));
    expect(rows).toHaveLength(37);
    expect(rows.filter((row) => row.includes('no'))).toHaveLength(24);
  });

  test.each([
    ['one area', 'There is one small area in Barnet, so there is nothing to choose between'],
    ['one ward', 'Barnet’s small areas are all counted in one ward, so to target wards is to target everyone'],
  ] as const)('says so where there is %s', async (areas, sentence) => {
    await stand('fair-targeting', narrowed(areas));
    expect(headline()).toBe(sentence);
    expect(slider().elements()).toHaveLength(0);
  });

  test('asks for the topics it needs', async () => {
    const { stand: holder } = await stand('fair-targeting', targeting({ measure: 'fuel-poverty' }, { hasTopic: () => false }));
    expect(holder.asked).toEqual([['need', 'deprivation', 'net-zero']]);
    await expect.element(page.getByRole('status')).toHaveTextContent('Loading who would be reached');
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-targeting', targeting());
    const { stand: other } = await addStand('fair-targeting', targeting({ budget: 390_346 }));
    element.remove();
    one.scene = targeting({ budget: 20_000 });
    one.append(element);
    await drawn(element);
    const head = (of: Element) => page.elementLocator(of).getByRole('heading', { level: 2 }).element().textContent!.trim();
    expect(head(one)).toMatch(/^Targeting the most deprived ward reaches 5%/);
    expect(head(other)).toBe('A programme with room for everyone in Barnet misses no one');
  });
});
