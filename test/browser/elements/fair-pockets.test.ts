import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-pockets.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import { pocketRules } from '../../../src/model/pocket-rules.ts';
import type { Pockets } from '../../../src/model/pockets.ts';
import type { View } from '../../../src/view/view.ts';
import { labelOf, loading, openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { takeAway, undated } from '../../fixtures/take-away.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { expectAccessible } from '../axe.ts';
import { drawn, focused, heard } from '../mount.ts';

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); });

const pocketsOn = (more: Partial<Scene> = {}, change: Partial<View> = {}) => sceneOf(atlas, { pockets: true, ...change }, more);
const nothing: Pockets = { pockets: [], people: { residents: 0, incomeDeprived: 0, unknown: 0 }, notes: [] };
const list = () => page.getByRole('list', { name: 'Hidden pockets, most deprived first' });
const rows = () => list().getByRole('button').elements().map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const headline = () => page.getByRole('heading', { level: 2 }).element().textContent!.trim();
const open = async (words: string) => userEvent.click(page.getByText(words).first());

describe('fair-pockets', () => {
  test.each([
    ['without a root', undefined],
    ['while loading', () => loading],
    ['with pockets', () => pocketsOn()],
    ['by every rule', () => pocketsOn({}, { rules: pocketRules })],
    ['without a pocket', () => pocketsOn({ pockets: nothing })],
    ['in the dark', () => pocketsOn({ dark: true })],
  ])('is accessible %s', async (_, scene) => {
    const { element } = await stand('fair-pockets', scene?.());
    element.shadowRoot!.querySelectorAll('details').forEach((each) => { each.open = true; });
    await expectAccessible(element);
  });

  test('leads with how many people live in how many pockets, and lists each with ward, deciles, people, rules and stability', async () => {
    await stand('fair-pockets', pocketsOn());
    expect(headline()).toBe('20,500 people live in 12 pockets inside wards that look average or better');
    await expect.element(page.getByText('About 8,200 of them are income-deprived.')).toBeVisible();
    expect(rows()).toHaveLength(12);
    expect(rows()[0]).toBe('1 Colindale West & South Barnet 043D, in Colindale South ward decile 2; its ward is in decile 5 '
      + '810 residents income-deprived hidden by its ward’s average found at 12 of 25 cut-offs 1,615people');
    expect(rows()[1]).toContain('hidden by its ward’s average; much worse off than the rest of Underhill; beside areas among England’s 30% least deprived');
    const dots = list().getByRole('img').elements().map((each) => each.getAttribute('aria-label'));
    expect(dots.slice(0, 2)).toEqual(['1 of 3 rules', '3 of 3 rules']);
    for (const row of rows()) {
      const [, decile, ward] = /decile (\d+); its ward is in decile (\d+)/.exec(row)!;
      expect(Number(decile)).toBeLessThanOrEqual(3);
      expect(Number(ward)).toBeGreaterThan(4);
    }
  });

  test('says how sure its count of people is', async () => {
    await stand('fair-pockets', pocketsOn());
    await userEvent.click(page.getByRole('button', { name: /^How sure is this\?/ }));
    await expect.element(page.getByText(/^8,185 residents in income deprivation, out of 20,475 residents\.$/)).toBeVisible();
  });

  test('gives the meaning of a word of the field once in its list', async () => {
    const { element } = await stand('fair-pockets', pocketsOn({}, { rules: pocketRules }));
    const terms = [...element.shadowRoot!.querySelectorAll('fair-term')].map((each) => each.getAttribute('term'));
    expect(terms).toContain('best fit');
    expect(new Set(terms).size).toBe(terms.length);
  });

  test('does not speak of good-looking wards where another rule, or another cut-off, counts', async () => {
    const { stand: holder } = await stand('fair-pockets', pocketsOn({}, { rules: pocketRules }));
    expect(headline()).toBe('47,200 people live in 26 places that at least one of 3 rules marks as a pocket');
    await holder.change(pocketsOn({}, { q: 20 }));
    expect(headline()).toMatch(/pockets inside wards outside the 20% most deprived$/);
    await holder.change(pocketsOn({}, { measure: 'crime' }));
    expect(headline()).toBe('19,600 people live in 10 pockets inside wards that look average or better by “Crime”');
  });

  test('explains each: why, what it does not mean, what would drop it', async () => {
    await stand('fair-pockets', pocketsOn());
    await userEvent.click(list().getByText('Why this place').nth(1));
    const said = list().getByRole('listitem').nth(1).element().textContent!;
    expect(said).toMatch(/It is among the 1\d% most deprived small areas in England, within the 30% that count\. Underhill as a whole is further down, among the 4\d% most deprived wards, outside the 40%\./);
    expect(said).toContain('It lies 2.6 robust standard deviations on the worse side of the middle of Underhill’s small areas; 2 or more counts.');
    expect(said).toMatch(/It touches Barnet \w+, Barnet \w+ and Barnet \w+, among the 30% least deprived in England\./);
    expect(said).toMatch(/at 9 of 25 pairs of cut-offs\. It drops out where only the most deprived 15% of small areas count, or where wards among the most deprived 50% are left out\./);
    expect(said).toContain('It does not mean that everyone here is in need');
  });

  test.each([
    ['none found', nothing, {}, 'No hidden pockets by this choice in Barnet', /No small area among the 30% most deprived in England lies in a ward outside the 40%/],
    ['no rule', nothing, { rules: [] }, 'No rule is switched on', /at least one of the three rules/],
    ['one small area', { ...nothing, problem: 'one-area' }, {}, 'There is nothing to look for here', /^There is one small area in Barnet\./],
    ['no polarity', { ...nothing, problem: 'no-polarity' }, { measure: 'no-car' }, 'There is nothing to look for here', /neither good nor bad in itself/],
    ['all equal', { ...nothing, notes: [{ kind: 'all-equal', count: 220 }] }, {}, 'No hidden pockets by this choice in Barnet', /have the same value/],
    ['one ward', { ...nothing, notes: [{ kind: 'one-ward', count: 220 }] }, {}, 'No hidden pockets by this choice in Barnet', /set against the same average/],
    ['missing', { ...nothing, notes: [{ kind: 'missing', count: 6 }] }, {}, 'No hidden pockets by this choice in Barnet', /6 small areas have no value/],
  ] as [string, Pockets, Partial<View>, string, RegExp][])('says so in a sentence: %s', async (_, pockets, change, heading, sentence) => {
    await stand('fair-pockets', pocketsOn({ pockets }, change));
    expect(headline()).toBe(heading);
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(page.getByRole('listitem').elements()).toHaveLength(0);
  });

  test('is worked with the keyboard alone; a pocket chosen is selected, and the map told', async () => {
    const scene = pocketsOn();
    const { element, stand: { asked } } = await stand('fair-pockets', scene);
    const zooms = heard<{ code: string }>(element, 'zoom');
    const [first, second] = scene.pockets!.pockets;
    const code = scene.manifest!.levels['small-area'].codes[second!.row]!;
    await userEvent.tab();
    expect(focused()!.getAttribute('aria-label')).toBe(`How sure is this? ${labelOf(atlas, 'income-deprived')}, hidden pockets`);
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('button', { name: 'Who would be missed' }).element());
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('radio', { name: 'Small areas' }).element());
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('button', { name: 'Download', exact: true }).element());
    await userEvent.tab();
    expect(asked).toEqual([['point', first!.row]]);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/It is among the 1\d% most deprived/).first()).toBeVisible();
    await userEvent.tab();
    expect(focused()).toBe(list().getByRole('button').nth(1).element());
    expect(asked.at(-1)).toEqual(['point', second!.row]);
    await userEvent.keyboard('{Enter}');
    expect(asked).toContainEqual(['select', code]);
    expect(zooms).toEqual([{ code }]);
  });

  test('points a pocket out on the map, whatever the map shades, and lets what is shaded be chosen', async () => {
    const { stand: holder } = await stand('fair-pockets', pocketsOn({}, { level: 'ward' }));
    await userEvent.hover(list().getByRole('button').first());
    expect(holder.asked.at(-1)).toEqual(['point', holder.scene!.pockets!.pockets[0]!.row]);
    await userEvent.hover(page.getByRole('heading', { level: 2 }));
    expect(holder.asked.at(-1)).toEqual(['point', undefined]);
    await expect.element(page.getByRole('radio', { name: 'Wards' })).toBeChecked();
    await userEvent.click(page.getByRole('radio', { name: 'Small areas' }));
    expect(holder.asked.at(-1)).toEqual(['show', { level: 'small-area' }]);
  });

  test('changes what counts: cut-offs as they are moved, rules, and the measure with the map', async () => {
    const { stand: holder } = await stand('fair-pockets', pocketsOn());
    await open('Change what counts');
    const slider = page.getByRole('slider', { name: 'Small area: among the most deprived 30% in England' });
    (slider.element() as HTMLInputElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(holder.asked).toContainEqual(['show', { p: 29 }, 'replace']);
    await userEvent.click(page.getByRole('switch', { name: 'Much worse off than the rest of its ward' }));
    expect(holder.asked.at(-1)).toEqual(['show', { rules: ['masked', 'stands-out'] }]);
    await userEvent.click(page.getByRole('combobox', { name: 'Measure' }));
    await userEvent.click(page.getByRole('option', { name: /^Crime/ }));
    expect(holder.asked.at(-1)).toEqual(['show', { measure: 'crime', topic: 'deprivation', indicator: 'crime-score', level: 'small-area', overlay: undefined }]);
    await holder.change(pocketsOn({}, { rules: ['stands-out'] }));
    await expect.element(page.getByRole('slider').first()).toBeDisabled();
  });

  test('downloads the list with its rules and its sources', async () => {
    await stand('fair-pockets', pocketsOn());
    const { name, lines } = await takeAway('CSV', 'Hidden pockets');
    expect(undated(name)).toBe('barnet-hidden-pockets.csv');
    const head = lines.findIndex((line) => line.startsWith('number,code,name'));
    expect(lines.slice(head + 1)).toHaveLength(12);
    expect(lines.slice(0, head).every((line) => /^"?# /.test(line))).toBe(true);
    expect(lines.slice(0, head).join('\n')).toMatch(/30% most deprived[^]*\(stands-out\): [^]*Source: /);
    expect(lines[head + 1]).toBe(`1,${pocketsOn().manifest!.levels['small-area'].codes[pocketsOn().pockets!.pockets[0]!.row]},Barnet 043D,Colindale West & South,`
      + 'E05013633,Colindale South,2,5,1615,810,masked,12,1.892,0');
  });

  test('downloads the shapes as GeoJSON, methods beside them', async () => {
    await stand('fair-pockets', pocketsOn());
    const { name, lines } = await takeAway('GeoJSON', 'Hidden pockets');
    expect(undated(name)).toBe('barnet-hidden-pockets.geojson');
    const saved = JSON.parse(lines.join('\n')) as { type: string; about: string[]; features: { properties: Record<string, unknown>; geometry: { type: string } }[] };
    expect(saved.type).toBe('FeatureCollection');
    expect(saved.features).toHaveLength(12);
    expect(saved.features[0]).toMatchObject({ type: 'Feature', properties: { number: 1, name: 'Barnet 043D', rules: 'masked' }, geometry: { type: 'Polygon' } });
    expect(saved.about.join('\n')).toMatch(/Source: /);
  });

  test('two on a page keep to themselves, removed and added again', async () => {
    const { element, stand: one } = await stand('fair-pockets', pocketsOn());
    const { stand: other } = await addStand('fair-pockets', pocketsOn());
    element.remove();
    one.scene = pocketsOn({ pockets: { ...one.scene!.pockets!, pockets: one.scene!.pockets!.pockets.slice(0, 2) } });
    one.append(element);
    await drawn(element);
    expect(page.elementLocator(one).getByRole('listitem').elements()).toHaveLength(2);
    expect(page.elementLocator(other).getByRole('listitem').elements()).toHaveLength(12);
    await userEvent.click(page.elementLocator(one).getByRole('listitem').first().getByRole('button'));
    expect(one.asked.map(([action]) => action)).toContain('select');
    expect(other.asked).toEqual([]);
  });
});
