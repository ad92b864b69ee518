import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

/** A browser that says that it has a graphics card. */
const withCard = (page: Page) => page.addInitScript(() => {
  const { getParameter } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getParameter = function (this: WebGL2RenderingContext, name: number) {
    return name === 0x9246 ? 'ANGLE (Intel, Iris Xe Graphics, OpenGL 4.6)' : getParameter.call(this, name) as unknown;
  };
});

test('the page opens, names itself, is handed to MapLibre where there is a graphics card, asks no one else for anything, and has nothing to complain of', async () => {
  const elsewhere: string[] = [];
  const { page, complaints, leave } = await visit('', {
    prepare: async (opened) => {
      await withCard(opened);
      opened.on('request', (request) => {
        if (!['127.0.0.1', 'localhost', ''].includes(new URL(request.url()).hostname)) elsewhere.push(request.url());
      });
    },
  });
  await new Explorer(page).drawnByMapLibre();
  await page.waitForLoadState('networkidle');
  expect(await page.title()).toContain('Fairground');
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await leave();
});

test.each(['', 'embed.html?area=E09000003'])('without a graphics card, MapLibre’s code is not even fetched: /%s', async (path) => {
  const asked: string[] = [];
  const { page, leave } = await visit(path, { prepare: async (opened) => { opened.on('request', (request) => asked.push(request.url())); } });
  await new Explorer(page).drawn();
  await page.waitForLoadState('networkidle');
  expect(asked.some((address) => address.includes('/fair-map-') || address.includes('/picture-'))).toBe(true);
  expect(asked.filter((address) => address.includes('maplibre'))).toEqual([]);
  await leave();
});

test('where MapLibre is going to draw, its code is fetched once the first map stands, before the elements that run it have come', async () => {
  let answer = (): void => undefined;
  const late = new Promise<void>((done) => { answer = done; });
  const { page, leave } = await visit('embed.html?area=E09000003', {
    maplibre: true,
    prepare: (opened) => opened.route(/\/fair-embed-[^/]+\.js$/, async (route) => { await late; await route.continue(); }),
  });
  await page.waitForResponse(/\/maplibre-renderer-[^/]+\.js$/);
  expect(await page.locator('.first').count()).toBe(1);
  answer();
  await page.locator('[role="application"][data-drawn-by="maplibre"]').waitFor();
  await leave();
});

test.each([
  ['?area=E06000053&indicator=fuel-poverty', 'fuel-poverty'],
  ['embed.html?area=E06000053&topic=net-zero&show=pockets', 'fuel-poverty'],
  ['embed.html?area=E06000053&show=table', undefined],
])('a page asks for the data of its first map before the code that draws it, or a style sheet, has come: /%s', async (path, indicator) => {
  let answer = (): void => undefined;
  const late = new Promise<void>((done) => { answer = done; });
  const files = indicator ? ['first/shapes.json', 'first/areas.json', `first/${indicator}.json`] : ['manifest.json', 'shapes.topojson'];
  // The page is done loading only when these files have come, which are held back until the data has.
  const { page, complaints, leave } = await visit(path, {
    prepare: async (opened) => {
      await opened.route(/\/assets\/(?!ask-)[^/]+$/, async (route) => { await late; await route.continue(); });
      void Promise.all(files.map((name) => opened.waitForResponse((response) => response.ok() && response.url().endsWith(`/packs/E06000053/${name}`)))).then(answer, () => undefined);
    },
  });
  await page.locator(indicator ? '[role="application"]' : 'table').first().waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

test.each(['?area=E09000003', 'embed.html?area=E06000053'])('what is asked for before it is wanted is asked for once, and is all there is: /%s', async (path) => {
  const asked: string[] = [];
  const { page, complaints, leave } = await visit(path, { prepare: async (opened) => { opened.on('request', (request) => asked.push(new URL(request.url()).pathname)); } });
  await new Explorer(page).drawn();
  await page.waitForLoadState('networkidle');
  const files = asked.filter((name) => /\/packs\/E|\/assets\//.test(name));
  expect(files.filter((name, i) => files.indexOf(name) !== i)).toEqual([]);
  expect(files.map((name) => name.replace(/.*\/E\d+\//, ''))).toEqual(expect.arrayContaining(['manifest.json', 'deprivation.json', 'places.json', 'ring/shapes.topojson', 'ring/deprivation.json']));
  expect(complaints).toEqual([]);
  await leave();
});

/** Left, top, width and height of the widest area of the map on screen, and what is written on it, from whatever draws it. */
const standing = (page: Page) => page.evaluate(() => {
  const root = document.querySelector('fair-explorer')!.shadowRoot!;
  const map = (root.querySelector('.first')?.shadowRoot ?? root.querySelector('fair-map')!.shadowRoot!);
  const areas = [...map.querySelectorAll('svg g')].find((group) => [...group.children].filter(({ localName }) => localName === 'path').length === 220)!;
  const { left, top, width, height } = areas.getBoundingClientRect();
  return { left, top, width, height, names: [...map.querySelectorAll('svg text')].map(({ textContent }) => textContent).sort() };
});

test.each([
  ['a desk', { width: 1280, height: 800 }],
  ['a high screen', { width: 1500, height: 1000 }],
  ['a phone', { width: 375, height: 740 }],
] as const)('the first picture stands before the explorer’s code has come, which takes its place on %s without a jump', async (_, viewport) => {
  const held: (() => void)[] = [];
  const { page, complaints, leave } = await visit('?area=E09000003', {
    viewport,
    prepare: (opened) => opened.route(/\/explorer-[^/]+\.js$/, async (route) => {
      await new Promise<void>((go) => { held.push(go); });
      await route.continue();
    }),
  });
  const first = page.locator('.first');
  await first.getByRole('heading', { name: /^16 of Barnet’s 220 small areas/, includeHidden: true }).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await standing(page);
  expect(before.names).toContain('Edgware');
  held.forEach((go) => go());
  await first.waitFor({ state: 'detached' });
  const after = await standing(page);
  for (const side of ['left', 'top', 'width', 'height'] as const) expect(Math.abs(after[side] - before[side]), side).toBeLessThan(1);
  expect(after.names.filter((name) => before.names.includes(name)).length).toBeGreaterThan(0.8 * before.names.length);
  expect(complaints).toEqual([]);
  await leave();
});
