import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-area.ts';
import type { FairArea } from '../../../src/elements/fair-area.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { View } from '../../../src/view/view.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { stand, type SceneStand } from '../../fixtures/scene-stand.ts';
import { Borough } from '../../fixtures/small-borough.ts';
import { expectAccessible } from '../axe.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); }, 60_000);
afterEach(() => { delete document.documentElement.dataset['theme']; });

const ward: Partial<View> = { selected: 'E05013632', level: 'ward', sight: 'area' };
const text = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');

async function settled(element: FairArea): Promise<void> {
  await element.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
  await element.updateComplete;
}

async function open(view: Partial<View>, { width = 1200, dark = false } = {}): Promise<{ element: FairArea; stand: SceneStand }> {
  const opened = await stand('fair-area', sceneOf(atlas, view, { dark }));
  opened.stand.style.cssText = `display: block; width: ${width}px`;
  await settled(opened.element);
  return opened;
}
const asked = (holder: SceneStand, name: string) => holder.asked.filter(([action]) => action === name).map(([, ...given]) => given);

describe('fair-area', () => {
  test.each([
    ['a ward, wide', ward, 1200, false], ['a neighbourhood, dark', { selected: 'E02000032', level: 'neighbourhood' }, 1200, true],
    ['a small area, 320 px', { selected: 'E01000115', level: 'small-area' }, 320, false],
  ] as const)('is accessible: %s', async (_, view, width, dark) => {
    await page.viewport(Math.max(width, 320), 800);
    const { element } = await open({ ...view, sight: 'area' }, { width, dark });
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await expectAccessible(element);
    await expect.poll(() => element.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(1280, 800);
  });

  test('leads with the name and a sentence from the data, and says each topic in one', async () => {
    const { element } = await open(ward);
    await expect.element(page.getByRole('heading', { level: 2, name: 'Colindale North' })).toBeInTheDocument();
    expect(text(element)).toContain('45% of Colindale North’s residents are income-deprived; in Barnet, 26%; in England, 23%.');
    expect(text(element)).toContain('The number of residents in Colindale North grew by 34.5% between 2011 and 2021; in Barnet it grew by 9.2%');
    for (const topic of ['Deprivation', 'Growth', 'Service reach', 'Net zero', 'People']) await expect.element(page.getByRole('heading', { level: 3, name: topic })).toBeInTheDocument();
  });

  test('says what stands out, against England and within the council, three each', async () => {
    await open(ward);
    const section = page.getByRole('region', { name: 'What stands out' });
    expect(section.getByRole('listitem').elements()).toHaveLength(6);
    await expect.element(section.getByText(/^The (highest|lowest) of Barnet’s 24 wards\.$/).first()).toBeInTheDocument();
  });

  test('draws the small areas inside, numbered as listed from the most deprived', async () => {
    const { element, stand: holder } = await open(ward);
    await expect.element(page.getByRole('img', { name: 'Map of 6 small areas, numbered from the most deprived: Barnet 026B is number 1.' })).toBeInTheDocument();
    const rows = [...element.shadowRoot!.querySelectorAll('section[aria-labelledby="inside"] .list > li')].map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/^1 .*Barnet 026B; decile 1/);
    element.shadowRoot!.querySelector<HTMLElement>('section[aria-labelledby="inside"] .list button')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(asked(holder, 'select')).toEqual([[expect.stringMatching(/^E01/)]]);
  });

  test('says how sure a number is, one press away', async () => {
    const { element } = await open(ward);
    await userEvent.click(page.getByRole('button', { name: 'How sure is this? Residents in income deprivation, Colindale North' }).first());
    await settled(element);
    const note = page.getByRole('dialog', { name: 'How sure is this?' });
    await expect.element(note).toBeVisible();
    const said = [...element.shadowRoot!.querySelectorAll('fair-sure')].map((each) => each.shadowRoot!.textContent!.replace(/\s+/g, ' ')).find((each) => each.includes('5,465'))!;
    expect(said).toContain('5,465 residents in income deprivation, out of 12,036 residents.');
    expect(said).toMatch(/The 95% interval is 44\.\d% to 46\.\d%/);
    expect(said).toMatch(/About 8\d% of their postcodes lie in the ward/);
    expect(said).toMatch(/Indices of Deprivation 2025 \(mostly 2022\), residents mid-2022: \d+ years old/);
    await userEvent.keyboard('{Escape}');
    await expect.element(note).not.toBeInTheDocument();
  });

  test('says of a pocket why it is one', async () => {
    const scene = sceneOf(atlas, { pockets: true });
    const row = scene.pockets!.pockets[0]!.row;
    const { element } = await open({ selected: scene.manifest!.levels['small-area'].codes[row]!, level: 'small-area', sight: 'area', pockets: true });
    await expect.element(page.getByRole('heading', { name: 'This is a hidden pocket' })).toBeInTheDocument();
    expect(text(element)).toMatch(/Hidden by its ward’s average.*: decile \d; its ward is in decile \d\./);
  });

  test('shows every figure of a topic, which the view remembers, and takes the area to the map and to a comparison', async () => {
    const { element, stand: holder } = await open(ward);
    const before = element.shadowRoot!.querySelectorAll('[data-topic="people"] .figures > li').length;
    await holder.change({ view: { ...holder.scene!.view, opened: ['net-zero'] } });
    await userEvent.click(page.getByRole('button', { name: /^All \d+ figures on people$/ }));
    expect(holder.asked.splice(0).at(-1)).toEqual(['show', { opened: ['net-zero', 'people'] }, 'replace']);
    await holder.change({ view: { ...holder.scene!.view, opened: ['net-zero', 'people'] } });
    expect(page.getByRole('button', { name: /^All \d+ figures on people$/ }).query()).toBeNull();
    expect(element.shadowRoot!.querySelectorAll('[data-topic="people"] .figures > li').length).toBeGreaterThan(before);
    await userEvent.click(page.getByRole('link', { name: 'Back to the map' }));
    await userEvent.click(page.getByRole('button', { name: 'Compare', exact: true }));
    expect(asked(holder, 'show')).toEqual([[{ sight: 'map' }], [{ compared: ['E05013632'], sight: 'compare' }]]);
  });

  test('says that four are compared already, and leads to them, where one can be taken away', async () => {
    const compared = ['E05013628', 'E05013629', 'E05013630', 'E05013631'];
    const { element, stand: holder } = await open({ ...ward, compared });
    await expect.element(page.getByText('4 areas are compared already. Open the comparison to take one away.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Compare', exact: true }).query()).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Open the comparison' }));
    expect(asked(holder, 'show')).toEqual([[{ compared, sight: 'compare' }]]);
    await holder.change({ view: { ...holder.scene!.view, selected: compared[0]! } });
    expect(text(element)).not.toContain('are compared already');
  });

  test('names areas whose people are like its own', async () => {
    await open(ward);
    const section = page.getByRole('region', { name: 'Areas like Colindale North' });
    await expect.poll(() => section.getByRole('button', { name: /^Compare|^Add/ }).elements().length).toBeGreaterThanOrEqual(4);
  });

  test('offers to choose where no area is selected', async () => {
    const { element, stand: holder } = await open({ sight: 'area' });
    await expect.element(page.getByRole('heading', { level: 2, name: 'Read about an area' })).toBeInTheDocument();
    await expectAccessible(element);
    const box = page.getByRole('combobox', { name: 'Area by name' });
    await userEvent.click(box);
    await userEvent.fill(box, 'Woodside Park');
    await userEvent.keyboard('{Enter}');
    expect(asked(holder, 'select')).toHaveLength(1);
  });

  test('keeps suppressed and not published apart, and stands with half of its data', async () => {
    const borough = new Borough({ selected: 'E01000004', level: 'small-area', sight: 'area' }, ['deprivation']);
    const element = document.createElement('fair-area');
    borough.root.append(element);
    await settled(element);
    expect(text(element)).toContain('Held back by the publisher to protect people.');
    expect(text(element)).not.toContain('What stands out');
    borough.arrive('net-zero');
    await settled(element);
    await expectAccessible(element);
  });

  test('removed and added again it follows, and another area is read from its name on', async () => {
    const borough = new Borough({ selected: 'E05000001', level: 'ward', sight: 'area' });
    const element = document.createElement('fair-area');
    borough.root.append(element);
    await settled(element);
    element.remove();
    borough.root.append(element);
    borough.show({ selected: 'E05000002' });
    await settled(element);
    expect(element.shadowRoot!.querySelector('h2')!.textContent).toBe('Woodside');
    expect(element.shadowRoot!.activeElement?.localName).toBe('h2');
  });
});
