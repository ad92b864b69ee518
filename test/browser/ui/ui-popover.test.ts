import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/ui-popover.ts';
import type { UiPopover } from '../../../src/ui/ui-popover.ts';
import { expectAccessible } from '../axe.ts';
import { add, focused, heard, mount } from '../mount.ts';

async function opened(properties: Partial<UiPopover> = {}) {
  const element = await mount('ui-popover', { label: 'How sure is this?', heading: 'How sure', ...properties });
  element.append(Object.assign(document.createElement('p'), { textContent: 'Chance could move it.' }));
  return element;
}
const button = () => page.getByRole('button', { name: 'How sure is this?' });
const note = () => page.getByRole('dialog', { name: 'How sure' });

describe('ui-popover', () => {
  test('is accessible, closed and open, as a mark and as a word', async () => {
    for (const look of ['mark', 'term'] as const) {
      const element = await opened({ look });
      await expectAccessible(element);
      element.show();
      await expectAccessible(element);
    }
  });

  test('opens by Enter with the focus in the note, closes by Escape with the focus back', async () => {
    const element = await opened();
    const opens = heard(element, 'open');
    await userEvent.tab();
    expect(focused()?.getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{Enter}');
    await expect.element(note()).toBeVisible();
    expect(opens).toHaveLength(1);
    expect(focused()?.getAttribute('role')).toBe('dialog');
    await userEvent.keyboard('{Escape}');
    await expect.element(note()).not.toBeInTheDocument();
    expect(focused()?.getAttribute('aria-label')).toBe('How sure is this?');
  });

  test('opens and closes by a press, by its close button and by a press elsewhere', async () => {
    const element = await opened();
    document.body.append(Object.assign(document.createElement('button'), { textContent: 'Elsewhere', style: 'position:fixed;bottom:0;right:0' }));
    await userEvent.click(button());
    await expect.element(note()).toBeVisible();
    await userEvent.click(button());
    await expect.element(note()).not.toBeInTheDocument();
    await userEvent.click(button());
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    await expect.element(note()).not.toBeInTheDocument();
    await userEvent.click(button());
    await userEvent.click(page.getByRole('button', { name: 'Elsewhere' }));
    await expect.element(note()).not.toBeInTheDocument();
    element.hide();
  });

  test('a target is 24 pixels at least, and the note stays in the window', async () => {
    const element = await opened();
    element.style.cssText = 'position:fixed;right:0;bottom:0';
    element.show();
    const { width, height } = button().element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    const box = note().element().getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  });

  test('of two one is open at a time; removed and added again it is closed', async () => {
    const element = await opened();
    const other = await add('ui-popover', { label: 'Another', heading: 'Another note' });
    element.show();
    other.show();
    await expect.element(note()).not.toBeInTheDocument();
    other.remove();
    document.body.append(other);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    other.show();
    await expect.element(page.getByRole('dialog', { name: 'Another note' })).toBeVisible();
  });
});
