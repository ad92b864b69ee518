import type { Page } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

/** Milliseconds until what a map is printed with has been fetched. */
const untilPrinter = 4500;

/** The text of each page that the browser prints. */
async function printed(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  return (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text.map((text) => text.replaceAll('ʼ', '’').replace(/\s+/g, ' '));
}

async function stands(page: Page): Promise<void> {
  await new Explorer(page).drawn();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(untilPrinter);
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
  await page.emulateMedia({ media: 'screen' });
  expect(await fills()).toEqual(dark);
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
  ['a factsheet', 'show=factsheet', 2],
  ['an area’s page', 'show=area', 5],
])('%s is printed by the browser with its name first, and nothing that only a screen has', async (_, query, most) => {
  const { page, leave } = await visit(`?area=E09000003&select=E05013632&${query}`);
  await page.getByRole('heading', { name: /Colindale North/ }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(untilPrinter);
  const pages = await printed(page);
  expect(pages.length).toBeLessThanOrEqual(most);
  expect(pages[0]!.slice(0, 200)).toContain('Colindale North');
  expect(pages.join(' ')).toMatch(/Contains OS data|Ministry of Housing/);
  expect(pages.join(' ')).not.toMatch(/Skip to|Download|Search for/);
  await leave();
});
