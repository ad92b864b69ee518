import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

test('an area’s page is reached from the map, has its own address, and Back leaves it', async () => {
  const { page, complaints, leave } = await visit('?level=ward&select=E05013632');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await page.getByRole('link', { name: 'Read the whole page' }).click();
  await expect.poll(() => explorer.address('show')).toBe('area');
  await page.getByRole('heading', { name: 'What stands out' }).waitFor();
  expect(await explorer.headline.textContent()).toBe('Colindale North');
  await page.goBack();
  await expect.poll(() => explorer.address('show')).toBeNull();
  await explorer.map.waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

test('an area’s page opens from its address, and leads on to an area inside it and back', async () => {
  const { page, complaints, leave } = await visit('?show=area&select=E05013632&level=ward');
  const explorer = new Explorer(page);
  await page.getByText('45% of Colindale North’s residents are income-deprived; in Barnet, 26%; in England, 23%.').waitFor();
  await page.getByRole('img', { name: /^Map of 6 small areas/ }).waitFor();
  await page.getByRole('region', { name: 'Small areas in Colindale North' }).getByRole('button', { name: /Barnet 026B/ }).click();
  await expect.poll(() => explorer.address('select')).toMatch(/^E01/);
  await expect.poll(() => explorer.headline.textContent()).toBe('Grahame Park');
  await page.goBack();
  await expect.poll(() => explorer.headline.textContent()).toBe('Colindale North');
  expect(complaints).toEqual([]);
  await leave();
});

test('the page of no area, or of one that is elsewhere, offers to choose', async () => {
  const { page, leave } = await visit('?show=area&select=E05999999');
  await page.getByRole('heading', { name: 'Read about an area' }).waitFor();
  await page.getByText(/The selected area in the address, “E05999999”, is not one/).waitFor();
  await leave();
});

test('what is held, and what the words mean, have addresses of their own under About the data', async () => {
  const { page, complaints, leave } = await visit('?show=gaps');
  const explorer = new Explorer(page);
  await page.getByRole('rowheader', { name: /^Overcrowded households/ }).waitFor();
  const way = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^About/ });
  expect(await way.getAttribute('aria-current')).toBe('true');
  await page.getByRole('main').getByRole('button', { name: 'Download', exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^CSV/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/^barnet-what-is-held-\d{4}-\d{2}-\d{2}\.csv$/);
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'About the data' }).getByRole('link', { name: 'Words' }).click();
  await expect.poll(() => explorer.address('show')).toBe('words');
  await page.getByRole('searchbox', { name: 'Find a word' }).fill('median');
  await page.getByText('1 word', { exact: true }).waitFor();
  await page.goBack();
  await expect.poll(() => explorer.address('show')).toBe('gaps');
  expect(complaints).toEqual([]);
  await leave();
});

test('a word of the field gives its meaning where it stands', async () => {
  const { page, leave } = await visit('?level=ward&select=E05013632');
  await new Explorer(page).drawn();
  await page.getByRole('button', { name: 'best fit', exact: true }).first().click();
  await page.getByText('Each one is counted whole in the ward where most of its people live.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Each one is counted whole in the ward where most of its people live.').waitFor({ state: 'hidden' });
  await leave();
});
