import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-table.ts';
import '../../../src/elements/fair-legend.ts';
import '../../../src/elements/fair-pockets.ts';
import '../../../src/elements/fair-profile.ts';
import '../../../src/elements/fair-group.ts';
import type { AreaTold, ViewTold } from '../../../src/elements/scene-root.ts';
import { openBarnet } from '../../fixtures/barnet.ts';
import { expectAccessible } from '../axe.ts';
import { add, heard } from '../mount.ts';

const packs = new URL('/packs', location.href).href;
const table = (name: RegExp) => page.getByRole('table', { name });
const home = location.href;

beforeAll(openBarnet);
beforeEach(() => page.viewport(900, 800));
afterEach(() => {
  document.body.replaceChildren();
  document.head.querySelectorAll('style[data-hostile]').forEach((each) => each.remove());
  expect(location.href).toBe(home);
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});

describe('an element that stands alone', () => {
  test('shows what its attributes say, and follows them as they change', async () => {
    const element = await add('fair-table', {}, { packs, area: 'E09000003', level: 'ward', indicator: 'fuel-poverty' });
    await expect.element(table(/fuel poverty.*: wards of Barnet/i)).toBeVisible();
    await expectAccessible(element);
    element.setAttribute('level', 'neighbourhood');
    await expect.element(table(/fuel poverty.*: neighbourhoods of Barnet/i)).toBeVisible();
    element.setAttribute('topic', 'people');
    await expect.element(table(/aged 65.*: neighbourhoods of Barnet/i)).toBeVisible();
    element.removeAttribute('level');
    await expect.element(table(/aged 65.*: small areas of Barnet/i)).toBeVisible();
  });

  test('tells of what a person chooses, and not of what the page sets', async () => {
    const element = await add('fair-table', {}, { packs, level: 'ward' });
    const changes = heard<ViewTold>(document.body, 'fair-change');
    const selected = heard<AreaTold>(document.body, 'fair-select');
    await expect.element(table(/wards of Barnet/)).toBeVisible();
    element.setAttribute('select', 'E05013632');
    await expect.poll(() => element.shadowRoot!.querySelector('ui-table')?.getAttribute('selected') ?? element.shadowRoot!.querySelector('ui-table')!.selected).toBe('E05013632');
    expect([changes, selected]).toEqual([[], []]);
    await userEvent.click(page.getByRole('button', { name: 'Edgware', exact: true }));
    await expect.poll(() => selected).toHaveLength(1);
    expect(selected[0]).toMatchObject({ name: 'Edgware', level: 'ward' });
    expect(selected[0]!.code).toMatch(/^E05/);
    expect(changes.at(-1)!.keys).toMatchObject({ area: 'E09000003', level: 'ward', select: selected[0]!.code });
    expect(changes.at(-1)!.query).toContain(`select=${selected[0]!.code}`);
  });

  test('two keep apart, and one taken away and put back goes on where it was', async () => {
    const first = await add('fair-table', {}, { packs, level: 'ward' });
    await add('fair-table', {}, { packs, level: 'neighbourhood' });
    await expect.element(table(/wards of Barnet/)).toBeVisible();
    await expect.element(table(/neighbourhoods of Barnet/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Edgware', exact: true }).first());
    await expect.poll(() => first.shadowRoot!.querySelector('ui-table')!.selected).toMatch(/^E05/);
    first.remove();
    await expect.element(table(/wards of Barnet/)).not.toBeInTheDocument();
    first.setAttribute('indicator', 'fuel-poverty');
    document.body.append(first);
    await expect.element(table(/fuel poverty.*: wards of Barnet/i)).toBeVisible();
    expect(first.shadowRoot!.querySelector('ui-table')!.selected).toMatch(/^E05/);
  });

  test('finds pockets without being told to', async () => {
    await add('fair-pockets', {}, { packs });
    await expect.element(page.getByRole('heading', { level: 2, name: /pocket/i })).toBeVisible();
  });

  test('says what it could not show, and what could not be loaded', async () => {
    const element = await add('fair-table', {}, { packs, level: 'ward', indicator: 'no-such' });
    await expect.element(page.getByText(/“no-such”/)).toBeVisible();
    await expect.element(table(/wards of Barnet/)).toBeVisible();
    await expectAccessible(element);
    element.remove();
    await add('fair-legend', {}, { packs: new URL('/nowhere/packs', location.href).href });
    await expect.element(page.getByRole('alert').first()).toBeVisible();
  });

  test('takes the colours it is told, or those of the page, and leaves the page its own', async () => {
    const element = await add('fair-table', {}, { packs, level: 'ward', theme: 'dark' });
    await expect.element(table(/wards of Barnet/)).toBeVisible();
    expect([element.dataset['theme'], getComputedStyle(element).colorScheme]).toEqual(['dark', 'dark']);
    element.removeAttribute('theme');
    await expect.poll(() => element.dataset['theme']).toBeUndefined();
  });

  test('nothing of a hostile page reaches in, and nothing of the element reaches out', async () => {
    const paragraph = Object.assign(document.createElement('p'), { textContent: 'The page' });
    document.body.append(paragraph);
    const page = getComputedStyle(paragraph).cssText;
    const globals = Object.keys(window).length;
    const calm = await add('fair-legend', {}, { packs, level: 'ward' });
    await expect.poll(() => calm.shadowRoot!.querySelector('header strong')).not.toBeNull();
    const look = (element: Element) => {
      const inside = element.shadowRoot!.querySelector('header strong')!;
      const { color, fontFamily, fontSize, letterSpacing, textTransform, lineHeight, textAlign } = getComputedStyle(inside);
      const svg = element.shadowRoot!.querySelector('svg');
      return [color, fontFamily, fontSize, letterSpacing, textTransform, lineHeight, textAlign, svg && getComputedStyle(svg).display];
    };
    const before = look(calm);
    expect(getComputedStyle(paragraph).cssText).toBe(page);
    expect(Object.keys(window)).toHaveLength(globals);
    const style = Object.assign(document.createElement('style'), { textContent: `
      * { font: 700 40px/3 cursive !important; color: red !important; letter-spacing: 9px !important; text-transform: uppercase !important; text-align: right !important }
      svg { display: none !important } button { all: unset !important }` });
    style.dataset['hostile'] = '';
    document.head.append(style);
    expect(look(calm)).toEqual(before);
    style.remove();
    expect(getComputedStyle(paragraph).cssText).toBe(page);
  });
});

describe('a page that styles the elements', () => {
  /** A style sheet of the page, until the test is over. */
  function styled(text: string): void {
    const style = Object.assign(document.createElement('style'), { textContent: text });
    style.dataset['hostile'] = '';
    document.head.append(style);
  }

  test('reaches the parts that they offer, and with a token all within', async () => {
    styled('fair-table::part(headline), fair-legend::part(header), fair-pockets::part(headline), fair-profile::part(headline) { letter-spacing: 7px } body { --fairground-accent: rgb(1, 2, 3) }');
    for (const [name, part] of [['fair-table', 'headline'], ['fair-legend', 'header'], ['fair-pockets', 'headline'], ['fair-profile', 'headline']] as const) {
      const element = await add(name, {}, { packs, level: 'ward', select: 'E05013632' });
      const found = () => element.shadowRoot!.querySelector(`[part~="${part}"]`);
      await expect.poll(found).not.toBeNull();
      expect([name, getComputedStyle(found()!).letterSpacing]).toEqual([name, '7px']);
    }
    const summary = document.querySelector('fair-pockets')!.shadowRoot!.querySelector('summary')!;
    expect(getComputedStyle(summary).color).toBe('rgb(1, 2, 3)');
  });

  test('puts its own words above and below a group, in its own type', async () => {
    styled('.mine { font: 700 31px cursive; color: rgb(4, 5, 6) } fair-group::part(footer) { padding-top: 13px }');
    const group = document.createElement('fair-group');
    for (const [name, value] of Object.entries({ packs, level: 'ward' })) group.setAttribute(name, value);
    group.innerHTML = '<h2 slot="title" class="mine">Our wards</h2><fair-legend></fair-legend><p slot="footer" class="mine">By the council</p>';
    document.body.append(group);
    const [title, legend, footer] = [...group.children] as [HTMLElement, HTMLElement, HTMLElement];
    await expect.poll(() => legend.shadowRoot?.querySelector('header strong')).toBeTruthy();
    const [above, within, below] = [title, legend, footer].map((each) => each.getBoundingClientRect());
    expect(above!.bottom).toBeLessThanOrEqual(within!.top);
    expect(below!.top).toBeGreaterThanOrEqual(within!.bottom + 13);
    expect([getComputedStyle(title).color, getComputedStyle(footer).fontSize]).toEqual(['rgb(4, 5, 6)', '31px']);
    expect(page.getByText(/Crown copyright/).elements().filter((each) => each.checkVisibility())).toEqual([]);
  });
});

describe('fair-group', () => {
  test('gives the elements in it one view', async () => {
    const group = document.createElement('fair-group');
    for (const [name, value] of Object.entries({ packs, level: 'ward' })) group.setAttribute(name, value);
    group.append(document.createElement('fair-legend'), document.createElement('fair-table'), document.createElement('fair-profile'));
    document.body.append(group);
    await expect.element(table(/wards of Barnet/)).toBeVisible();
    const selected = heard<AreaTold>(group, 'fair-select');
    await userEvent.click(page.getByRole('button', { name: 'Edgware', exact: true }));
    await expect.element(page.getByRole('heading', { level: 2, name: 'Edgware' })).toBeVisible();
    await expect.poll(() => selected.map(({ name }) => name)).toEqual(['Edgware']);
    await expect.element(page.getByText(/Crown copyright/).first()).toBeVisible();
    group.setAttribute('topic', 'net-zero');
    await expect.element(table(/fuel poverty/i)).toBeVisible();
    await expectAccessible(group);
  });

  test('an element moved out of it is its own, and moved in again shows what it shows', async () => {
    const group = document.createElement('fair-group');
    for (const [name, value] of Object.entries({ packs, level: 'ward' })) group.setAttribute(name, value);
    const moved = document.createElement('fair-table');
    for (const [name, value] of Object.entries({ packs, level: 'neighbourhood' })) moved.setAttribute(name, value);
    group.append(moved);
    document.body.append(group);
    await expect.element(table(/wards of Barnet/)).toBeVisible();
    document.body.append(moved);
    await expect.element(table(/neighbourhoods of Barnet/)).toBeVisible();
    group.append(moved);
    await expect.element(table(/wards of Barnet/)).toBeVisible();
  });
});
