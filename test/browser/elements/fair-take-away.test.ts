import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/fair-take-away.ts';
import '../../../src/elements/take-away/fair-take-away-dialog.ts';
import type { Atlas } from '../../../src/elements/atlas.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import { offerOf, type Offer } from '../../../src/elements/take-away/offer.ts';
import { posterSvg } from '../../../src/elements/take-away/poster.ts';
import { sheetCsv } from '../../../src/elements/take-away/sheet.ts';
import { shapesOfSheet } from '../../../src/elements/take-away/shapes-of-sheet.ts';
import { sights, type View } from '../../../src/view/view.ts';
import { openBarnet, sceneOf } from '../../fixtures/barnet.ts';
import { hostileStrings } from '../../fixtures/hostile-strings.ts';
import { addStand, stand } from '../../fixtures/scene-stand.ts';
import { takeAway } from '../../fixtures/take-away.ts';
import { expectAccessible } from '../axe.ts';
import { focused } from '../mount.ts';

vi.mock('../../../src/elements/take-away/offer.ts', { spy: true });

let atlas: Atlas;
beforeAll(async () => { atlas = await openBarnet(); }, 60_000);
beforeEach(() => vi.restoreAllMocks());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
async function opened(view: Partial<View> = { level: 'ward' }, more: Partial<Scene> = {}) {
  const made = await stand('fair-take-away', sceneOf(atlas, view, more));
  (button('Download').element() as HTMLButtonElement).click();
  await expect.element(button('Copy link'), { timeout: 15_000 }).toBeVisible();
  return made;
}

/** A value that comes when it is told to, or never as an error. */
function late<Value>(): { promise: Promise<Value>; tell: (value: Value) => void; refuse: () => void } {
  let [tell, refuse] = [(_: Value): void => undefined, (): void => undefined];
  const promise = new Promise<Value>((resolve, reject) => { [tell, refuse] = [resolve, () => reject(new Error('no answer'))]; });
  return { promise, tell: (value) => tell(value), refuse: () => refuse() };
}

/** What is wrong with a text as XML; undefined where it is well formed. */
function faultOfXml(text: string): string | undefined {
  return new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ?? undefined;
}

describe('fair-take-away', () => {
  test('is accessible, closed and open, light and dark', async () => {
    const { element } = await stand('fair-take-away', sceneOf(atlas, { level: 'ward' }));
    await expectAccessible(element);
    await opened();
    await expect.element(page.getByRole('img', { name: /^The picture as it will be saved: 3 of Barnet’s 24 wards/ }), { timeout: 15_000 }).toBeVisible();
    await expectAccessible(document.body);
    await userEvent.keyboard('{Escape}');
    const dark = await opened({ level: 'ward' }, { dark: true });
    await expectAccessible(dark.element);
    document.documentElement.dataset['theme'] = 'light';
  }, 60_000);

  test('is worked with the keyboard alone: open, go through, Escape, and the focus is back', async () => {
    await stand('fair-take-away', sceneOf(atlas, { level: 'ward' }));
    await userEvent.tab();
    expect(focused()?.textContent).toContain('Download');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Copy link'), { timeout: 15_000 }).toBeVisible();
    await expect.element(button(/^PNG/), { timeout: 15_000 }).toBeEnabled();
    const names: string[] = [];
    for (let i = 0; i < 12; i++) {
      names.push((focused()?.getAttribute('aria-label') ?? focused()?.textContent ?? '').replace(/\s+/g, ' ').trim());
      await userEvent.tab();
    }
    for (const name of ['PNG, for documents and posts', 'SVG, for print and editing', 'CSV, for spreadsheets: All wards', 'GeoJSON, for maps: All wards', 'Copy table: All wards', 'Print this view']) {
      expect(names).toContain(name);
    }
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('fair-take-away')!.shadowRoot!.querySelector('fair-take-away-dialog')).toBeNull();
    expect(focused()).toBe(button('Download').element());
  }, 60_000);

  test('takes its label and look, and cannot be pressed before there is a council', async () => {
    const { element } = await stand('fair-take-away', undefined, { label: 'Take it', look: 'strong' });
    await expect.element(button('Take it')).toBeDisabled();
    expect(element.getAttribute('look')).toBe('strong');
  });

  test('two stay apart, and one taken away and put back opens again', async () => {
    const { element } = await stand('fair-take-away', sceneOf(atlas, { level: 'ward' }));
    const { element: other } = await addStand('fair-take-away', sceneOf(atlas, { level: 'neighbourhood' }));
    await userEvent.click(button('Download').nth(1));
    await expect.element(button(/^CSV.*: All neighbourhoods$/), { timeout: 15_000 }).toBeVisible();
    expect(element.shadowRoot!.querySelector('fair-take-away-dialog')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => other.shadowRoot!.querySelector('fair-take-away-dialog')).toBeNull();
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await userEvent.click(button('Download').first());
    await expect.element(button(/^CSV.*: All wards$/), { timeout: 15_000 }).toBeVisible();
  }, 60_000);

  test('says that a file was saved, and under which name', async () => {
    await opened();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(button(/^CSV/));
    await expect.element(page.getByText(/^Saved as barnet-deprivation-score-wards-\d{4}-\d\d-\d\d\.csv$/)).toBeVisible();
    expect(click).toHaveBeenCalledOnce();
  }, 30_000);

  test('puts the link of the view, its sentence, and its table on the clipboard, each by its button', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { element } = await opened({ level: 'ward', selected: 'E05013632', classification: 'natural', lit: 2 }, { home: 'https://fair.example/map/' });
    await userEvent.click(button('Copy link'));
    await expect.poll(() => write.mock.calls).toEqual([['https://fair.example/map/?area=E09000003&level=ward&classes=natural&select=E05013632&lit=2']]);
    await userEvent.click(button('Copy sentence'));
    await expect.poll(() => write.mock.lastCall).toEqual([expect.stringMatching(/^3 of Barnet’s 24 wards .*[^.]\.$/)]);
    const quoted = element.shadowRoot!.querySelector('fair-take-away-dialog')!.shadowRoot!.querySelector('.quote')!.textContent;
    expect(write.mock.lastCall).toEqual([`${quoted}.`]);
    const put = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await userEvent.click(button(/^Copy table/));
    await expect.element(page.getByText('The table is on the clipboard.')).toBeVisible();
    const [item] = put.mock.lastCall![0] as [ClipboardItem];
    const read = async (type: string) => (await item.getType(type)).text();
    const lines = (await read('text/plain')).split('\r\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(25);
    const at = (key: string) => lines[0]!.indexOf(key);
    const north = lines.find((cells) => cells[at('code')] === 'E05013632')!;
    expect([north[at('name')], Number(north[at('value')])]).toEqual(['Colindale North', expect.closeTo(sceneOf(atlas, { level: 'ward' }).column!.values[sceneOf(atlas).manifest!.levels.ward.codes.indexOf('E05013632')]!, 1)]);
    const table = new DOMParser().parseFromString(await read('text/html'), 'text/html');
    expect(table.querySelectorAll('tbody tr')).toHaveLength(24);
    expect(table.body.textContent).toContain('Colindale North');
  }, 60_000);

  test('says what else to do where the clipboard is denied', async () => {
    await opened();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await userEvent.click(button(/^Copy table/));
    await expect.element(page.getByText('The browser did not let the table be copied. Save it as CSV instead.')).toBeVisible();
  }, 30_000);

  test('says that no picture can be made, and still gives the figures', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => { throw new Error('none'); });
    await opened();
    await expect.element(page.getByText(/^The picture could not be made in this browser/), { timeout: 15_000 }).toBeVisible();
    await expect.element(button(/^PNG/)).toBeDisabled();
    await expect.element(button(/^CSV/)).toBeEnabled();
  }, 30_000);

  test('an older offer never comes after a newer one, nor does its fault', async () => {
    const [first, second] = [late<Offer>(), late<Offer>()];
    const { stand: holder } = await opened({ sight: 'words' });
    const changeTo = (level: View['level']) => holder.change({ view: { ...holder.scene!.view, level } });
    const offer = (sentence: string): Offer => ({ sentence, sheets: [], name: [] });
    vi.mocked(offerOf).mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise)
      .mockReturnValueOnce(Promise.resolve(offer('the third')));
    await changeTo('ward');
    await changeTo('neighbourhood');
    await changeTo('small-area');
    await expect.element(page.getByText('the third')).toBeVisible();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    first.tell(offer('the first'));
    second.refuse();
    await new Promise((wait) => setTimeout(wait, 60));
    await expect.element(page.getByText('the third')).toBeVisible();
    expect(page.getByText(/^The file could not be made/).query()).toBeNull();
  }, 30_000);

  test('an older picture never comes after a newer one', async () => {
    const poster = (await offerOf(sceneOf(atlas, { level: 'ward' })))!.poster!;
    const light = late<Awaited<ReturnType<typeof poster>>>();
    const dark = await poster(true);
    vi.mocked(offerOf).mockReturnValueOnce(Promise.resolve({
      sentence: 'the wards', sheets: [], name: [], poster: (isDark: boolean) => (isDark ? Promise.resolve(dark) : light.promise),
    }));
    const made = vi.spyOn(URL, 'createObjectURL');
    await opened();
    await userEvent.click(page.getByRole('switch', { name: 'Dark colours' }));
    await expect.element(button(/^PNG/)).toBeEnabled();
    const shown = page.getByRole('img', { name: /the wards$/ }).element().getAttribute('src');
    light.tell(await poster(false));
    await new Promise((wait) => setTimeout(wait, 60));
    expect(page.getByRole('img', { name: /the wards$/ }).element().getAttribute('src')).toBe(shown);
    expect(made.mock.calls.filter(([blob]) => (blob as Blob).type === 'image/svg+xml')).toHaveLength(1);
  }, 30_000);

  test('of a page of words says plainly that nothing can be saved, and gives its link', async () => {
    await opened({ sight: 'words' });
    await expect.element(page.getByText('Nothing here can be saved as a file. The link leads back to this view.')).toBeVisible();
    expect(button(/^CSV/).query()).toBeNull();
    expect(button(/^PNG/).query()).toBeNull();
  }, 30_000);

  test('of an indicator that this level does not have gives what there is, and no empty table', async () => {
    const offer = await offerOf(sceneOf(atlas, { indicator: 'epc-c-or-better', topic: 'net-zero', level: 'ward' }));
    expect(offer!.sheets).toEqual([]);
    expect(offer!.poster).toBeUndefined();
    expect(offer!.sentence).not.toBe('');
  });
});

describe('what each view offers', () => {
  const compared = ['E05013631', 'E05013632'];
  const views: Record<(typeof sights)[number], Partial<View>> = {
    map: { level: 'ward' }, table: { level: 'ward' }, compare: { compared }, maps: { level: 'ward', overlay: 'fuel-poverty' }, scatter: { level: 'ward', overlay: 'fuel-poverty' },
    targeting: {}, area: { selected: 'E05013632' }, factsheet: { selected: 'E05013632' }, sources: {}, gaps: {}, words: {}, accessibility: {},
  };

  test.each(sights)('%s: a sentence, figures that explain themselves, and a picture that is XML', async (sight) => {
    const scene = sceneOf(atlas, { ...views[sight], sight });
    const offer = (await offerOf(scene))!;
    expect(offer.sentence).not.toBe('');
    const isWords = sight === 'words' || sight === 'accessibility';
    expect(offer.sheets.length > 0).toBe(!isWords);
    for (const { sheet } of offer.sheets) {
      const lines = sheetCsv(sheet).replace('\uFEFF', '').split('\r\n').filter(Boolean);
      const head = lines.findIndex((line) => !/^"?# /.test(line));
      expect(lines[head]).toBe(sheet.columns.map(({ key }) => key).join(','));
      expect(lines.filter((line) => /^"?# Column /.test(line))).toHaveLength(sheet.columns.length);
      expect(lines.slice(0, head).join('\n')).toMatch(/# Source: [^]*# Made with Fairground on [^]*# Link: /);
      expect(lines).toHaveLength(head + 1 + sheet.rows.length);
      for (const row of sheet.rows) expect(Object.keys(row).filter((key) => row[key] !== undefined && sheet.columns.every((each) => each.key !== key))).toEqual([]);
      if (sheet.areas) expect(shapesOfSheet(sheet, scene.place!)!.features).toHaveLength(sheet.rows.length);
    }
    expect(offer.poster !== undefined).toBe(!isWords && sight !== 'sources' && sight !== 'gaps');
    if (!offer.poster) return;
    const svg = posterSvg(await offer.poster(false));
    expect(faultOfXml(svg)).toBeUndefined();
    expect(svg).toMatch(/Source: [^]*Made with Fairground, \d+ \w+ \d{4}\. http/);
    expect(svg).not.toMatch(/NaN|undefined/);
  }, 30_000);

  test('two maps of two kinds of area give a table each, and draw both maps', async () => {
    const offer = (await offerOf(sceneOf(atlas, { sight: 'maps', level: 'small-area', level2: 'ward' })))!;
    expect(offer.sheets.map(({ sheet }) => sheet.rows.length)).toEqual([220, 24]);
    expect(offer.sheets[1]!.sheet.about.at(-1)).toContain('show=maps');
    const svg = posterSvg(await offer.poster!(false));
    expect(svg).toContain('Small areas of Barnet');
    expect(svg).toContain('Wards of Barnet');
  });

  test('two indicators stand in one table with the intervals of both', async () => {
    const [{ sheet }] = (await offerOf(sceneOf(atlas, { sight: 'scatter', level: 'ward', topic: 'net-zero', indicator: 'fuel-poverty', overlay: 'income-deprived' })))!.sheets as [never] & { sheet: never }[];
    const keys = (sheet as { columns: { key: string }[] }).columns.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['value', 'low_95', 'high_95', 'second_value', 'second_low_95', 'second_high_95']));
  });
});

describe('names that break out of files', () => {
  test.each(hostileStrings.map((text, i) => [i, text] as const))('number %i stays text in SVG, CSV and GeoJSON', async (_, text) => {
    const scene = sceneOf(atlas, { level: 'ward' });
    const manifest = { ...scene.manifest!, council: { ...scene.manifest!.council, name: text }, levels: { ...scene.manifest!.levels, ward: { ...scene.manifest!.levels.ward, names: scene.manifest!.levels.ward.names.map(() => text) } } };
    const column = { ...scene.column!, names: scene.column!.names.map(() => text) };
    const hostile: Scene = { ...scene, manifest, column };
    const offer = (await offerOf(hostile))!;
    const svg = posterSvg(await offer.poster!(false));
    expect(faultOfXml(svg)).toBeUndefined();
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(drawn.querySelector('script, foreignObject, [onload], [onerror], a, img')).toBeNull();
    const [{ sheet }] = offer.sheets as [(typeof offer.sheets)[number]];
    const csv = sheetCsv(sheet);
    expect(csv).not.toMatch(/(?:^|,|\r\n)"?[=+@\t\r]/);
    for (const line of csv.split('\r\n').slice(0, 5)) expect(line).not.toMatch(/[\r\n]/);
    expect(JSON.parse(JSON.stringify(shapesOfSheet(sheet, scene.place!))).features[0].properties.name).toBe(sheet.rows[0]!['name']);
  }, 30_000);
});

test('the table and the CSV of the dialog are one', async () => {
  await stand('fair-take-away', sceneOf(atlas, { level: 'ward' }));
  const { lines } = await takeAway('CSV', 'All wards');
  expect(lines.filter((line) => /^E05/.test(line))).toHaveLength(24);
}, 30_000);
