import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/ui-listbox.ts';
import type { UiListbox } from '../../../src/ui/ui-listbox.ts';
import { expectAccessible } from '../axe.ts';
import { add, drawn, focused, heard, mount } from '../mount.ts';

const items = ['Barnet Vale', 'Brunswick Park', 'Burnt Oak', 'Hendon', 'Mill Hill'].map((label, at) => ({ value: `w${at}`, label, end: `${at}%` }));
const list = () => page.getByRole('listbox');
const active = (element: UiListbox) => {
  const box = element.shadowRoot!.querySelector('[role=listbox]')!;
  return element.shadowRoot!.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent?.trim();
};

describe('ui-listbox', () => {
  test('is accessible, with an item chosen and with none', async () => {
    const element = await mount('ui-listbox', { label: 'Wards', items });
    await expectAccessible(element);
    element.value = 'w2';
    await drawn(element);
    await expectAccessible(element);
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Burnt Oak');
  });

  test('is one stop for Tab; keys move, and only Enter or Space chooses', async () => {
    const element = await mount('ui-listbox', { label: 'Wards', items });
    const chosen = heard<{ value: string }>(element, 'change');
    await userEvent.tab();
    expect(focused()).toBe(list().element());
    expect(active(element)).toMatch(/^Barnet Vale/);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active(element)).toMatch(/^Burnt Oak/);
    await userEvent.keyboard('{End}');
    expect(active(element)).toMatch(/^Mill Hill/);
    await userEvent.keyboard('{ArrowDown}{Home}{ArrowUp}');
    expect(active(element)).toMatch(/^Barnet Vale/);
    expect(chosen).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toEqual([{ value: 'w1' }]);
  });

  test('letters go to the next name that begins with them', async () => {
    const element = await mount('ui-listbox', { label: 'Wards', items });
    await userEvent.tab();
    await userEvent.keyboard('bu');
    expect(active(element)).toMatch(/^Burnt Oak/);
    await new Promise((resolve) => setTimeout(resolve, 750));
    await userEvent.keyboard('b');
    expect(active(element)).toMatch(/^Barnet Vale/);
    await userEvent.keyboard('b');
    expect(active(element)).toMatch(/^Brunswick Park/);
  });

  test('says where the pointer and the keyboard go, and that they left', async () => {
    const element = await mount('ui-listbox', { label: 'Wards', items });
    const pointed = heard<{ value?: string }>(element, 'point');
    await userEvent.hover(page.getByRole('option', { name: /Hendon/ }));
    expect(pointed.at(-1)).toEqual({ value: 'w3' });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(pointed.at(-1)).toEqual({ value: 'w1' });
    await userEvent.tab();
    expect(pointed.at(-1)).toEqual({ value: undefined });
  });

  test('a click chooses; two on a page keep to themselves', async () => {
    const one = await mount('ui-listbox', { label: 'One', items });
    const other = await add('ui-listbox', { label: 'Other', items });
    const [ofOne, ofOther] = [heard<{ value: string }>(one, 'change'), heard<{ value: string }>(other, 'change')];
    await userEvent.click(page.elementLocator(other).getByRole('option', { name: /Mill Hill/ }));
    expect(ofOne).toEqual([]);
    expect(ofOther).toEqual([{ value: 'w4' }]);
  });

  test('stands empty without a fault', async () => {
    const element = await mount('ui-listbox', { label: 'Wards' });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{Enter}x');
    await drawn(element);
    await expect.element(list()).toBeVisible();
  });
});
