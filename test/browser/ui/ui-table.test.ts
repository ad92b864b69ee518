import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/ui-table.ts';
import type { TableColumn, TableRow } from '../../../src/ui/ui-table.ts';
import { expectAccessible } from '../axe.ts';
import { add, drawn, focused, heard, mount } from '../mount.ts';

const columns: readonly TableColumn[] = Object.freeze([
  { key: 'name', label: 'Ward', sortable: true },
  {
    key: 'rate', label: 'Rate', hint: '%, 2025', numeric: true, sortable: true,
    render: ({ rate }: TableRow) => (rate === undefined ? 'not published' : html`<b>${rate as number}</b>`),
  },
  { key: 'note', label: 'Note' },
]);
const rows: readonly TableRow[] = Object.freeze([
  { key: 'a', name: 'Underhill', rate: 9, note: 'x' },
  { key: 'b', name: 'Edgware', rate: 10, note: 'y' },
  { key: 'c', name: 'Burnt Oak', rate: undefined, note: 'z' },
]);
const many = (count: number): TableRow[] => Array.from({ length: count }, (_, index) => ({ key: `k${index}`, name: `Area ${index}`, rate: index }));
const caption = 'Rates by ward';
const base = { caption, columns, rows };

const names = () => page.getByRole('rowheader').elements().map((cell) => cell.textContent!.trim());
const head = (name: string) => page.getByRole('columnheader', { name });

describe('ui-table', () => {
  test('is accessible, plain and selectable', async () => {
    const element = await mount('ui-table', base);
    await expectAccessible(element);
    Object.assign(element, { selectable: true, selected: 'b', highlighted: 'a', sort: { key: 'rate', direction: 'ascending' } });
    await drawn(element);
    await expectAccessible(element);
    expect(page.getByRole('table', { name: caption }).elements()).toHaveLength(1);
    expect(page.getByRole('region', { name: caption }).elements()).toHaveLength(1);
  });

  test('shows the rows as given, each cell as its column renders it', async () => {
    await mount('ui-table', base);
    expect(names()).toEqual(['Underhill', 'Edgware', 'Burnt Oak']);
    await expect.element(page.getByRole('cell', { name: 'not published' })).toBeVisible();
    expect(head('Rate').element().hasAttribute('aria-sort')).toBe(false);
  });

  test('sorts numbers from the greatest and words from A, the missing last, and turns on the next press', async () => {
    const element = await mount('ui-table', base);
    const sorts = heard(element, 'sort');
    await userEvent.click(page.getByRole('button', { name: 'Rate' }));
    expect(names()).toEqual(['Edgware', 'Underhill', 'Burnt Oak']);
    await expect.element(head('Rate')).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(page.getByRole('button', { name: 'Rate' }));
    expect(names()).toEqual(['Underhill', 'Edgware', 'Burnt Oak']);
    await userEvent.click(page.getByRole('button', { name: 'Ward' }));
    expect(names()).toEqual(['Burnt Oak', 'Edgware', 'Underhill']);
    expect(head('Rate').element().hasAttribute('aria-sort')).toBe(false);
    expect(sorts).toEqual([
      { key: 'rate', direction: 'descending' }, { key: 'rate', direction: 'ascending' }, { key: 'name', direction: 'ascending' },
    ]);
    expect(page.getByRole('button', { name: 'Note' }).elements()).toHaveLength(0);
  });

  test('is worked with the keyboard alone', async () => {
    const element = await mount('ui-table', { ...base, selectable: true });
    const choices = heard<{ key: string }>(element, 'choose');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(names()).toEqual(['Burnt Oak', 'Edgware', 'Underhill']);
    await userEvent.tab();
    await userEvent.tab();
    await expect.poll(focused).toBe(page.getByRole('button', { name: 'Burnt Oak' }).element());
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe(page.getByRole('button', { name: 'Edgware' }).element());
    await userEvent.keyboard('{Enter}');
    expect(choices.map(({ key }) => key)).toEqual(['b']);
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe(page.getByRole('button', { name: 'Underhill' }).element());
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toBe(page.getByRole('button', { name: 'Burnt Oak' }).element());
    await expect.element(page.getByRole('row', { name: 'Edgware' })).toHaveAttribute('aria-current', 'true');
  });

  test('is chosen from by a click anywhere in a row, and tells what is pointed at', async () => {
    const element = await mount('ui-table', { ...base, selectable: true });
    const choices = heard<{ key: string; row: TableRow }>(element, 'choose');
    const points = heard<{ key: string | undefined }>(element, 'point');
    await userEvent.click(page.getByRole('cell', { name: 'y' }));
    expect(choices).toEqual([{ key: 'b', row: rows[1] }]);
    expect(element.selected).toBe('b');
    await userEvent.hover(head('Note'));
    expect(points.map(({ key }) => key)).toEqual(['b', undefined]);
  });

  test('chooses nothing where it is not selectable', async () => {
    const element = await mount('ui-table', base);
    const choices = heard(element, 'choose');
    await userEvent.click(page.getByRole('cell', { name: 'y' }));
    expect(choices).toEqual([]);
    expect(page.getByRole('button', { name: 'Edgware' }).elements()).toHaveLength(0);
  });

  test('says so where there is no row', async () => {
    await mount('ui-table', { caption, columns, rows: [], emptyLabel: 'No pocket meets these rules.' });
    await expect.element(page.getByText('No pocket meets these rules.')).toBeVisible();
  });

  test('draws thousands of rows in lots, brings any of them into sight, and lights one up without a touch of the others', async () => {
    const element = await mount('ui-table', { caption, columns, rows: many(3000), selectable: true });
    element.style.cssText = 'height: 400px';
    await element.reveal('k2500');
    const row = page.getByRole('button', { name: 'Area 2500', exact: true }).element();
    const box = element.getBoundingClientRect();
    expect(row.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.bottom);
    expect(row.getBoundingClientRect().top).toBeGreaterThan(box.top);
    await expect.poll(() => element.shadowRoot!.querySelectorAll('tbody tr').length, { timeout: 5000 }).toBe(3000);
    const touched = new Set<string | undefined>();
    const changes = new MutationObserver((records) => records.forEach(({ target }) => touched.add((target as Element).closest('tr')?.dataset['key'])));
    changes.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    element.highlighted = 'k1';
    await drawn(element);
    changes.disconnect();
    expect([...touched]).toEqual(['k1']);
  });

  test('keeps its head and first column in sight', async () => {
    const element = await mount('ui-table', { caption, columns, rows: many(50) });
    element.style.cssText = 'height: 200px; width: 220px';
    const box = page.getByRole('region', { name: caption }).element();
    box.scrollTo(60, 300);
    const frame = box.getBoundingClientRect();
    expect(head('Ward').element().getBoundingClientRect().top).toBeCloseTo(frame.top, 0);
    expect(head('Ward').element().getBoundingClientRect().left).toBeCloseTo(frame.left, 0);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const first = await mount('ui-table', base);
    const second = await add('ui-table', { ...base, caption: 'Other' });
    first.remove();
    document.body.append(first);
    await drawn(first);
    await userEvent.click(page.getByRole('table', { name: caption }).getByRole('button', { name: 'Rate' }));
    expect(first.sort).toEqual({ key: 'rate', direction: 'descending' });
    expect(second.sort).toBeUndefined();
  });
});
