import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

const phone = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };

test.each([['SVG', false], ['MapLibre', true]] as const)('on a phone the map is above, a sheet below, topics are chips, and a touch chooses an area, drawn by %s', async (_, maplibre) => {
  const { page, complaints, leave } = await visit('?pockets=on&level=ward', { ...phone, maplibre });
  const explorer = new Explorer(page);
  await (maplibre ? explorer.drawnByMapLibre() : explorer.drawn());
  await expect.poll(() => explorer.headline.textContent()).toMatch(/people live in 12 pockets/);
  await explorer.topic('Growth');
  await expect.poll(() => explorer.address('topic')).toBe('growth');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await page.touchscreen.tap(...await explorer.middleOf('Mill Hill'));
  await expect.poll(() => explorer.address('select')).toBe('E05013645');
  await expect.poll(() => explorer.headline.textContent()).toBe('Mill Hill');
  expect(complaints).toEqual([]);
  await leave();
});

test('at 320 pixels nothing is cut off sideways', async () => {
  for (const show of ['map', 'table', 'compare', 'targeting', 'sources']) {
    const { page, leave } = await visit(`?show=${show}&compare=E05013632,E05013634`, { viewport: { width: 320, height: 640 } });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth), show).toBeLessThanOrEqual(320);
    await leave();
  }
});

test('the menu holds the search and the other views', async () => {
  const { page, leave } = await visit('', phone);
  const explorer = new Explorer(page);
  await explorer.drawn();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await page.getByRole('table').waitFor();
  await expect.poll(() => explorer.address('show')).toBe('table');
  await leave();
});
