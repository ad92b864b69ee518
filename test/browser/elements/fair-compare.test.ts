import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-compare.ts';
import type { FairCompare } from '../../../src/elements/fair-compare.ts';
import { theme } from '../../../src/ui/theme.ts';
import type { View } from '../../../src/view/view.ts';
import { Borough } from '../../fixtures/small-borough.ts';
import { takeAway } from '../../fixtures/take-away.ts';
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
      await expect.poll(() => element.scrollWidth).toBeLessThanOrEqual(width);
    });

  test('is accessible in dark colours, and as a table', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const { element } = await open({ compared: two, allTopics: true });
    await expectAccessible(element);
    await userEvent.click(page.getByRole('radio', { name: 'Table', exact: true }));
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
    expect(rowOf('Residents in income deprivation')).toMatch(/by 24\.9 points \(2\d\.\d to 2\d\.\d\)/);
    expect(rowOf('Households in fuel poverty')).toMatch(/a gap of 0\.2 points \(−\d\.\d to \d\.\d\)/);
    expect(rowOf('Index of Multiple Deprivation, score')).toMatch(/Cannot tell ?Scores have no margin of error to test with\. The gap is 18\.2\./);
    expect(rowOf('Residents added')).toMatch(/Cannot tell ?Counts follow the size of the area\. The gap is 2,598 people\./);
    expect(rowOf('Homes at risk of flooding')).toContain('Higher in Colindale North');
  });

  test('says of each row how sure its numbers are, by area where they differ', async () => {
    const { element } = await open({ compared: two, allTopics: true });
    await userEvent.click(page.getByRole('button', { name: 'How sure is this? Residents in income deprivation' }));
    await expect.element(page.getByRole('dialog', { name: 'How sure is this?' })).toBeVisible();
    const said = element.shadowRoot!.querySelector('fair-sure[label="Residents in income deprivation"]')!.shadowRoot!.querySelector('dl')!.textContent!;
    expect(said).toMatch(/Colindale North: chance.*43\.9.*46\.9.*Woodside Park: chance/s);
    expect(said.match(/A share or a rate/g)).toHaveLength(1);
  });

  test('says of each row of the table how sure its numbers are', async () => {
    await open({ compared: two, rowForm: 'table' });
    const rows = page.getByRole('table').getByRole('row').elements();
    expect(page.getByRole('button', { name: /^How sure is this\?/ }).elements()).toHaveLength(rows.length - 1);
    await userEvent.click(page.getByRole('button', { name: 'How sure is this? Residents in income deprivation' }));
    await expect.element(page.getByText(/^The 95% interval is 43\.9% to 46\.9%/)).toBeVisible();
  });

  test('gives the meaning of a word of the field once on the page, one press away', async () => {
    const { element } = await open({ compared: two });
    const terms = [...element.shadowRoot!.querySelectorAll('fair-term')].map((each) => each.getAttribute('term'));
    expect(terms).toEqual(expect.arrayContaining(['interval', 'best fit', 'rank', 'score']));
    expect(new Set(terms).size).toBe(terms.length);
    await userEvent.click(page.getByRole('button', { name: '95% intervals' }));
    await expect.element(page.getByText(/^The range that chance alone could move a number over/)).toBeVisible();
  });

  test('leaves every position on its strip where it is when another area is added', async () => {
    const { borough, element } = await open({ compared: two });
    /** The scale of each row, and where along it the first two areas stand, from 0 to 1: the strip itself may become narrower. */
    const places = () => [...element.shadowRoot!.querySelectorAll('.rows > li')].map((row) => {
      const strip = row.querySelector('.dot-strip')!;
      const width = Number(strip.getAttribute('width'));
      return {
        scale: /Scale from \S+ to [^\s;]+/.exec(row.textContent!)?.[0],
        at: [...strip.querySelectorAll('.area')].slice(0, 2).map((mark) => (Number(/\(([\d.]+),/.exec(mark.getAttribute('transform')!)![1]) - 10) / (width - 20)),
      };
    });
    const before = places();
    expect(before.length).toBeGreaterThan(1);
    expect(before.every(({ scale, at }) => scale !== undefined && at.length === 2)).toBe(true);
    for (const code of ['E02000001', 'E05000002']) {
      borough.show({ compared: [...borough.view.compared, code] });
      await settled(element);
      const after = places();
      after.forEach(({ scale, at }, row) => {
        expect(scale).toBe(before[row]!.scale);
        at.forEach((each, i) => expect(each).toBeCloseTo(before[row]!.at[i]!, 9));
      });
    }
    expect(element.shadowRoot!.querySelectorAll('.rows > li')[0]!.querySelectorAll('.area')).toHaveLength(4 + 4);
  });

  test('gives the reason where a level has no figure', async () => {
    await open({ compared: two, allTopics: true });
    expect(rowOf('Homes rated A to C')).toMatch(/Colindale North: Counted by neighbourhood\..*not published for wards.*55\.9%.*Cannot tell: no figure for Colindale North/);
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

  test('sets the council, its region and England beside the areas, as columns of their own', async () => {
    const { borough, element } = await open({ compared: two });
    await userEvent.click(page.getByRole('button', { name: 'England', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Barnet', exact: true }));
    await settled(element);
    expect(borough.view.beside).toEqual(['E09000003', 'E92000001']);
    await expect.element(title()).toHaveTextContent('45% of Colindale North’s residents are income-deprived; in Woodside Park, 20%; in Barnet, 23%; in England, 20%'.replace('45%', '45.4%').replace('20%;', '20.5%;').replace('23%', '23.4%').replace('England, 20%', 'England, 19.9%'));
    expect(rowOf('Residents in income deprivation')).toMatch(/Barnet ?23\.4% ?England ?19\.9%/);
    await expectAccessible(element);
    await userEvent.click(page.getByRole('button', { name: 'England', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Barnet', exact: true }));
    expect('beside' in borough.view && borough.view.beside).toBeFalsy();
  });

  test('compares one area with England alone', async () => {
    await open({ compared: ['E05000001'], beside: ['E92000001'] });
    await expect.element(title()).toHaveTextContent('45% of Colindale North’s residents are income-deprived; in England, 20%');
    expect(rowOf('Residents in income deprivation')).toMatch(/England ?19\.9% ?Cannot tell/);
  });

  test('gives differences from the first area, each with its interval and what can be said', async () => {
    const { borough, element } = await open({ compared: [...two, 'E05000002'], allTopics: true });
    await userEvent.click(page.getByRole('radio', { name: 'Differences' }));
    await settled(element);
    expect(borough.view.rowForm).toBe('differences');
    expect(rowOf('Residents in income deprivation')).toMatch(/Woodside Park ?−24\.9 ?95%: −2\d\.\d to −2\d\.\d ?Lower ?Woodside ?−24\.9/);
    expect(rowOf('Homes at risk of flooding')).toMatch(/Woodside Park ?−9\.0 ?95%: 0\.4 times the rate, 0\.\d to 0\.\d ?Lower/);
    expect(rowOf('Homes rated A to C')).toContain('no figure for Colindale North');
    await expectAccessible(element);
  });

  test('moves an area by the keyboard, says where it went, and keeps the focus on the button', async () => {
    const { borough, element } = await open({ compared: [...two, 'E02000001'] });
    const right = page.getByRole('button', { name: 'Move Colindale North to the right' });
    (right.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(borough.view.compared).toEqual(['E02000002', 'E05000001', 'E02000001']);
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).toBe('Move Colindale North to the right');
    expect(element.shadowRoot!.textContent).toContain('Colindale North is now 2 of 3.');
    await userEvent.keyboard('{Enter}{Enter}');
    await settled(element);
    expect(borough.view.compared).toEqual(['E02000002', 'E02000001', 'E05000001']);
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-disabled')).toBe('true');
  });

  test('orders rows by the widest gap, or by name', async () => {
    const { borough, element } = await open({ compared: two, topic: 'net-zero', indicator: 'fuel-poverty' });
    const labels = () => [...element.shadowRoot!.querySelectorAll('.rows .name')].map((each) => each.textContent!.replace(' (show on the map)', ''));
    await userEvent.click(page.getByRole('radio', { name: 'By name' }));
    await settled(element);
    expect(labels()).toEqual(['Homes at risk of flooding', 'Homes rated A to C', 'Households in fuel poverty']);
    await userEvent.click(page.getByRole('radio', { name: 'Widest gap first' }));
    await settled(element);
    expect(borough.view.rowOrder).toBe('difference');
    expect(labels()).toEqual(['Homes at risk of flooding', 'Households in fuel poverty', 'Homes rated A to C']);
  });

  test('shows a row on the map', async () => {
    const { borough } = await open({ compared: two });
    await userEvent.click(page.getByRole('button', { name: 'Residents in income deprivation (show on the map)' }));
    expect(borough.view).toMatchObject({ sight: 'map', indicator: 'income-deprived', level: 'ward' });
  });

  test('saves the same figures', async () => {
    await open({ compared: two, topic: 'net-zero', indicator: 'fuel-poverty' });
    const { lines } = await takeAway('CSV', 'The comparison');
    expect(lines.filter((line) => /^"?# Source: MHCLG/.test(line))).toHaveLength(1);
    const rows = lines.filter((line) => line.startsWith('Net zero,'));
    expect(rows).toHaveLength(6);
    expect(rows.find((line) => line.includes('epc-c-or-better') && line.includes('E05000001'))).toContain('not published for wards,Counted by neighbourhood.');
    const fuel = rows.find((line) => line.includes('fuel-poverty') && line.includes('E02000002'))!;
    expect(fuel).toContain(',figure held,');
    expect(fuel).toContain(',no clear difference,');
  });

  test('on a phone leads with its sentence, and folds away what changes and explains it', async () => {
    const { element } = await open({ compared: [...two] }, 375);
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.options')).not.toBeNull());
    const add = () => page.getByRole('combobox', { name: 'Add an area' }).elements();
    expect(add()).toHaveLength(0);
    await userEvent.click(page.getByText('Add, order and share; how to read this'));
    expect(add()).toHaveLength(1);
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
