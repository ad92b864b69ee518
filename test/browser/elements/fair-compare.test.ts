import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-compare.ts';
import type { FairCompare } from '../../../src/elements/fair-compare.ts';
import { theme } from '../../../src/ui/theme.ts';
import type { View } from '../../../src/view/view.ts';
import { Borough } from '../../fixtures/small-borough.ts';
import { expectAccessible } from '../axe.ts';

async function open(view: Partial<View> = {}, width = 1240) {
  document.adoptedStyleSheets = [theme.styleSheet!];
  const borough = new Borough({ sight: 'compare', ...view });
  const element = document.createElement('fair-compare');
  borough.root.style.width = `${width}px`;
  borough.root.append(element);
  await settled(element);
  return { borough, element };
}

async function settled(element: FairCompare): Promise<void> {
  await element.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
  await element.updateComplete;
}

const two = ['E05000001', 'E02000002'];
const rowOf = (label: string) => page.getByRole('button', { name: `${label} (show on the map)` }).element().closest('li')!.textContent!.replace(/\s+/g, ' ');
const title = () => page.getByRole('heading', { level: 2 });

beforeEach(() => { delete document.documentElement.dataset['theme']; });

describe('fair-compare', () => {
  test.each([['empty', [], 1240], ['with one', ['E05000001'], 340], ['with two', two, 1240], ['with two on a phone', two, 320], ['with four', [...two, 'E02000001', 'E01000001'], 1240]] as const)(
    'is accessible %s', async (_, compared, width) => {
      const { element } = await open({ compared, allTopics: true }, width);
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expectAccessible(element);
      expect(element.scrollWidth).toBeLessThanOrEqual(width);
    });

  test('is accessible in dark colours, and as a table', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const { element } = await open({ compared: two, allTopics: true });
    await expectAccessible(element);
    await userEvent.click(page.getByRole('button', { name: 'Table', exact: true }));
    await expect.element(page.getByRole('table')).toBeInTheDocument();
    await expectAccessible(element);
  });

  test('sets two areas against each other in two clicks, with the focus on the sentence that leads', async () => {
    const { borough, element } = await open();
    await userEvent.click(page.getByRole('button', { name: 'Colindale North', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Woodside Park', exact: true }));
    await settled(element);
    expect(borough.view.compared).toEqual(two);
    await expect.element(title()).toHaveTextContent('45% of Colindale North’s residents are income-deprived; in Woodside Park, 20%');
    expect(element.shadowRoot!.activeElement?.localName).toBe('h2');
  });

  test('gives each area its value and interval, and says what can be said', async () => {
    await open({ compared: two, allTopics: true });
    expect(rowOf('Residents in income deprivation')).toMatch(/Colindale North ?45\.4% ?95%: 43\.9–46\.9 .*Woodside Park ?20\.5% .*Higher in Colindale North/);
    expect(rowOf('Households in fuel poverty')).toContain('No clear difference');
    expect(rowOf('Index of Multiple Deprivation, score')).toContain('Cannot tell how sure');
    expect(rowOf('Residents added')).toContain('Counts follow size');
    expect(rowOf('Homes at risk of flooding')).toContain('Higher in Colindale North');
  });

  test('gives the reason where a level has no figure', async () => {
    await open({ compared: two, allTopics: true });
    expect(rowOf('Homes rated A to C')).toMatch(/Counted by neighbourhood\..*not published for wards.*55\.9%.*Cannot tell: no figure for Colindale North/);
  });

  test('lists the indicators that none of the areas have', async () => {
    const { element } = await open({ compared: ['E05000001', 'E05000002'], topic: 'net-zero', indicator: 'fuel-poverty' });
    expect(element.shadowRoot!.textContent).toContain('1 indicator is not published for these areas');
    expect(page.getByRole('button', { name: /Homes rated A to C/ }).elements()).toHaveLength(0);
  });

  test('says that areas overlap', async () => {
    const { element } = await open({ compared: two });
    expect(element.shadowRoot!.textContent).toContain('Colindale North and Woodside Park overlap: 1 small area, 1,500 residents, is counted in both.');
  });

  test('names the highest of three only where it is clear', async () => {
    await open({ compared: ['E05000001', 'E05000002', 'E02000002'] });
    expect(rowOf('Residents in income deprivation')).toContain('Highest in Colindale North');
  });

  test('adds by name, takes away, and goes through all topics', async () => {
    const { borough, element } = await open({ compared: two });
    await userEvent.click(page.getByRole('combobox', { name: 'Add an area' }));
    await userEvent.keyboard('Grahame{Enter}');
    expect(borough.view.compared).toEqual([...two, 'E02000001']);
    await settled(element);
    await userEvent.click(page.getByRole('button', { name: 'Remove Woodside Park' }));
    expect(borough.view.compared).toEqual(['E05000001', 'E02000001']);
    await userEvent.click(page.getByRole('button', { name: 'All topics' }));
    await settled(element);
    expect(borough.view.allTopics).toBe(true);
    expect(page.getByRole('heading', { level: 3 }).elements().map((each) => each.textContent)).toEqual(['Deprivation', 'Growth', 'Service reach', 'Net zero', 'People']);
    await userEvent.click(page.getByRole('button', { name: 'Net zero' }));
    expect(borough.view).toMatchObject({ topic: 'net-zero', indicator: 'fuel-poverty' });
    expect(borough.view.allTopics).toBeUndefined();
  });

  test('shows a row on the map', async () => {
    const { borough } = await open({ compared: two });
    await userEvent.click(page.getByRole('button', { name: 'Residents in income deprivation (show on the map)' }));
    expect(borough.view).toMatchObject({ sight: 'map', indicator: 'income-deprived', level: 'ward' });
  });

  test('saves the same figures', async () => {
    let saved: Blob | undefined;
    const url = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => { saved = blob as Blob; return 'blob:none'; });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await open({ compared: two, topic: 'net-zero', indicator: 'fuel-poverty' });
    await userEvent.click(page.getByRole('button', { name: 'Download CSV' }));
    await vi.waitFor(() => expect(saved).toBeDefined());
    const lines = (await saved!.text()).split('\r\n');
    expect(lines.filter((line) => /^"?# Source: MHCLG/.test(line))).toHaveLength(1);
    const rows = lines.filter((line) => line.startsWith('Net zero,'));
    expect(rows).toHaveLength(6);
    expect(rows.find((line) => line.includes('epc-c-or-better') && line.includes('E05000001'))).toContain('not published for wards,Counted by neighbourhood.');
    expect(rows.find((line) => line.includes('fuel-poverty') && line.includes('E02000002'))).toContain(',9.1,ok,');
    url.mockRestore();
    click.mockRestore();
  });

  test('turns to cards where there is no room, and back', async () => {
    const { borough, element } = await open({ compared: two }, 1240);
    const look = () => element.shadowRoot!.querySelector('article')!.className;
    expect(look()).toBe('columns');
    borough.root.style.width = '375px';
    await expect.poll(look).toBe('cards');
    borough.root.style.width = '1240px';
    await expect.poll(look).toBe('columns');
  });
});
