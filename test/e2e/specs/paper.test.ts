import type { Page } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

/** The text of each page that the browser prints. */
async function printed(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  return (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text.map((text) => text.replaceAll('ʼ', '’').replace(/\s+/g, ' '));
}

/** Until the map stands, and what it is printed with has been fetched: told that the page is printed, it sets itself on paper. */
async function stands(page: Page): Promise<void> {
  await new Explorer(page).drawn();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const isSet = document.querySelector('fair-explorer')!.shadowRoot!.querySelector('fair-map[on-paper]') !== null;
    dispatchEvent(new Event('afterprint'));
    return isSet;
  })).toBe(true);
}

test('a map printed from the dark is light, key and all, on two pages at most, and the page is then as it was', async () => {
  const { page, complaints, leave } = await visit('?area=E09000003&level=ward&theme=dark');
  await stands(page);
  const worse = () => page.locator('fair-legend').first().getByText(/is more deprived$/).textContent();
  expect(await worse()).toBe('Brighter is more deprived');
  const pages = await printed(page);
  expect(pages.length).toBeLessThanOrEqual(2);
  expect(pages[0]).toMatch(/^3 of Barnet’s 24 wards are among the 20% most deprived in England/);
  expect(pages[0]).toContain('Darker is more deprived');
  expect(pages[0]).toContain('Totteridge & Woodside');
  expect(pages[0]).not.toMatch(/Brighter|How the areas are spread|Zoom|Skip/);
  expect(pages.join(' ')).toMatch(/Ministry of Housing, Communities and Local Government/);
  expect(await worse()).toBe('Brighter is more deprived');
  expect(await page.locator('fair-map .on-paper').count()).toBe(0);
  expect(complaints).toEqual([]);
  await leave();
});

test('the little map of an area’s page is printed in light colours from the dark too', async () => {
  const { page, complaints, leave } = await visit('?area=E09000003&show=area&select=E05013632&theme=dark');
  const fills = () => page.locator('fair-area .area-map .inside, fair-area .map-key rect').evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fill))].sort());
  await page.locator('fair-area .area-map .inside').first().waitFor();
  const dark = await fills();
  await page.emulateMedia({ media: 'print' });
  const printed = await fills();
  // What is still on its way comes while the page is printed.
  await page.evaluate(async () => {
    history.pushState(null, '', `${location.search}&level=ward`);
    dispatchEvent(new PopStateEvent('popstate'));
    for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame);
  });
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(fills).toEqual(dark);
  await page.evaluate(() => {
    history.pushState(null, '', '?area=E09000003&show=area&select=E05013632');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect.poll(fills).toEqual(printed);
  expect(printed).not.toEqual(dark);
  expect(complaints).toEqual([]);
  await leave();
});

test('from a phone, the key and the figures of its sheet are printed beneath the map', async () => {
  const { page, leave } = await visit('?area=E09000003&level=ward', { viewport: { width: 375, height: 740 } });
  await stands(page);
  const pages = await printed(page);
  expect(pages[0]).toContain('Darker is more deprived');
  expect(pages.join(' ')).toContain('Barnet 19.5, London 22.6, England 21.8');
  expect(pages.join(' ')).toMatch(/Ministry of Housing, Communities and Local Government/);
  expect(pages.join(' ')).not.toMatch(/Change what is shown|Show more|Show less/);
  await leave();
});

test('patterns are printed over the colours, on the map and in its key, where grey does not hold them, and only there', async () => {
  const { page, leave } = await visit('?area=E09000003&level=ward');
  await stands(page);
  /** Patterns in the key, and on the map on paper. */
  const patterns = () => page.evaluate(() => {
    const root = document.querySelector('fair-explorer')!.shadowRoot!;
    const key = root.querySelector('fair-legend')!.shadowRoot!.querySelectorAll<HTMLElement>('.swatch, button, .marks i');
    const paper = root.querySelector('fair-map')!.shadowRoot!.querySelector('.on-paper');
    return [[...key].filter(({ style }) => style.backgroundImage.includes('data:image')).length, paper?.querySelectorAll('pattern').length];
  });
  const print = (event: 'beforeprint' | 'afterprint') => page.evaluate((name) => { dispatchEvent(new Event(name)); }, event);
  await print('beforeprint');
  expect(await patterns()).toEqual([0, 0]);
  await print('afterprint');
  for (const [query, shown, fewest] of [
    ['level=ward&topic=growth&indicator=population-change', /Change in residents/, 3],
    ['level=ward&overlay=fuel-poverty', /with households in fuel poverty/, 8],
    ['indicator=income-deprived&clusters=moran', /^Clusters/, 2],
  ] as const) {
    await page.evaluate((search) => {
      history.pushState(null, '', `?area=E09000003&${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
    await page.locator('fair-legend strong').filter({ hasText: shown }).first().waitFor();
    await page.locator('fair-legend').locator('.swatch, button, .marks i').first().waitFor();
    expect(await patterns()).toEqual([0, undefined]);
    await print('beforeprint');
    const [key, map] = await patterns();
    expect(key).toBeGreaterThanOrEqual(fewest);
    expect(map).toBeGreaterThanOrEqual(Math.min(fewest, 3) - 1);
    await print('afterprint');
    expect(await patterns()).toEqual([0, undefined]);
  }
  await leave();
});

test.each([
  ['a factsheet', 'show=factsheet', 'fair-factsheet article[aria-busy="false"]', 2],
  ['an area’s page', 'show=area', 'fair-area .area-map .inside', 5],
])('%s is printed by the browser with its name first, in the fonts of the page, and nothing that only a screen has', async (_, query, whole, most) => {
  const { page, leave } = await visit(`?area=E09000003&select=E05013632&${query}`);
  await page.getByRole('heading', { name: /Colindale North/ }).first().waitFor();
  await page.locator(whole).first().waitFor();
  await page.waitForLoadState('networkidle');
  const pages = await printed(page);
  expect(pages.length).toBeLessThanOrEqual(most);
  expect(pages[0]!.slice(0, 200)).toContain('Colindale North');
  expect(pages.join(' ')).toMatch(/Contains OS data|Ministry of Housing/);
  expect(pages.join(' ')).not.toMatch(/Skip to|Download|Search for/);
  const faces = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family));
  expect(await faces()).toEqual(expect.arrayContaining(['Atkinson Hyperlegible Next Variable', 'Source Serif 4']));
  const fonts = (await page.pdf()).toString('latin1');
  for (const name of ['AtkinsonHyperlegibleNext', 'SourceSerif4']) expect(fonts).toMatch(new RegExp(`FontName /[A-Z]{6}\\+${name}`));
  await leave();
});

test('a factsheet is printed with the area’s pockets: a list of them, and each with its number on the map', async () => {
  const { page, leave } = await visit('?area=E09000003&select=E05013633&show=factsheet');
  await page.locator('fair-factsheet article[aria-busy="false"]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const section = page.locator('fair-factsheet section').filter({ has: page.getByRole('heading', { name: /pocket/i }) });
  const listed = await section.getByRole('listitem').evaluateAll((all) => all.map((each) => each.textContent!.trim().replace(/\s+/g, ' ')));
  expect(listed.length).toBeGreaterThan(0);
  const numbers = await page.locator('fair-factsheet figure svg text').evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.textContent!).filter((text) => /^\d+$/.test(text)));
  expect(numbers.sort()).toEqual(listed.map((text) => /^\d+/.exec(text)![0]).sort());
  const [first] = await printed(page);
  expect(first).toMatch(/pocket/i);
  await leave();
});

/** What a printed page of the width of A4 between its margins shows of all shadow roots: what sticks out sideways, what can only be worked on a screen, and words broken in two. */
async function faults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  return page.evaluate(() => {
    const found: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const { left, right, width, height } = element.getBoundingClientRect();
        if (!element.checkVisibility({ visibilityProperty: true }) || width < 2 || height < 2) continue;
        const text = element.textContent!.trim().slice(0, 40);
        if (left < -1 || right > innerWidth + 1) found.push(`${element.localName} sticks out: ${text}`);
        if (element.matches('input, select, textarea, [role="combobox"], [role="switch"], [role="radio"]')) found.push(`${element.localName} is only for a screen: ${text}`);
        if (!element.matches('th, td')) continue;
        for (const node of element.querySelectorAll('*')) for (const part of node.childNodes) {
          if (!(part instanceof Text)) continue;
          for (const { index, 0: word } of part.data.matchAll(/[\p{L}\p{N}]+/gu)) {
            const range = new Range();
            range.setStart(part, index);
            range.setEnd(part, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(`${word} is broken`);
          }
        }
      }
    }
    return found;
  });
}

test.each([
  ['the table, every row of it', 'show=table', 220, 'E01000151'],
  ['a comparison of three areas', 'show=compare&compare=E05013632,E02000035,E05013633', 0, 'Overcrowded households'],
  ['a scatter', 'level=ward&overlay=fuel-poverty&show=scatter', 0, 'Households in fuel poverty, 2022'],
])('%s is printed whole, with nothing that only a screen has', async (_, query, rows, said) => {
  const { page, complaints, leave } = await visit(`?area=E09000003&${query}`);
  await page.getByText(said).first().waitFor();
  await page.waitForLoadState('networkidle');
  const pages = (await printed(page)).join(' ');
  expect(pages).toContain(said);
  expect(pages).toMatch(/Contains OS data/);
  expect(pages).not.toMatch(/Skip to|Download|Search for|Show more/);
  if (rows) expect(new Set(pages.match(/E010\d{5}/g)).size).toBe(rows);
  expect(await faults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await leave();
});
