import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-gaps.ts';
import '../../../src/elements/fair-sources.ts';
import '../../../src/elements/fair-words.ts';
import '../../../src/elements/fair-term.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import { sheetOfGaps } from '../../../src/elements/take-away/sheet-of-gaps.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { add, drawn, focused } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); }, 60_000);
const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });

describe('fair-gaps', () => {
  test('is accessible, light and dark, with a row header for every indicator', async () => {
    const { element } = await stand('fair-gaps', sceneOf(atlas, { sight: 'gaps' }));
    await expectAccessible(element);
    const held = atlas.manifest!.indicators.filter(({ levels }) => levels.length > 0).length;
    expect(element.shadowRoot!.querySelectorAll('tbody th[scope="row"]')).toHaveLength(held);
    const dark = await stand('fair-gaps', sceneOf(atlas, { sight: 'gaps' }, { dark: true }));
    await expectAccessible(dark.element);
    document.documentElement.dataset['theme'] = 'light';
  }, 30_000);

  test('says what is held, how old it is, and tells estimates, held back and no figure apart', async () => {
    await stand('fair-gaps', sceneOf(atlas, { sight: 'gaps' }));
    await expect.element(row('Children in income-deprived families').getByText('214 of 220; all are estimates; 5 held back; 1 with no figure')).toBeInTheDocument();
    await expect.element(row('Change in residents').getByText('all 24; 4 are estimates')).toBeInTheDocument();
    await expect.element(row('National position on the IMD 2015').getByText(/of 220; \d+ with no figure/)).toBeInTheDocument();
    const age = new Date().getFullYear() - 2021;
    await expect.element(row('Overcrowded households').getByRole('cell', { name: String(age), exact: true })).toBeInTheDocument();
  });

  test('says why a kind of area has none, one press away', async () => {
    await stand('fair-gaps', sceneOf(atlas, { sight: 'gaps' }));
    await userEvent.click(page.getByRole('button', { name: 'Why Homes rated A to C for energy is not held for wards' }));
    await expect.element(page.getByText('Certificates are counted by neighbourhood (MSOA), and neighbourhoods do not fit into wards.').first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
  });

  test('names what nobody publishes', async () => {
    const { element } = await stand('fair-gaps', sceneOf(atlas, { sight: 'gaps' }));
    await expect.element(page.getByText('Pregnancy and maternity', { exact: true })).toBeInTheDocument();
    expect(element.shadowRoot!.querySelectorAll('dl dt')).toHaveLength(4);
  });

  test('shows one topic alone, which the view remembers', async () => {
    const { element, stand: holder } = await stand('fair-gaps', sceneOf(atlas, { sight: 'gaps' }));
    await userEvent.click(page.getByRole('radio', { name: 'Growth' }));
    expect(holder.asked.at(-1)).toEqual(['show', { onlyTopic: 'growth' }, 'replace']);
    await holder.change({ view: { ...holder.scene!.view, onlyTopic: 'growth' } });
    await expect.element(page.getByRole('radio', { name: 'Growth' })).toBeChecked();
    expect(element.shadowRoot!.querySelectorAll('tbody')).toHaveLength(1);
    await expect.element(row('Residents per hectare')).toBeInTheDocument();
    await userEvent.click(page.getByRole('radio', { name: 'All topics' }));
    expect(holder.asked.at(-1)).toEqual(['show', { onlyTopic: undefined }, 'replace']);
  });

  test('is readable at 320 pixels', async () => {
    await page.viewport(320, 640);
    const { element } = await stand('fair-gaps', sceneOf(atlas, { sight: 'gaps' }));
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    await expectAccessible(element);
    await page.viewport(1280, 800);
  });

  test('is to be had as rows, with a reason wherever something is absent', () => {
    const rows = sheetOfGaps(sceneOf(atlas), 2026)!.rows;
    expect(rows).toHaveLength(3 * atlas.manifest!.indicators.length);
    for (const each of rows) {
      const absent = each['held'] === 'no' || Number(each['suppressed']) + Number(each['missing']) + Number(each['not_collected']) > 0;
      expect(each['why_not'] !== undefined, JSON.stringify(each)).toBe(absent);
    }
    expect(rows.find(({ indicator, areas }) => indicator === 'children-income-deprived' && areas === 'small area'))
      .toMatchObject({ held: 'yes', areas_in_all: 220, counted: 0, estimated: 214, suppressed: 5, missing: 1, age_most_years: 4 });
  });

  test('asks for all topics, and says which are on their way', async () => {
    const scene = sceneOf(atlas, { sight: 'gaps' });
    const { stand: holder } = await stand('fair-gaps', { ...scene, hasTopic: (topic) => topic === 'deprivation', columnOf: (id, level) => (id.startsWith('imd') ? scene.columnOf(id, level) : undefined) });
    expect(holder.asked).toContainEqual(['need', 'deprivation', 'growth', 'service-reach', 'net-zero', 'people']);
    await expect.element(row('Residents per hectare').getByText('counting').first()).toBeInTheDocument();
  });
});

describe('the ways between the pages about the data', () => {
  test('lead on, and mark the page shown', async () => {
    for (const [name, sight, link] of [['fair-sources', 'sources', 'Sources'], ['fair-gaps', 'gaps', 'What is held'], ['fair-words', 'words', 'Words']] as const) {
      const { stand: holder } = await stand(name, sceneOf(atlas, { sight }));
      const ways = page.getByRole('navigation', { name: 'About the data' });
      await expect.element(ways.getByRole('link', { name: link })).toHaveAttribute('aria-current', 'page');
      await userEvent.click(ways.getByRole('link', { name: 'Accessibility' }));
      expect(holder.asked).toContainEqual(['show', { sight: 'accessibility' }]);
    }
  });
});

describe('fair-words', () => {
  test('is accessible, explains every word, and finds one', async () => {
    const { element } = await stand('fair-words', sceneOf(atlas, { sight: 'words' }));
    await expectAccessible(element);
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find a word' }), 'LSOA');
    await drawn(element);
    await expect.element(page.getByText('1 word', { exact: true })).toBeInTheDocument();
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find a word' }), 'zebra');
    await expect.element(page.getByText('No word here has “zebra” in it.')).toBeInTheDocument();
    await expectAccessible(element);
  });

  test('two on a page are apart', async () => {
    const { element } = await stand('fair-words', sceneOf(atlas, { sight: 'words' }));
    const other = await addStand('fair-words', sceneOf(atlas, { sight: 'words' }));
    const input = element.shadowRoot!.querySelector('input')!;
    input.value = 'median';
    input.dispatchEvent(new Event('input'));
    await drawn(element);
    expect(element.shadowRoot!.querySelectorAll('dt').length).toBeLessThan(other.element.shadowRoot!.querySelectorAll('dt').length);
  });
});

describe('fair-term', () => {
  test('gives the meaning by keyboard and takes the focus back', async () => {
    await stand('fair-words', sceneOf(atlas, { sight: 'words' }));
    const term = await add('fair-term', { term: 'median' });
    const button = page.getByRole('button', { name: 'median', exact: true });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const note = page.getByRole('dialog', { name: 'median' });
    await expect.element(note).toBeVisible();
    await expect.poll(() => term.shadowRoot!.textContent).toContain('Half are above it and half below.');
    await expectAccessible(term);
    await userEvent.keyboard('{Escape}');
    await expect.element(note).not.toBeInTheDocument();
    expect(focused()?.localName).toBe('button');
  });
});
