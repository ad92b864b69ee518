import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/ui-combobox.ts';
import type { Item } from '../../../src/ui/filter-items.ts';
import { expectAccessible } from '../axe.ts';
import { add, drawn, heard, mount } from '../mount.ts';

const items: readonly Item[] = Object.freeze([
  { value: 'imd', label: 'Multiple deprivation', group: 'Deprivation', hint: 'One official index' },
  { value: 'income', label: 'Income-deprived residents', group: 'Deprivation' },
  { value: 'growth', label: 'Change in residents', group: 'Growth' },
  { value: 'homes', label: 'Homes & households', group: 'Growth' },
]);
const councils = Array.from({ length: 296 }, (_, index) => ({ value: `E${index}`, label: `Council ${index}` }));

const field = () => page.getByRole('combobox', { name: 'Indicator' });
const input = () => field().element() as HTMLInputElement;
const options = () => page.getByRole('option').elements().map((option) => option.textContent!.trim());
const active = () => {
  const id = input().getAttribute('aria-activedescendant');
  return id === null ? undefined : (input().getRootNode() as ShadowRoot).getElementById(id)?.textContent?.trim();
};

describe('ui-combobox', () => {
  test('is accessible closed, open and without an answer', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', items, value: 'imd' });
    await expectAccessible(element);
    await userEvent.click(field());
    await expectAccessible(element);
    await userEvent.keyboard('zzz');
    await expectAccessible(element);
  });

  test('shows the choice, and the whole list in its groups when clicked', async () => {
    await mount('ui-combobox', { label: 'Indicator', items, value: 'income' });
    expect(input().value).toBe('Income-deprived residents');
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(field());
    await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
    expect(options()).toHaveLength(4);
    expect(page.getByRole('group', { name: 'Growth' }).elements()).toHaveLength(1);
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Income-deprived residents');
    await userEvent.click(field());
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
  });

  test('is worked with the keyboard alone', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', items, value: 'imd' });
    const changes = heard<{ value: string }>(element, 'change');
    await userEvent.tab();
    expect(document.activeElement).toBe(element);
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toContain('Multiple deprivation');
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toContain('Income');
    await userEvent.keyboard('{End}');
    expect(active()).toContain('Homes');
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toContain('Multiple');
    await userEvent.keyboard('{ArrowUp}{Home}{ArrowUp}');
    expect(active()).toContain('Homes');
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    expect(changes).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await drawn(element);
    expect(changes).toEqual([{ value: 'income', text: '' }]);
    expect(element.value).toBe('income');
    expect(input().value).toBe('Income-deprived residents');
  });

  test('marks as selected the option that the keys are on, as its field names it, and the choice as current', async () => {
    await mount('ui-combobox', { label: 'Indicator', items, value: 'income' });
    const marked = (mark: string) => page.getByRole('option').elements().filter((option) => option.getAttribute(mark) === 'true').map((option) => option.textContent!.trim());
    await userEvent.click(field());
    for (const keys of ['', '{ArrowDown}', '{Home}', 'inc']) {
      if (keys) await userEvent.keyboard(keys);
      expect(marked('aria-selected')).toEqual([active()]);
      expect(marked('aria-current')).toEqual(['Income-deprived residents']);
    }
    await userEvent.clear(field());
    expect(active()).toBeUndefined();
    expect(marked('aria-selected')).toEqual([]);
    expect(page.getByRole('option').elements().every((option) => option.getAttribute('aria-selected') === 'false')).toBe(true);
  });

  test('narrows while one types, takes the best with Enter, and says how many there are', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', items, value: 'imd' });
    const queries = heard<{ text: string }>(element, 'query');
    await userEvent.click(field());
    await userEvent.keyboard('homes and');
    expect(options()).toEqual(['Homes & households']);
    await expect.element(page.getByRole('status')).toHaveTextContent('1 choice');
    expect(queries.at(-1)).toEqual({ text: 'homes and' });
    await userEvent.keyboard('{Enter}');
    await drawn(element);
    expect(element.value).toBe('homes');
  });

  test('says so plainly where nothing answers, and keeps the choice', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', items, value: 'imd' });
    await userEvent.click(field());
    await userEvent.keyboard('xyz');
    await expect.element(page.getByText('Nothing is called “xyz”.').first()).toBeVisible();
    await userEvent.keyboard('{Enter}{Escape}');
    await drawn(element);
    expect(element.value).toBe('imd');
    expect(input().value).toBe('Multiple deprivation');
  });

  test('goes back to the choice when left', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', items, value: 'imd' });
    await userEvent.click(field());
    await userEvent.keyboard('hom');
    await userEvent.tab();
    await drawn(element);
    expect(input().value).toBe('Multiple deprivation');
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
  });

  test('is chosen from with the pointer', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', items, value: '' });
    const changes = heard<{ value: string }>(element, 'change');
    await userEvent.click(field());
    await userEvent.click(page.getByRole('option', { name: 'Change in residents' }));
    expect(changes).toEqual([{ value: 'growth', text: '' }]);
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    expect(document.activeElement).toBe(element);
  });

  test('a search is empty again once something is found', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', items, look: 'search' });
    const changes = heard<{ value: string }>(element, 'change');
    await userEvent.click(field());
    await userEvent.keyboard('homes{Enter}');
    await drawn(element);
    expect(changes).toEqual([{ value: 'homes', text: 'homes' }]);
    expect(input().value).toBe('');
    expect(element.value).toBe('');
  });

  test('takes with Enter what answers only afterwards, unless another thing was typed or the list was closed meanwhile', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', look: 'search' });
    const changes = heard<{ value: string }>(element, 'change');
    await userEvent.click(field());
    await userEvent.keyboard('homes{Enter}');
    await drawn(element);
    expect(changes).toEqual([]);
    element.items = items;
    await drawn(element);
    expect(changes).toEqual([{ value: 'homes', text: 'homes' }]);
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');

    for (const keys of ['ho{Enter}m', 'homes{Enter}{Escape}', '{Enter}', 'homes']) {
      element.items = [];
      await drawn(element);
      await userEvent.keyboard(keys);
      element.items = items;
      await drawn(element);
      await userEvent.keyboard('{Escape}');
    }
    expect(changes).toHaveLength(1);
  });

  test('shows what is set from outside', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', items, placeholder: 'Nothing yet' });
    expect(input().placeholder).toBe('Nothing yet');
    element.value = 'growth';
    await drawn(element);
    expect(input().value).toBe('Change in residents');
    element.items = councils;
    await drawn(element);
    expect(input().value).toBe('');
  });

  test('opens 296 items with the chosen one in sight, and narrows them at a key', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', items: councils, value: 'E200' });
    await userEvent.click(field());
    expect(options()).toHaveLength(296);
    const list = page.getByRole('listbox').element().parentElement!;
    const chosen = page.getByRole('option', { selected: true }).element();
    expect(chosen.getBoundingClientRect().bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom);
    input().value = 'council 29';
    input().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(options()).toHaveLength(7);
  });

  test('keeps its list inside a narrow window', async () => {
    await page.viewport(320, 600);
    const element = await mount('ui-combobox', { label: 'Indicator', items: councils });
    element.style.cssText = 'position: absolute; right: 0; bottom: 0; width: 90px';
    await userEvent.click(field());
    const box = page.getByRole('listbox').element().parentElement!.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(600);
    await page.viewport(1280, 800);
  });

  test('two on a page keep to themselves', async () => {
    const first = await mount('ui-combobox', { label: 'Indicator', items, value: 'imd' });
    const second = await add('ui-combobox', { label: 'Lay over it', items, value: '' });
    await userEvent.click(page.getByRole('combobox', { name: 'Lay over it' }));
    await userEvent.keyboard('homes{Enter}');
    expect([first.value, second.value]).toEqual(['imd', 'homes']);
  });

  test('works when removed while open and added again', async () => {
    const element = await mount('ui-combobox', { label: 'Indicator', items, value: 'imd' });
    await userEvent.click(field());
    await userEvent.keyboard('hom');
    element.remove();
    document.body.append(element);
    await drawn(element);
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    expect(input().value).toBe('Multiple deprivation');
    await userEvent.click(field());
    expect(options()).toHaveLength(4);
  });
});
