import { afterAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { Explorer } from '../drivers/explorer.ts';
import { oneTilePmtiles } from '../drivers/one-tile-pmtiles.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

/** Gives the page's explorer a basemap before it starts. */
const withBasemap = (address: string) => async (page: Page): Promise<void> => {
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<fair-explorer ', `<fair-explorer basemap="${address}" `) });
  });
};

test('a PMTiles file can take the place of the built-in background', async () => {
  const file = oneTilePmtiles();
  const ranges: string[] = [];
  const { page, complaints, leave } = await visit('', {
    prepare: async (opened) => {
      await withBasemap('tiles.pmtiles')(opened);
      await opened.route('**/tiles.pmtiles', (route) => {
        const range = route.request().headers()['range'] ?? 'bytes=0-';
        ranges.push(range);
        const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(range) ?? [];
        const body = file.subarray(Number(from), to === '' ? undefined : Number(to) + 1);
        return route.fulfill({ status: 206, body, headers: { 'content-range': `bytes ${from}-${Number(from) + body.length - 1}/${file.length}` } });
      });
    },
  });
  await new Explorer(page).drawnByMapLibre();
  await expect.poll(() => ranges.length, { timeout: 30_000 }).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
  await leave();
});

test('a MapLibre style can take its place, and one that is missing is named while the map is drawn', async () => {
  const { page, complaints, leave } = await visit('', {
    prepare: async (opened) => {
      await withBasemap('style.json')(opened);
      await opened.route('**/style.json', (route) => route.fulfill({
        json: { version: 8, sources: {}, layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#0000ff' } }] },
      }));
    },
  });
  await new Explorer(page).drawnByMapLibre();
  expect(complaints).toEqual([]);
  await leave();

  const without = await visit('', { prepare: withBasemap('nowhere.json') });
  await new Explorer(without.page).drawnByMapLibre();
  await expect.poll(() => without.page.getByRole('status').allTextContents().then((all) => all.join(' ')), { timeout: 30_000 }).toContain('background map');
  await without.leave();
});
