import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-connection.ts';
import { FakeWorker } from '../../fixtures/fake-worker.ts';
import { expectAccessible } from '../axe.ts';
import { add, drawn, focused, mount } from '../mount.ts';

let worker: FakeWorker;
let undo: () => void;
beforeEach(() => {
  worker = new FakeWorker();
  ({ undo } = worker.stand());
  worker.answers.tidings = { is: 'tidings', tidings: [] };
  online(true);
});
afterEach(() => {
  document.body.replaceChildren();
  undo();
  delete (navigator as { onLine?: boolean }).onLine;
  document.documentElement.dataset['theme'] = 'light';
});

/** The browser has a connection or none, as it finds out itself; `go` tells the page so. */
function online(is: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: is });
}
function go(is: boolean): void {
  online(is);
  dispatchEvent(new Event(is ? 'online' : 'offline'));
}
const offerUpdate = () => document.dispatchEvent(new CustomEvent('fairground-update', { detail: { worker } }));

const offline = page.getByText('You are offline. Councils that you have visited or saved on this device still open.');
const update = page.getByText('A newer version of Fairground is ready.');

describe('fair-connection', () => {
  test.each(['light', 'dark'])('is accessible with all that it can say, in %s colours', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    online(false);
    const element = await mount('fair-connection');
    worker.tell({ tell: 'full' });
    offerUpdate();
    await drawn(element);
    expect(page.getByRole('status').elements()).toHaveLength(3);
    await expectAccessible(element);
  });

  test('says that there is no connection when it goes, and takes it back when it comes again', async () => {
    const element = await mount('fair-connection');
    expect(element.shadowRoot!.textContent!.trim()).toBe('');
    go(false);
    await expect.element(offline).toBeVisible();
    go(true);
    await expect.element(offline).not.toBeInTheDocument();
  });

  test('says from when the figures are that stand in for the host’s, in place of the plain sentence', async () => {
    online(false);
    await mount('fair-connection');
    worker.tell({ tell: 'stands-in', area: 'E09000003', on: '2026-03-02T12:00:00Z' });
    await expect.element(page.getByText('You see figures as they were kept on this device on 2 March 2026.')).toBeVisible();
    expect(offline.elements()).toHaveLength(0);
    worker.tell({ tell: 'stands-in', area: 'E09000003', on: 'no date' });
    await expect.element(page.getByText('You see figures as they were kept on this device.')).toBeVisible();
    expect(page.getByRole('status').elements()).toHaveLength(1);
  });

  test('says what the worker told before the page listened', async () => {
    worker.answers.tidings = { is: 'tidings', tidings: [{ tell: 'full' }] };
    await mount('fair-connection');
    await expect.element(page.getByText('This device has no room left')).toBeVisible();
  });

  test('offers a newer version, and takes it only when asked, by the keyboard', async () => {
    await mount('fair-connection');
    offerUpdate();
    await expect.element(update).toBeVisible();
    expect(worker.asked.map(({ ask }) => ask)).toEqual(['tidings']);
    await userEvent.keyboard('{Tab}');
    expect(focused()?.textContent).toBe('Reload and use it');
    await userEvent.keyboard('{Enter}');
    expect(worker.asked.map(({ ask }) => ask)).toEqual(['tidings', 'take-over']);
  });

  test('each sentence can be sent away by the keyboard, the others stay', async () => {
    await mount('fair-connection');
    go(false);
    offerUpdate();
    await expect.element(update).toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    await expect.element(update).not.toBeInTheDocument();
    await expect.element(offline).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Dismiss' }));
    await expect.element(offline).not.toBeInTheDocument();
  });

  test('holds one sentence at a time on a phone, the last said first', async () => {
    await page.viewport(375, 740);
    try {
      await mount('fair-connection');
      go(false);
      offerUpdate();
      await expect.element(update).toBeVisible();
      await expect.element(offline).not.toBeVisible();
      await userEvent.click(page.getByRole('button', { name: 'Dismiss' }));
      await expect.element(offline).toBeVisible();
    } finally {
      await page.viewport(1280, 800);
    }
  });

  test('two on a page each hold their own; one removed hears nothing, and says what is so when it is added again', async () => {
    const element = await mount('fair-connection');
    const other = await add('fair-connection');
    go(false);
    await Promise.all([element, other].map(drawn));
    element.shadowRoot!.querySelector('ui-notice')!.dispatchEvent(new CustomEvent('dismiss'));
    await drawn(element);
    const said = (each: Element) => each.shadowRoot!.querySelectorAll('ui-notice').length;
    expect([said(element), said(other)]).toEqual([0, 1]);
    other.remove();
    go(true);
    document.body.append(other);
    await drawn(other);
    expect(said(other)).toBe(0);
    other.remove();
    go(false);
    document.body.append(other);
    await drawn(other);
    expect([said(other), worker.asked.length]).toEqual([1, 4]);
  });
});
