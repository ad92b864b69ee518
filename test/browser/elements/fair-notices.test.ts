import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-notices.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import { loading } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { manifest } from '../../fixtures/small-borough.ts';
import { expectAccessible } from '../axe.ts';
import { drawn } from '../mount.ts';
import { packVersion } from '../../../src/model/pack-version.ts';

const barnet = { code: 'E09000003', name: 'Barnet', region: 'London' };
const camden = { code: 'E09000007', name: 'Camden', region: 'London' };
const brent = { code: 'E09000005', name: 'Brent' };
const elsewhere = (said: string) => ({ key: 'compare-elsewhere', said, shown: 'Barnet' });
const ringAreas: Scene['ringAreas'] = {
  version: packVersion, codes: ['E01000900', 'E01000500'], names: ['Camden 001A', 'Brent 001A'], councils: [brent, camden], council: [1, 0], residents: [1500, 1500],
};
const scene = (...said: string[]): Scene => ({ ...loading, manifest, councils: [barnet, camden], ringAreas, notices: said.map(elsewhere) });
const open = page.getByRole('button', { name: 'Open Camden' });

describe('fair-notices', () => {
  test.each([['light', false], ['dark', true]] as const)('is accessible with a button to another council, in %s colours', async (_, dark) => {
    const { element } = await stand('fair-notices', { ...scene('E01000900', 'E09000007'), dark });
    await expect.element(page.getByRole('status').first()).toBeVisible();
    await expectAccessible(element);
  });

  test('opens the council of an area just beyond the edge by the keyboard, with the area in the comparison there', async () => {
    const { stand: root } = await stand('fair-notices', scene('E01000900'));
    await expect.element(page.getByText('“E01000900” is not an area of Barnet')).toBeVisible();
    (open.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(root.asked).toEqual([['dismiss', elsewhere('E01000900')], ['show', { area: 'E09000007', compared: ['E01000900'] }]]);
  });

  test('opens a council that was itself asked for, without a comparison', async () => {
    const { stand: root } = await stand('fair-notices', scene('E09000007'));
    await userEvent.click(open);
    expect(root.asked.at(-1)).toEqual(['show', { area: 'E09000007', compared: [] }]);
  });

  test('says that a council set beside others is one of its own, by name once the councils are known', async () => {
    const { stand: root } = await stand('fair-notices', { ...scene('E09000007'), councils: [] });
    await expect.element(page.getByText('“E09000007” is not an area of Barnet as its boundaries are now, so it was left out.')).toBeVisible();
    expect(open.query()).toBeNull();
    await root.change({ councils: [barnet, camden] });
    await expect.element(page.getByText('Camden is a council of its own, and a comparison holds areas of one council, Barnet. To read Camden’s areas, choose Camden as the council.')).toBeVisible();
    await expect.element(open).toBeVisible();
  });

  test.each([
    ['an area just beyond the edge, with it selected', 'E01000900', '“E01000900” is an area of Camden, and you are looking at Barnet. Open Camden to read about it.', { area: 'E09000007', selected: 'E01000900' }],
    ['a council, with nothing selected', 'E09000007', 'Camden is a council of its own, and you are looking at Barnet. Open Camden to read about its areas.', { area: 'E09000007', selected: undefined }],
  ])('opens the council of a selection that is %s', async (_, said, sentence, change) => {
    const notice = { key: 'select', said, shown: 'Barnet' };
    const { element, stand: root } = await stand('fair-notices', { ...scene(), notices: [notice] });
    await expect.element(page.getByText(sentence)).toBeVisible();
    await expectAccessible(element);
    await userEvent.click(open);
    expect(root.asked).toEqual([['dismiss', notice], ['show', change]]);
  });

  test.each([['an area of a council that is not on the site', 'E01000500'], ['an area that nothing knows', 'E05999999']])('of %s selected says that it is not known here', async (_, said) => {
    await stand('fair-notices', { ...scene(), notices: [{ key: 'select', said, shown: 'Barnet' }] });
    await expect.element(page.getByText(`The selected area in the address, “${said}”, is not one that Fairground knows here. You are looking at Barnet instead.`)).toBeVisible();
    expect(page.getByRole('button').elements().map((each) => each.ariaLabel)).toEqual(['Dismiss']);
  });

  test.each([['a council without a pack', 'E01000500'], ['a code that nothing knows', 'E05999999']])('offers nothing for %s', async (_, said) => {
    await stand('fair-notices', scene(said));
    await expect.element(page.getByText(`“${said}” is not an area of Barnet`)).toBeVisible();
    expect(page.getByRole('button').elements().map((each) => each.ariaLabel)).toEqual(['Dismiss']);
  });

  test('two on a page ask their own root; removed and added again it draws the same', async () => {
    const { element, stand: root } = await stand('fair-notices', scene('E01000900'));
    const { stand: other } = await addStand('fair-notices', scene('E09000007'));
    const before = element.shadowRoot!.textContent;
    element.remove();
    root.append(element);
    await drawn(element);
    expect(element.shadowRoot!.textContent).toBe(before);
    await userEvent.click(open.first());
    expect([root.asked.length, other.asked.length]).toEqual([2, 0]);
  });
});
