import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-notices.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import { loading } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { manifest } from '../../fixtures/small-borough.ts';
import { expectAccessible } from '../axe.ts';
import { drawn } from '../mount.ts';

const barnet = { code: 'E09000003', name: 'Barnet', region: 'London' };
const camden = { code: 'E09000007', name: 'Camden', region: 'London' };
const brent = { code: 'E09000005', name: 'Brent' };
const elsewhere = (said: string) => ({ key: 'compare-elsewhere', said, shown: 'Barnet' });
const ringAreas: Scene['ringAreas'] = {
  version: 1, codes: ['E01000900', 'E01000500'], names: ['Camden 001A', 'Brent 001A'], councils: [brent, camden], council: [1, 0], residents: [1500, 1500],
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
