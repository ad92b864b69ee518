import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/ui-sheet.ts';
import type { Stop } from '../../../src/ui/ui-sheet.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused, heard, mount } from '../mount.ts';

const handle = () => page.getByRole('button', { name: /panel/ });

/** A sheet with much in it, in a box of 600 px. */
async function inBox(stop: Stop = 'half') {
  const element = await mount('ui-sheet', { label: 'Hidden pockets', stop });
  element.innerHTML = `<h2 slot="head">20,500 people live in 12 pockets</h2>${'<p>Colindale</p>'.repeat(60)}`;
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 375px; height: 600px';
  element.style.setProperty('--fg-slow', '0s');
  box.append(element);
  document.body.append(box);
  await drawn(element);
  return element;
}

function drag(element: Element, from: number, to: number): void {
  const target = element.shadowRoot!.querySelector('.top')!;
  const send = (type: string, y: number) => target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, clientY: y, isPrimary: true }));
  target.setPointerCapture = () => undefined;
  send('pointerdown', from);
  send('pointermove', (from + to) / 2);
  send('pointermove', to);
  send('pointerup', to);
}

describe('ui-sheet', () => {
  test.each(['peek', 'half', 'full'] as const)('is accessible at %s', async (stop) => {
    await expectAccessible(await inBox(stop));
    expect(page.getByRole('region', { name: 'Hidden pockets' }).elements()).toHaveLength(1);
  });

  test('stands as high as its stop says', async () => {
    const element = await inBox('peek');
    const heights: number[] = [];
    for (const stop of ['peek', 'half', 'full'] as const) {
      element.stop = stop;
      await drawn(element);
      heights.push(element.offsetHeight);
      expect(element.heightAt(stop)).toBe(element.offsetHeight);
    }
    expect(heights).toEqual([136, 300, 536]);
  });

  test('is raised and lowered with the keyboard alone', async () => {
    const element = await inBox('peek');
    const stops = heard<{ stop: Stop; height: number }>(element, 'stop');
    await userEvent.tab();
    await expect.poll(focused).toBe(handle().element());
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{Enter}');
    expect(stops).toEqual([{ stop: 'half', height: 300 }, { stop: 'full', height: 536 }, { stop: 'peek', height: 136 }]);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(element.stop).toBe('half');
    await userEvent.keyboard('{End}');
    expect(element.stop).toBe('full');
    await userEvent.keyboard('{Home}');
    expect(element.stop).toBe('peek');
  });

  test('says what the handle does at each stop', async () => {
    await inBox('half');
    await expect.element(page.getByRole('button', { name: 'Show the whole panel' })).toBeVisible();
    await userEvent.click(handle());
    await expect.element(page.getByRole('button', { name: 'Lower the panel' })).toBeVisible();
  });

  test('follows a drag to the nearest stop', async () => {
    const element = await inBox('half');
    const stops = heard<{ stop: Stop }>(element, 'stop');
    drag(element, 300, 60);
    expect(stops.map(({ stop }) => stop)).toEqual(['full']);
    await drawn(element);
    drag(element, 64, 560);
    expect(stops.map(({ stop }) => stop)).toEqual(['full', 'peek']);
    expect(element.style.height).toBe('');
  });

  test('a short twitch is no drag', async () => {
    const element = await inBox('half');
    drag(element, 300, 302);
    expect(element.stop).toBe('half');
  });

  test('its content scrolls to the end at every stop', async () => {
    const element = await inBox('half');
    const content = page.getByRole('group', { name: 'Hidden pockets' }).element();
    content.scrollTop = content.scrollHeight;
    const last = element.querySelector('p:last-child')!.getBoundingClientRect();
    expect(last.bottom).toBeLessThanOrEqual(element.getBoundingClientRect().bottom);
  });

  test('works when removed and added again, beside another', async () => {
    const element = await inBox('peek');
    const box = element.parentElement!;
    element.remove();
    const other = document.createElement('ui-sheet');
    box.append(other, element);
    await drawn(element);
    element.shadowRoot!.querySelector('button')!.click();
    expect([element.stop, other.stop]).toEqual(['half', 'half']);
    element.shadowRoot!.querySelector('button')!.click();
    expect([element.stop, other.stop]).toEqual(['full', 'half']);
  });
});
