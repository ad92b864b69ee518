import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/ui-copy-button.ts';
import { expectAccessible } from '../axe.ts';
import { add, drawn, heard, mount } from '../mount.ts';

afterEach(() => { vi.restoreAllMocks(); });

const button = (name = 'Copy link') => page.getByRole('button', { name });

describe('ui-copy-button', () => {
  test('is accessible', async () => {
    await expectAccessible(await mount('ui-copy-button', { label: 'Copy link', text: 'x' }));
  });

  test('copies with the keyboard, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await mount('ui-copy-button', { label: 'Copy link', text: 'https://example.org/' });
    const copies = heard(element, 'copied');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied');
    expect(write).toHaveBeenCalledWith('https://example.org/');
    expect(copies).toHaveLength(1);
    await expectAccessible(element);
  });

  test('falls back to a selected field, and keeps the focus', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const selected: string[] = [];
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      selected.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    });
    const element = await mount('ui-copy-button', { label: 'Copy link', text: 'a, b' });
    await userEvent.click(button());
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied');
    expect(selected).toEqual(['a, b']);
    expect(document.activeElement).toBe(element);
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('says what to do where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const element = await mount('ui-copy-button', { label: 'Copy link', text: 'x' });
    const copies = heard(element, 'copied');
    await userEvent.click(button());
    await expect.element(page.getByRole('alert')).toHaveTextContent('copy it by hand');
    expect(copies).toEqual([]);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const first = await mount('ui-copy-button', { label: 'Copy link', text: 'one' });
    await add('ui-copy-button', { label: 'Copy code', text: 'two' });
    first.remove();
    document.body.append(first);
    await drawn(first);
    await userEvent.click(button('Copy code'));
    expect(write.mock.calls).toEqual([['two']]);
    await userEvent.click(button());
    expect(write.mock.calls).toEqual([['two'], ['one']]);
  });
});
