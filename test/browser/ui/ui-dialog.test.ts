import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/ui-dialog.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused, heard, mount } from '../mount.ts';

const sheet = () => page.getByRole('dialog', { name: 'About the data' });

async function withOpener() {
  const element = await mount('ui-dialog', { heading: 'About the data' });
  element.innerHTML = '<p>Every number has a source.</p><button slot="foot">Copy</button>';
  const opener = document.createElement('button');
  opener.textContent = 'Open';
  opener.addEventListener('click', () => element.show());
  document.body.prepend(opener);
  return { element, opener };
}

const shut = async () => expect.poll(() => sheet().query()).toBeNull();

describe('ui-dialog', () => {
  test('is accessible, and keeps the page behind it out of reach', async () => {
    const { element } = await withOpener();
    expect(sheet().query()).toBeNull();
    element.open = true;
    await drawn(element);
    await expect.element(sheet()).toBeVisible();
    await expectAccessible(element);
    await expect.element(page.getByRole('heading', { name: 'About the data' })).toBeVisible();
  });

  test('opens from the keyboard, closes with Escape, and gives the focus back', async () => {
    const { element, opener } = await withOpener();
    const closes = heard(element, 'close');
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe(page.getByRole('button', { name: 'Close' }).element());
    await userEvent.keyboard('{Escape}');
    await shut();
    expect(focused()).toBe(opener);
    await expect.poll(() => closes.length).toBe(1);
    expect(element.open).toBe(false);
  });

  test('closes with its button and with a click beside it, not with one inside', async () => {
    const { element } = await withOpener();
    for (const close of [
      () => userEvent.click(page.getByRole('button', { name: 'Close' })),
      () => userEvent.click(document.documentElement, { position: { x: 4, y: 4 }, force: true }),
      () => element.hide(),
    ]) {
      element.show();
      await drawn(element);
      await userEvent.click(page.getByText('Every number has a source.'));
      expect(element.open).toBe(true);
      await close();
      await shut();
      expect(element.open).toBe(false);
    }
  });

  test('fills the window of a phone', async () => {
    await page.viewport(320, 568);
    const { element } = await withOpener();
    element.show();
    await drawn(element);
    const { width, height } = sheet().element().getBoundingClientRect();
    expect([width, height]).toEqual([320, 568]);
    await page.viewport(1280, 800);
  });

  test('is closed when removed while open, and opens again when added', async () => {
    const { element } = await withOpener();
    element.show();
    await drawn(element);
    element.remove();
    document.body.append(element);
    await drawn(element);
    expect(sheet().query()).toBeNull();
    element.show();
    await drawn(element);
    await expect.element(sheet()).toBeVisible();
  });

  test('two on a page open one at a time', async () => {
    const { element } = await withOpener();
    const other = document.createElement('ui-dialog');
    other.heading = 'Share';
    document.body.append(other);
    element.show();
    await drawn(element);
    expect(other.open).toBe(false);
    expect(page.getByRole('dialog').elements()).toHaveLength(1);
  });
});
