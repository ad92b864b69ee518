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

/** How much of the map is blue. */
async function blueOf(page: Page): Promise<number> {
  const image = await page.locator('fair-map').screenshot();
  const other = await page.context().newPage();
  const share = await other.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at + 2]! - Math.max(data[at]!, data[at + 1]!) > 150) count++;
    return (4 * count) / data.length;
  }, image.toString('base64'));
  await other.close();
  return share;
}

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
        json: { version: 8, sources: {}, layers: [{ id: 'streets', type: 'background', paint: { 'background-color': '#0000ff' } }] },
      }));
    },
  });
  await new Explorer(page).drawnByMapLibre();
  await page.evaluate(() => {
    history.pushState(null, '', '?level=ward');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByRole('heading', { name: /24 wards/ }).waitFor();
  await expect.poll(() => blueOf(page), { timeout: 30_000 }).toBeLessThan(0.57); // 0.69 where the wards lie beneath it
  expect(await blueOf(page)).toBeGreaterThan(0.2);
  expect(complaints).toEqual([]);
  await leave();

  const without = await visit('', { prepare: withBasemap('nowhere.json') });
  await new Explorer(without.page).drawnByMapLibre();
  await expect.poll(() => without.page.getByRole('status').allTextContents().then((all) => all.join(' ')), { timeout: 30_000 }).toContain('background map');
  await without.leave();
});
