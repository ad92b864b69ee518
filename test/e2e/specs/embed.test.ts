import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings, overhang, withAxe } from '../drivers/axe.ts';
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
    await embed.getByText(/Source: .*Indices of Deprivation 2025/).first().waitFor();
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
    await inside(page).locator('.first-map').waitFor({ state: 'detached' });
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
    ['map', 'level=ward', /of Barnet’s 24 wards/, 'Most deprived'],
    ['chart', 'show=chart&level=ward', /of Barnet’s 24 wards/, 'Most deprived'],
    ['comparison', 'show=compare&compare=E05013632,E05013633', /Colindale North/, 'Multiple deprivation, 2025'],
    ['area', 'show=profile&select=E05013632', 'Colindale North', 'Fuel poverty'],
    ['pockets', 'show=pockets', /pockets inside wards/, 'Most deprived'],
    ['table', 'show=table&level=ward', /of Barnet’s 24 wards/, 'Cricklewood'],
  ] as const)('fits 280 pixels with its title, key, source and way back, without a fault that axe finds: %s', async (_, query, title, inIt) => {
    const { page, complaints, leave } = await visit(`embed.html?area=E09000003&${query}`, { viewport: { width: 280, height: 560 }, prepare: withAxe });
    leaving.push(leave);
    await page.getByRole('heading', { name: title }).first().waitFor();
    await page.getByText(inIt, { exact: true }).first().waitFor();
    await page.getByText(/^Source: .*Indices of Deprivation 2025/).first().waitFor();
    await page.getByRole('link', { name: /in Fairground$/ }).waitFor();
    await page.locator('.first-map').waitFor({ state: 'detached' });
    expect(await overhang(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
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
  const codes = new Map<string, string>();

  /** Opens the explorer's dialog once, builds the code for all that is pasted here, and keeps what the clipboard would hold. */
  beforeAll(async () => {
    const { page, leave } = await visit('?area=E09000003&level=ward&select=E05013632&compare=E05013632,E05013633');
    await page.getByRole('button', { name: 'Share' }).click();
    for (const kind of ['Frame', 'Element'] as const) {
      await page.getByRole('radio', { name: kind }).click({ force: true });
      for (const show of ['Map', 'Chart', 'Comparison', 'One area', 'Table', 'Hidden pockets']) {
        await page.getByRole('combobox', { name: 'What to show' }).selectOption({ label: show });
        codes.set(`${kind} ${show}`, await page.getByRole('textbox', { name: 'The code' }).inputValue());
        expect(await page.getByTitle('How it will look').getAttribute('src')).toContain('embed.html?area=E09000003');
      }
    }
    await leave();
  });

  test.each([
    ['Map', 'application', /multiple deprivation/],
    ['Chart', 'img', /how wards are spread/],
    ['Comparison', 'heading', /Colindale North.*Colindale South/],
    ['One area', 'heading', 'Colindale North'],
    ['Table', 'table', /wards of Barnet/],
    ['Hidden pockets', 'heading', /pockets/],
  ] as const)('a frame shows what was chosen, at its own height: %s', async (show, role, name) => {
    const { page, complaints } = await pageWith(codes.get(`Frame ${show}`)!, { viewport: { width: 320, height: 800 } });
    await inside(page).getByRole(role, { name }).first().waitFor();
    await expect.poll(() => height(page)).not.toBe(560);
    await expect.poll(() => inside(page).locator('html').evaluate((html) => html.scrollHeight - innerHeight)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the page’s script heeds no height but its own frame’s', async () => {
    const { page, complaints } = await pageWith(codes.get('Frame Map')!, { viewport: { width: 320, height: 800 } });
    await expect.poll(() => height(page)).not.toBe(560);
    const before = await height(page);
    await page.evaluate(() => {
      const forged = { type: 'fairground:height', height: 9 };
      window.postMessage(forged, '*');
      const frame = document.querySelector('iframe')!;
      window.dispatchEvent(new MessageEvent('message', { data: forged, origin: 'https://elsewhere.example', source: window }));
      window.dispatchEvent(new MessageEvent('message', { data: forged, origin: new URL(frame.src).origin, source: window }));
    });
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 200); }));
    expect(await height(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['Map', 'application', /multiple deprivation/],
    ['Chart', 'img', /how wards are spread/],
    ['Comparison', 'heading', /Colindale North.*Colindale South/],
    ['One area', 'heading', 'Colindale North'],
    ['Table', 'table', /wards of Barnet/],
    ['Hidden pockets', 'heading', /pockets/],
  ] as const)('the elements show what was chosen, from another origin: %s', async (show, role, name) => {
    const { page, complaints } = await pageWith(codes.get(`Element ${show}`)!);
    await page.getByRole(role, { name }).first().waitFor();
    await page.getByText(/Crown copyright/).first().waitFor();
    if (show === 'Map') await page.locator('[role="application"][aria-busy="false"]').waitFor();
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

  test('work in a page that requires Trusted Types and allows Lit’s policy', async () => {
    const origin = new URL(site).origin;
    const { page, complaints } = await pageWith(`<script type="module" src="${site}embed.js"></script><fair-group area="E09000003" level="ward" pockets="on"><fair-map></fair-map><fair-legend></fair-legend><fair-pockets></fair-pockets><fair-table></fair-table></fair-group>`, {}, {
      'content-security-policy': `script-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html`,
    });
    await page.locator('[role="application"][aria-busy="false"]').waitFor();
    for (const found of [page.getByText('Most deprived').first(), page.getByRole('heading', { name: /pockets inside wards/ }), page.getByRole('table', { name: /wards of Barnet/ })]) await found.waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('trouble leaves a sentence in the frame and in the element, and the page as it was', () => {
  const both = `<p>The page</p>${frame('area=E09000003&level=ward')}<script type="module" src="${site}embed.js"></script><fair-map area="E09000003" level="ward"></fair-map>`;
  const packs = /\/packs\/E\d+\/.*json$/;

  async function expectUndisturbed({ page, complaints }: Visit): Promise<void> {
    expect(await page.getByText('The page', { exact: true }).isVisible()).toBe(true);
    expect(await page.evaluate(() => [document.title, document.head.querySelectorAll('link:not([rel=icon])').length, document.documentElement.attributes.length, location.search]))
      .toEqual(['A council’s news', 0, 1, '']);
    expect(complaints.filter((each) => each.startsWith('uncaught'))).toEqual([]);
  }

  test.each([
    ['a pack of another version', 200, /made for another version of Fairground/],
    ['a host that fails', 503, /the site has a fault just now/],
  ] as const)('%s', async (_, status, said) => {
    const visitor = await pageWith(both, {
      prepare: (page) => page.route(packs, async (route) => {
        if (status === 503) return route.fulfill({ status, body: 'Try later', headers: { 'access-control-allow-origin': '*' } });
        const response = await route.fetch();
        return route.fulfill({ response, json: { ...(await response.json()) as object, version: 999 } });
      }),
    });
    await inside(visitor.page).getByText(said).first().waitFor();
    await visitor.page.locator('fair-map').getByText(said).first().waitFor();
    await inside(visitor.page).getByRole('link', { name: 'Open in Fairground' }).waitFor();
    await expectUndisturbed(visitor);
  });

  test.each([['nobody', `'none'`], ['the page’s own host alone', `'self'`]])('a page whose Content-Security-Policy lets it ask %s', async (_, connect) => {
    const origin = new URL(site).origin;
    const visitor = await pageWith(`<p>The page</p><script type="module" src="${site}embed.js"></script><fair-map level="ward"></fair-map><fair-table level="ward"></fair-table>`, {}, {
      'content-security-policy': `default-src 'none'; script-src ${origin}; style-src ${origin}; img-src data: blob:; connect-src ${connect}`,
    });
    const { host } = new URL(site);
    for (const tag of ['fair-map', 'fair-table']) {
      const said = visitor.page.locator(tag).getByText(/data did not arrive/).first();
      await said.waitFor();
      expect(await said.textContent()).toContain(`does not let it ask ${host} for data. Whoever runs the page has to allow ${host} in its connect-src.`);
      expect(await visitor.page.locator(tag).getByText(/Check the connection/).count()).toBe(0);
      expect(await visitor.page.locator(tag).getByRole('button', { name: 'Try again' }).count()).toBe(0);
    }
    expect(visitor.complaints.filter((each) => !each.includes('Content Security Policy'))).toEqual([]);
    await expectUndisturbed(visitor);
  });

  test('a host that is late', async () => {
    let answer = (): void => undefined;
    const late = new Promise<void>((done) => { answer = done; });
    const visitor = await pageWith(both, { prepare: (page) => page.route(packs, async (route) => { await late; await route.continue(); }) });
    const { page } = visitor;
    const waiting = [inside(page).getByText('The map has not come'), page.locator('fair-map').getByText('Loading the figures')];
    for (const each of waiting) await each.waitFor();
    answer();
    for (const each of waiting) await each.waitFor({ state: 'hidden' });
    await inside(page).locator('[role="application"][aria-busy="false"]').waitFor();
    await page.locator('fair-map [role="application"][aria-busy="false"]').waitFor();
    await expectUndisturbed(visitor);
  });

  test.each([
    ['the page’s own script', /\/assets\/.*\.js$/, 'show=table', /The map has not come/],
    ['the element’s', /\/assets\/fair-embed-.*\.js$/, 'show=table', /This view could not be loaded/],
    ['the part’s', /\/assets\/fair-table-.*\.js$/, 'show=table', /This view could not be loaded/],
  ] as const)('code that does not come: %s', async (_, code, query, said) => {
    const visitor = await pageWith(`<p>The page</p>${frame(`area=E09000003&${query}`)}`, { prepare: (page) => page.route(code, (route) => route.abort()) });
    await inside(visitor.page).getByText(said).waitFor();
    await expectUndisturbed(visitor);
  });

  test('an element whose code does not come says so, and comes when the page next changes and it can be had', async () => {
    let isAway = true;
    const visitor = await pageWith(`<p>The page</p><script type="module" src="${site}embed.js"></script><fair-table level="ward"></fair-table>`, {
      prepare: (page) => page.route(/\/assets\/fair-table-.*\.js$/, (route) => (isAway ? route.abort() : route.continue())),
    });
    const table = visitor.page.locator('fair-table');
    await table.getByText(/^Fairground could not be loaded/).waitFor();
    await expectUndisturbed(visitor);
    isAway = false;
    await visitor.page.waitForTimeout(3000);
    await visitor.page.evaluate(() => document.body.append(document.createElement('hr')));
    await table.getByRole('table', { name: /wards of Barnet/ }).waitFor();
    expect(await table.getByText(/could not be loaded/).count()).toBe(0);
  });

  test('an element with an area that is no council, and one whose packs are nowhere', async () => {
    const visitor = await pageWith(`<p>The page</p><script type="module" src="${site}embed.js"></script><fair-map area="E09000999"></fair-map><fair-table packs="${site}nowhere"></fair-table>`);
    await visitor.page.locator('fair-map').getByText(/“E09000999”/).waitFor();
    await visitor.page.locator('fair-map [role="application"][aria-busy="false"]').waitFor();
    await visitor.page.locator('fair-table').getByRole('alert').first().waitFor();
    await expectUndisturbed(visitor);
  });
});
