import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { hostPage } from '../drivers/host-page.ts';
import { sendHome, visit, type Visit } from '../drivers/visitor.ts';

const site = inject('site');
const leaving: (() => Promise<void>)[] = [];

/** Somebody else's page with this in it, visited. */
async function pageWith(body: string, options: Parameters<typeof visit>[1] = {}, headers?: Record<string, string>): Promise<Visit> {
  const host = await hostPage(body, headers);
  const visitor = await visit(host.address, options);
  leaving.push(async () => {
    await visitor.leave();
    await host.close();
  });
  return visitor;
}

const frame = (query: string, more = '') => `<iframe title="Map" src="${site}embed.html?${query}" width="100%" height="480" style="border: 0" data-fairground ${more}></iframe>`;
const listen = `<script>addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe[data-fairground]'))
    if (source === frame.contentWindow && data?.type === 'fairground:height') frame.height = data.height;
});</script>`;
const inside = (page: Page) => page.frameLocator('iframe').first();
const height = (page: Page) => page.locator('iframe').first().evaluate((each) => each.clientHeight);

afterEach(async () => { for (const leave of leaving.splice(0)) await leave(); });
afterAll(sendHome);

describe('a frame in somebody else’s page', () => {
  test('shows the map with its sentence, legend, source and way back, and grows to what it needs', async () => {
    const { page, complaints } = await pageWith(`${listen}${frame('area=E09000003&level=ward')}`, { viewport: { width: 300, height: 800 } });
    const embed = inside(page);
    await embed.getByRole('heading', { level: 1, name: /of Barnet’s 24 wards/ }).waitFor();
    await embed.locator('[role="application"][aria-busy="false"]').waitFor();
    await embed.getByText('Most deprived').first().waitFor();
    await embed.getByText(/Source: .*Indices of Deprivation 2025/).waitFor();
    expect(await embed.getByRole('link', { name: 'Open in Fairground' }).getAttribute('href')).toBe(`${site}?area=E09000003&level=ward`);
    await expect.poll(() => height(page)).toBeGreaterThan(520);
    expect(await embed.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('takes the height that it needs, more or less than it was given, and settles', async () => {
    const { page } = await pageWith(`${listen}<script>window.told = []; addEventListener('message', ({ data }) => window.told.push(data.height));</script>
      ${frame('area=E09000003&level=ward').replace('480', '1200')}`, { viewport: { width: 300, height: 800 } });
    await inside(page).getByText('Most deprived').first().waitFor();
    await expect.poll(() => height(page)).toBeLessThan(1000);
    const narrow = await height(page);
    const fits = () => inside(page).locator('html').evaluate((html) => html.scrollHeight - innerHeight);
    await expect.poll(fits).toBe(0);
    await inside(page).getByText('How the areas are spread').click();
    await expect.poll(() => height(page)).toBeGreaterThan(narrow + 50);
    await inside(page).getByText('How the areas are spread').click();
    await expect.poll(() => height(page)).toBe(narrow);
    await page.setViewportSize({ width: 800, height: 800 });
    await expect.poll(() => height(page)).toBeLessThan(narrow);
    const told = await page.evaluate(() => (window as unknown as { told: number[] }).told);
    expect(told.length).toBeLessThan(12);
  });

  test('with a table, closes round a short one and stops at a screen of a long one', async () => {
    const { page } = await pageWith(`${listen}${frame('area=E06000053&show=table').replace('480', '900')}`);
    await inside(page).getByRole('table', { name: /Isles of Scilly/ }).waitFor();
    await expect.poll(() => height(page)).toBeLessThan(500);
    await page.locator('iframe').evaluate((each: HTMLIFrameElement, src) => { each.src = src; }, `${site}embed.html?area=E09000003&show=table`);
    await inside(page).getByRole('table', { name: /Barnet/ }).waitFor();
    await expect.poll(() => height(page)).toBeGreaterThan(700);
    expect(await height(page)).toBeLessThan(950);
  });

  test('a choice in it changes it, and neither its address nor the page’s', async () => {
    const { page } = await pageWith(frame('area=E09000003&level=ward'));
    const embed = inside(page);
    await embed.getByRole('combobox', { name: 'What to show' }).selectOption('fuel-poverty');
    await embed.getByRole('heading', { level: 1, name: /fuel/i }).waitFor();
    expect(page.frames()[1]!.url()).toBe(`${site}embed.html?area=E09000003&level=ward`);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('locked, it offers no choice', async () => {
    const { page } = await pageWith(frame('area=E09000003&level=ward&lock=on'));
    await inside(page).getByText('Most deprived').first().waitFor();
    expect(await inside(page).getByRole('combobox').count()).toBe(0);
  });

  test.each([
    ['chart', 'show=chart&level=ward', 'img', /how wards are spread/],
    ['comparison', 'show=compare&compare=E05013632,E05013633', 'heading', /Colindale North/],
    ['area', 'show=profile&select=E05013632', 'heading', 'Colindale North'],
    ['pockets', 'show=pockets', 'heading', /pocket/i],
    ['table', 'show=table&level=ward', 'table', /wards of Barnet/],
  ] as const)('shows a %s', async (_, query, role, name) => {
    const { page, complaints } = await pageWith(frame(`area=E09000003&${query}`));
    await inside(page).getByRole(role, { name }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('works in a sandbox that allows scripts alone', async () => {
    const { page, complaints } = await pageWith(`${listen}${frame('area=E09000003&level=ward', 'sandbox="allow-scripts"')}`);
    const embed = inside(page);
    await embed.locator('[role="application"][aria-busy="false"]').waitFor();
    await embed.getByRole('combobox', { name: 'Kind of area' }).selectOption({ label: 'Neighbourhoods' });
    await embed.getByRole('heading', { level: 1, name: /neighbourhoods/ }).waitFor();
    await expect.poll(() => height(page)).toBeGreaterThan(480);
    expect(complaints).toEqual([]);
  });

  test('says what it does not know, shows the nearest thing, and leaves the page alone', async () => {
    const { page } = await pageWith(`<p>The page</p>${frame('area=E09000999&show=globe&indicator=nope&level=street')}`);
    const embed = inside(page);
    for (const said of [/“globe” is not something/, /“E09000999”/, /“nope”/, /“street”/]) await embed.getByText(said).waitFor();
    await embed.getByRole('heading', { level: 1, name: /of Barnet’s 220 small areas/ }).waitFor();
    expect(await page.getByText('The page').isVisible()).toBe(true);
    expect(await page.title()).toBe('A council’s news');
  });

  test('heeds no message but the wish to be told its height', async () => {
    const { page, complaints } = await pageWith(frame('area=E09000003&level=ward'));
    await inside(page).getByText('Most deprived').first().waitFor();
    await page.evaluate(() => {
      const told: unknown[] = [];
      addEventListener('message', ({ data }) => told.push(data));
      Object.assign(window, { told });
      const { contentWindow } = document.querySelector('iframe')!;
      for (const data of [null, 1, 'x', {}, { type: 'fairground:view', query: 'level=neighbourhood' }, { type: 'fairground:ask' }]) contentWindow!.postMessage(data, '*');
    });
    const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    await expect.poll(told).not.toEqual([]);
    for (const each of await told()) expect(each).toEqual({ type: 'fairground:height', height: expect.any(Number) });
    await inside(page).getByRole('heading', { level: 1, name: /24 wards/ }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('code from the dialog, pasted into a bare page', () => {
  /** Opens the explorer's dialog, builds the code and gives it back as the clipboard would. */
  async function codeFor(kind: 'Frame' | 'Element', show: string): Promise<string> {
    const { page, leave } = await visit('?area=E09000003&level=ward');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('radio', { name: kind }).click({ force: true });
    await page.getByRole('combobox', { name: 'What to show' }).selectOption({ label: show });
    const code = await page.getByRole('textbox', { name: 'The code' }).inputValue();
    expect(await page.getByTitle('How it will look').getAttribute('src')).toContain('embed.html?area=E09000003');
    await leave();
    return code;
  }

  test('a frame shows the map at its own height', async () => {
    const { page, complaints } = await pageWith(await codeFor('Frame', 'Map'), { viewport: { width: 320, height: 800 } });
    await inside(page).getByRole('heading', { level: 1, name: /24 wards/ }).waitFor();
    await expect.poll(() => height(page)).toBeGreaterThan(600);
    expect(complaints).toEqual([]);
  });

  test('the elements show the map and its legend, from another origin', async () => {
    const { page, complaints } = await pageWith(await codeFor('Element', 'Map'));
    await page.locator('[role="application"][aria-busy="false"]').waitFor();
    await page.getByText('Most deprived').first().waitFor();
    expect(await page.evaluate(() => [document.title, document.head.querySelectorAll('link:not([rel=icon])').length, document.documentElement.attributes.length, location.search]))
      .toEqual(['A council’s news', 0, 1, '']);
    expect(complaints).toEqual([]);
  });
});

describe('the elements in a plain page', () => {
  test('two, taken away and put back, with the script loaded twice', async () => {
    const sample = readFileSync('samples/plain/index.html', 'utf8').replaceAll('https://fair.example/', site)
      .replace('</head>', `<script type="module" src="${site}embed.js?twice"></script><link rel="icon" href="data:,"></head>`);
    const { page, complaints } = await pageWith(sample);
    const table = page.getByRole('table', { name: /neighbourhoods of Barnet/ });
    await table.waitFor();
    await page.locator('[role="application"][aria-busy="false"]').waitFor();
    const button = page.getByRole('button', { name: /Take the table away/ });
    await button.click();
    await table.waitFor({ state: 'detached' });
    await button.click();
    await table.waitFor();
    await table.getByRole('button', { name: 'Woodside Park', exact: true }).click();
    await expect.poll(() => page.locator('output').textContent()).toBe('Woodside Park');
    expect(complaints).toEqual([]);
  });

  test('work under a strict Content-Security-Policy that names their origin', async () => {
    const origin = new URL(site).origin;
    const { page, complaints } = await pageWith(`<script type="module" src="${site}embed.js"></script><fair-group area="E09000003" level="ward"><fair-map></fair-map><fair-legend></fair-legend></fair-group>`, {}, {
      'content-security-policy': `default-src 'none'; script-src ${origin}; connect-src ${origin}; style-src ${origin}; img-src data: blob:`,
    });
    await page.locator('[role="application"][aria-busy="false"]').waitFor();
    await page.getByText('Most deprived').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('without their host they leave a sentence, and the page as it was', async () => {
    const { page } = await pageWith(`<p>The page</p><script type="module" src="${site}embed.js"></script><fair-map packs="${site}nowhere"></fair-map>`);
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByText('The page').isVisible()).toBe(true);
  });
});
