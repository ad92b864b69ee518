import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-profile.ts';
import type { FairProfile } from '../../../src/elements/fair-profile.ts';
import { theme } from '../../../src/ui/theme.ts';
import type { TopicId } from '../../../src/model/topic.ts';
import type { View } from '../../../src/view/view.ts';
import { Borough } from '../../fixtures/small-borough.ts';
import { expectAccessible } from '../axe.ts';
import { heard } from '../mount.ts';

async function open(view: Partial<View>, { width = 320, arrived }: { width?: number; arrived?: TopicId[] } = {}) {
  document.adoptedStyleSheets = [theme.styleSheet!];
  const borough = new Borough(view, arrived);
  const element = document.createElement('fair-profile');
  borough.root.style.width = `${width}px`;
  borough.root.append(element);
  await settled(element);
  return { borough, element };
}

/** Until the element has drawn itself at the width it was given. */
async function settled(element: FairProfile): Promise<void> {
  await element.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
  await element.updateComplete;
}

const ward: Partial<View> = { selected: 'E05000001', level: 'ward' };
const asked = (borough: Borough, name: string) => borough.asked.filter((each) => each.name === name).map(({ said }) => said);
const text = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');

describe('fair-profile', () => {
  test.each([['ward', 'E05000001', 320], ['neighbourhood', 'E02000002', 760], ['small-area', 'E01000004', 280]] as const)('is accessible for a %s', async (level, selected, width) => {
    const { element } = await open({ selected, level }, { width });
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await expectAccessible(element);
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('is accessible in dark colours', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const { element, borough } = await open(ward);
    borough.root.style.background = 'var(--fg-paper)';
    await expectAccessible(element);
    delete document.documentElement.dataset['theme'];
  });

  test('leads with the name and a sentence from the data', async () => {
    const { element } = await open({ ...ward, indicator: 'income-deprived' });
    await expect.element(page.getByRole('heading', { level: 2, name: 'Colindale North' })).toBeInTheDocument();
    expect(text(element)).toContain('45.4% of residents in Colindale North are in income deprivation; in Barnet, 23.4%.');
    expect(text(element)).toContain('4,500 residents, Census 2021');
    expect(text(element)).toContain('3 small areas inside');
  });

  test('calls a small area by its neighbourhood, and never lets it speak for that', async () => {
    const { element } = await open({ selected: 'E01000001', level: 'small-area', indicator: 'income-deprived' });
    await expect.element(page.getByRole('heading', { level: 2, name: 'Grahame Park' })).toBeInTheDocument();
    expect(text(element)).toContain('Barnet 001A, in Colindale North ward');
    expect(text(element)).toContain('40.0% of residents in Barnet 001A in Grahame Park are');
  });

  test('says each figure, its interval and the benchmarks to a screen reader', async () => {
    await open(ward);
    await expect.element(page.getByRole('img', { name: /^Income deprivation: Colindale North 45.4%; 95% interval 43.9% to 46.9%; Barnet 23.4%, London 25.0%, England 19.9%$/ })).toBeInTheDocument();
    expect(page.getByRole('img', { name: /Residents added/ }).elements()).toHaveLength(0);
  });

  test('shows an indicator on the map', async () => {
    const { borough } = await open(ward);
    await userEvent.click(page.getByRole('button', { name: 'Fuel poverty (show on the map)' }));
    expect(asked(borough, 'show')).toEqual([[expect.objectContaining({ indicator: 'fuel-poverty', topic: 'net-zero', level: 'ward', sight: 'map', overlay: undefined })]]);
  });

  test('orders the small areas by deprivation, and selects one by keyboard with the focus on its name', async () => {
    const { element, borough } = await open(ward);
    const rows = [...element.shadowRoot!.querySelectorAll('section[aria-labelledby="inside"] li')].map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(rows.map((row) => /Barnet \d+\w/.exec(row)![0])).toEqual(['Barnet 001B', 'Barnet 001A', 'Barnet 002A']);
    expect(rows[2]).toContain('50% of its postcodes in the ward');
    element.shadowRoot!.querySelector<HTMLElement>('section[aria-labelledby="inside"] li button')!.focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(borough.view.selected).toBe('E01000002');
    expect(element.shadowRoot!.activeElement?.textContent).toBe('Grahame Park');
    await userEvent.click(page.getByRole('button', { name: /Colindale North ward/ }));
    expect(borough.view.selected).toBe('E05000001');
  });

  test('tells how well a ward’s small areas fit, and what its average hides', async () => {
    const { element } = await open(ward);
    expect(text(element)).toContain('80% of their postcodes lie in the ward. Barnet 002A fits least, at 50%.');
    expect(text(element)).toContain('3,000 of 4,500 residents');
    expect(text(element)).toContain('decile 1 (Barnet 001B) to decile 5 (Barnet 002A)');
  });

  test('keeps suppressed and not published apart, each with its reason', async () => {
    const { element } = await open({ selected: 'E01000004', level: 'small-area' });
    expect(text(element)).toContain('Held back by the publisher to protect people.');
    const unknown = [...element.shadowRoot!.querySelectorAll('details')].at(-1)!;
    expect(unknown.textContent).toContain('Counted by neighbourhood.');
    expect(unknown.textContent).toContain('The census does not ask.');
  });

  test('first waits for a second area, then opens the comparison', async () => {
    const { element, borough } = await open(ward);
    await userEvent.click(page.getByRole('button', { name: 'Compare', exact: true }));
    await settled(element);
    expect(borough.view).toMatchObject({ compared: ['E05000001'], sight: 'map' });
    await expect.element(page.getByText('Choose another area')).toBeInTheDocument();
    await expectAccessible(element);
    borough.show({ selected: 'E02000002', level: 'neighbourhood' });
    await settled(element);
    await userEvent.click(page.getByRole('button', { name: 'Compare', exact: true }));
    expect(borough.view).toMatchObject({ compared: ['E05000001', 'E02000002'], sight: 'compare' });
  });

  test('says that four are compared already, and leads to them, where one can be taken away', async () => {
    const compared = ['E05000002', 'E02000001', 'E02000002', 'E01000001'];
    const { element, borough } = await open({ ...ward, compared });
    expect(text(element)).toContain('4 areas are compared already. Open the comparison to take one away.');
    await userEvent.click(page.getByRole('button', { name: 'Open the comparison' }));
    expect(borough.view).toMatchObject({ compared, sight: 'compare' });
  });

  test('zooms and closes', async () => {
    const { element, borough } = await open(ward);
    const zooms = heard<{ code: string }>(element, 'zoom');
    await userEvent.click(page.getByRole('button', { name: 'Zoom to it' }));
    expect(zooms).toEqual([{ code: 'E05000001' }]);
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    await element.updateComplete;
    expect(borough.view.selected).toBeUndefined();
    expect(element.shadowRoot!.querySelector('h2')).toBeNull();
  });

  test('asks for all topics once, and keeps the room of those on their way', async () => {
    const { element, borough } = await open(ward, { arrived: ['deprivation'] });
    expect(asked(borough, 'need')).toEqual([['deprivation', 'growth', 'service-reach', 'net-zero', 'people']]);
    const row = () => page.getByRole('button', { name: 'Fuel poverty (show on the map)' }).element().closest('li')!;
    expect(row().getAttribute('aria-busy')).toBe('true');
    const before = row().getBoundingClientRect().height;
    borough.arrive('net-zero');
    await settled(element);
    expect(row().hasAttribute('aria-busy')).toBe(false);
    expect(Math.abs(row().getBoundingClientRect().height - before)).toBeLessThan(2);
    expect(asked(borough, 'need')).toHaveLength(1);
  });

  test('offers the areas most like it, folded, by the keyboard', async () => {
    const { element } = await open(ward);
    const summary = page.getByText('Areas like Colindale North');
    const similar = () => element.shadowRoot!.querySelector('fair-similar');
    expect(similar()).toBeNull();
    (summary.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => similar()?.shadowRoot?.textContent).toContain('Colindale North');
    await expectAccessible(element);
    expect(similar()!.checkVisibility()).toBe(true);
  });

  test('leaves the areas like it out of its short form', async () => {
    const { element } = await open(ward);
    element.brief = true;
    await settled(element);
    expect(page.getByText('Areas like Colindale North').elements()).toHaveLength(0);
  });

  test('two on a page are apart; removed and added again it still follows', async () => {
    const { element, borough } = await open(ward);
    const other = document.createElement('fair-profile');
    borough.root.append(other);
    await settled(other);
    element.remove();
    borough.show({ selected: 'E05000002' });
    borough.root.append(element);
    await settled(element);
    expect(element.shadowRoot!.querySelector('h2')?.textContent).toBe('Woodside');
    expect(other.shadowRoot!.querySelector('h2')?.textContent).toBe('Woodside');
  });
});
