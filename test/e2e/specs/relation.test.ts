import { afterAll, expect, it } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

const way = (explorer: Explorer, name: string) => explorer.page.getByRole('navigation', { name: 'Ways to compare' }).getByRole('link', { name });

it('two indicators have an address as a scatter; choosing, another way to compare and Back go through it', async () => {
  const { page, complaints, leave } = await visit('?area=E09000003&level=ward&overlay=fuel-poverty&show=scatter');
  const explorer = new Explorer(page);
  await expect.poll(() => explorer.headline.textContent(), { timeout: 20_000 }).toMatch(/^In Barnet’s 24 wards, .* go together, strongly/);
  expect(await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Compare' }).getAttribute('aria-current')).toBe('true');
  const chart = page.getByRole('application', { name: /^Scatter of/ });
  await chart.focus();
  await chart.press('ArrowRight');
  await chart.press('Enter');
  await expect.poll(() => explorer.address('select')).toBe('E05013628');
  await way(explorer, 'Two maps').click();
  await expect.poll(() => explorer.address('show')).toBe('maps');
  await expect.poll(() => explorer.headline.textContent()).toMatch(/of Barnet’s 24 wards (is|are) .*fuel poverty/);
  await page.goBack();
  await expect.poll(() => explorer.address('show')).toBe('scatter');
  await chart.waitFor();
  await expect.poll(() => explorer.address('select')).toBe('E05013628');
  expect(complaints).toEqual([]);
  await leave();
});

it('two maps of two kinds of area open from an address, move as one, and keep one scale', async () => {
  const { page, complaints, leave } = await visit('?area=E09000003&level2=ward&show=maps');
  const explorer = new Explorer(page);
  await expect.poll(() => explorer.headline.textContent(), { timeout: 20_000 }).toMatch(/of Barnet’s 220 small areas are among the 20% most deprived in England/);
  const maps = page.getByRole('application', { name: /map: Multiple deprivation/ });
  await expect.poll(() => maps.count()).toBe(2);
  await expect.poll(async () => (await maps.first().getAttribute('aria-busy')) === 'false' && (await maps.last().getAttribute('aria-busy')) === 'false', { timeout: 30_000 }).toBe(true);
  await maps.last().focus();
  await maps.last().press('+');
  await expect.poll(() => explorer.address('at'), { timeout: 20_000 }).toMatch(/^51\.6/);
  const scales = () => page.locator('fair-map .scale').allTextContents();
  await expect.poll(async () => new Set(await scales()).size).toBe(1);
  expect(complaints).toEqual([]);
  await leave();
});
