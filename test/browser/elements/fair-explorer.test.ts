import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/page.css';
import '../../../src/elements/fair-explorer.ts';
import type { FairExplorer } from '../../../src/elements/fair-explorer.ts';
import { openBarnet } from '../../fixtures/barnet.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused, mount } from '../mount.ts';

const home = `${location.pathname}${location.search}`;
const packs = new URL('/packs', location.href).href;

/** Opens the explorer that is the page at an address. */
async function open(address: string, properties: Partial<FairExplorer> = {}): Promise<FairExplorer> {
  history.replaceState(null, '', `${location.pathname}?${address}`);
  const element = await mount('fair-explorer', properties, { packs, address: '' });
  document.body.style.cssText = 'margin: 0; background: var(--fg-paper)';
  return element;
}

const key = (name: string) => new URLSearchParams(location.search).get(name);
const heading = (name: RegExp | string) => page.getByRole('heading', { level: 2, name });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

/** Answers one file of the packs with a failure until told to stop. */
function breakFile(name: string): () => void {
  const before = window.fetch;
  const spy = vi.spyOn(window, 'fetch').mockImplementation((input, init) =>
    (String(input).endsWith(name) ? Promise.resolve(new Response('gone', { status: 503 })) : before.call(window, input, init)));
  return () => spy.mockRestore();
}

/** Holds back every answer until told to let go. */
function holdFiles(): () => void {
  const before = window.fetch;
  const waiting: (() => void)[] = [];
  const spy = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    await new Promise<void>((resolve) => { waiting.push(resolve); });
    return before.call(window, input, init);
  });
  return () => {
    spy.mockRestore();
    waiting.forEach((go) => go());
  };
}

beforeAll(openBarnet);
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
  history.replaceState(null, '', home);
});

describe('fair-explorer', () => {
  test('is accessible while loading, and names the page it is', async () => {
    const letGo = holdFiles();
    const element = await open('show=table');
    await expectAccessible(element);
    await expect.poll(() => document.title).toBe('Fairground');
    letGo();
    await expect.element(page.getByRole('table')).toBeVisible();
    await expect.poll(() => document.title).toMatch(/multiple deprivation.*, Barnet – Fairground$/i);
  });

  test.each([
    ['the map', 'level=ward&renderer=svg', /24 wards/],
    ['the table and one area', 'level=ward&select=E05013632&show=table', 'Colindale North'],
  ])('is accessible with %s, light and dark', async (_, address, name) => {
    const element = await open(address);
    await expect.element(heading(name)).toBeVisible();
    await expectAccessible(element);
    await userEvent.click(page.getByRole('button', { name: 'Use dark colours' }));
    await drawn(element);
    await expectAccessible(element);
  });

  test('is accessible on a phone, with its menu open', async () => {
    await page.viewport(375, 740);
    const element = await open('level=ward');
    await expect.element(heading(/^.* of Barnet’s/)).toBeVisible();
    await expectAccessible(element);
    await userEvent.click(page.getByRole('button', { name: 'Menu' }));
    await expect.element(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
    await expectAccessible(element);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
  });

  test('a choice becomes the view and the address, and Back undoes it', async () => {
    await open('level=ward&show=table');
    await expect.element(page.getByRole('table', { name: /multiple deprivation.*: wards of Barnet/i })).toBeVisible();
    await userEvent.click(radio('Net zero'));
    await expect.element(page.getByRole('table', { name: /fuel/i })).toBeVisible();
    await expect.poll(() => key('topic')).toBe('net-zero');
    history.back();
    await expect.element(page.getByRole('table', { name: /multiple deprivation/i })).toBeVisible();
    expect(key('topic')).toBeNull();
  });

  test('a page that listens hears of a choice when the map shows it', async () => {
    const element = await open('level=ward&renderer=svg');
    const fills = (): string[] => [...element.shadowRoot!.querySelector('fair-map')?.shadowRoot!.querySelectorAll('.canvas [pointer-events="all"] > path') ?? []].map((path) => getComputedStyle(path).fill);
    await expect.poll(() => new Set(fills()).size).toBeGreaterThan(3);
    const before = fills();
    let heard: string[] | undefined;
    element.addEventListener('fair-change', () => { heard = fills(); }, { once: true });
    await userEvent.click(radio('Net zero'));
    await expect.poll(() => heard).toBeDefined();
    expect(heard).not.toEqual(before);
  });

  test('the skip link, first in the order of focus, goes past the controls', async () => {
    await open('show=table&level=ward');
    await expect.element(page.getByRole('table')).toBeVisible();
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('link', { name: 'Skip to what is shown' }).element());
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe(page.getByRole('main').element());
    expect(location.hash).toBe('');
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('main').getByRole('button').first().element());
  });

  test('an area found by name is selected, and read about', async () => {
    await open('renderer=svg');
    await expect.element(heading(/^.* of Barnet’s/)).toBeVisible();
    await userEvent.click(page.getByRole('combobox', { name: 'Find a place' }));
    await userEvent.keyboard('woodside park');
    await expect.element(page.getByRole('option', { name: /Woodside Park/ }).first()).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Woodside Park')).toBeVisible();
    await expect.poll(() => key('level')).toBe('neighbourhood');
    expect(key('select')).toMatch(/^E02/);
  });

  test('an address that cannot be shown as it is says so, once for each fault, and can be dismissed', async () => {
    const element = await open('level=street&indicator=no-such&select=E05000000&show=table');
    await expect.element(page.getByText(/The kind of area in the address, “street”/)).toBeVisible();
    await expect.element(page.getByText(/The indicator in the address, “no-such”/)).toBeVisible();
    await expect.element(page.getByText(/The selected area in the address, “E05000000”/)).toBeVisible();
    await expect.element(page.getByRole('table', { name: /small areas of Barnet/ })).toBeVisible();
    await expectAccessible(element);
    const dismiss = page.getByRole('button', { name: 'Dismiss' });
    const before = dismiss.elements().length;
    expect(before).toBe(3);
    for (let left = before - 1; left >= 0; left--) {
      await userEvent.click(dismiss.first());
      await expect.poll(() => dismiss.elements().length).toBe(left);
    }
    expect(focused()).toBe(page.getByRole('main').element());
  });

  test('a second indicator that is published for fewer kinds of area brings one that both have, and says so', async () => {
    await open('overlay=child-poverty&show=table');
    await expect.element(page.getByText(/is not published for those areas\. You are looking at wards, which both indicators have\./)).toBeVisible();
    await expect.element(page.getByRole('table', { name: /wards of Barnet/ })).toBeVisible();
    await expect.poll(() => key('level')).toBe('ward');
  });

  test('a file that fails is named, the rest goes on, and trying again mends it', async () => {
    const mend = breakFile('/net-zero.json');
    const element = await open('level=ward&show=table');
    await expect.element(page.getByRole('table')).toBeVisible();
    await userEvent.click(radio('Net zero'));
    await expect.element(page.getByText(/^Barnet’s data on net zero did not arrive: the site has a fault just now\./).first()).toBeVisible();
    await expectAccessible(element);
    await userEvent.click(radio('People'));
    await expect.element(page.getByRole('table', { name: /aged 65/i })).toBeVisible();
    await userEvent.click(radio('Net zero'));
    await expect.element(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible();
    mend();
    await userEvent.click(page.getByRole('button', { name: 'Try again' }).first());
    await expect.element(page.getByRole('table', { name: /fuel/i })).toBeVisible();
    expect(page.getByRole('button', { name: 'Try again' }).elements()).toHaveLength(0);
  });

  test('a selection and an order of the table stay while the other topics arrive', async () => {
    await open('level=ward&show=table');
    await expect.element(page.getByRole('table')).toBeVisible();
    const names = () => page.getByRole('table', { name: /wards of Barnet/ }).getByRole('rowheader').elements().map((each) => each.textContent!.trim());
    await userEvent.click(page.getByRole('columnheader', { name: /^Area/ }).getByRole('button'));
    const sorted = names();
    expect(sorted[0]).toBe('Barnet Vale');
    await userEvent.click(page.getByRole('button', { name: 'Edgware', exact: true }));
    await expect.element(heading('Edgware')).toBeVisible();
    await new Promise((done) => setTimeout(done, 600));
    expect(names()).toEqual(sorted);
  });

  test('two on a page keep their own view', async () => {
    const regions = ['First', 'Second'].map((label) => Object.assign(document.createElement('section'), { ariaLabel: label, style: 'height: 600px' }));
    const first = await open('level=ward&show=table');
    const second = document.createElement('fair-explorer');
    for (const [name, value] of Object.entries({ packs, level: 'neighbourhood', show: 'table' })) second.setAttribute(name, value);
    regions[1]!.append(second);
    document.body.append(...regions);
    regions[0]!.append(first);
    const inside = (label: string) => page.getByRole('region', { name: label, exact: true });
    await expect.element(inside('First').getByRole('table', { name: /wards of Barnet/ })).toBeVisible();
    await expect.element(inside('Second').getByRole('table', { name: /neighbourhoods of Barnet/ })).toBeVisible();
    await userEvent.click(inside('First').getByRole('radio', { name: 'Small areas', exact: true }));
    await expect.element(inside('First').getByRole('table', { name: /small areas of Barnet/ })).toBeVisible();
    await expect.element(inside('Second').getByRole('table', { name: /neighbourhoods of Barnet/ })).toBeVisible();
    await expect.poll(() => key('level')).toBeNull();
    const { title } = document;
    const address = location.href;
    await userEvent.click(inside('Second').getByRole('radio', { name: 'Net zero', exact: true }));
    await expect.element(inside('Second').getByRole('table', { name: /fuel/i })).toBeVisible();
    await userEvent.click(inside('Second').getByRole('button', { name: 'Use dark colours' }));
    await expect.poll(() => second.dataset['theme']).toBe('dark');
    await expect.element(inside('First').getByRole('table', { name: /deprivation.*: small areas of Barnet/i })).toBeVisible();
    expect([document.title, location.href, document.documentElement.dataset['theme'], first.dataset['theme']]).toEqual([title, address, undefined, undefined]);
  });

  test('removed, it listens to nothing and asks for nothing more; added again, it works', async () => {
    const listening = new Map<string, number>();
    const count = (target: EventTarget, by: number) => (type: string) => {
      const name = `${target.constructor.name} ${type}`;
      listening.set(name, (listening.get(name) ?? 0) + by);
    };
    for (const target of [window, document, matchMedia('(prefers-color-scheme: dark)')]) {
      const kind = target instanceof MediaQueryList ? MediaQueryList.prototype : target;
      const { addEventListener: add, removeEventListener: take } = kind as EventTarget;
      vi.spyOn(kind as EventTarget, 'addEventListener').mockImplementation(function (this: EventTarget, ...given) {
        count(target, 1)(given[0]);
        Reflect.apply(add, this, given);
      });
      vi.spyOn(kind as EventTarget, 'removeEventListener').mockImplementation(function (this: EventTarget, ...given) {
        count(target, -1)(given[0]);
        Reflect.apply(take, this, given);
      });
    }
    const element = await open('level=ward&show=table');
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(listening.get('Window popstate')).toBe(1);
    element.remove();
    await expect.poll(() => [...listening].filter(([, left]) => left > 0)).toEqual([]);
    const asked = vi.spyOn(window, 'fetch');
    history.pushState(null, '', `${location.pathname}?topic=people&show=table`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(asked).not.toHaveBeenCalled();
    document.body.append(element);
    await expect.element(page.getByRole('table', { name: /aged 65/i })).toBeVisible();
    await userEvent.click(radio('Wards'));
    await expect.element(page.getByRole('table', { name: /wards of Barnet/ })).toBeVisible();
    expect(listening.get('Window popstate')).toBe(1);
  });
});
