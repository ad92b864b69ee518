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

test('an area of the council next door is a press away, and is selected there', async () => {
  const { page, complaints, leave } = await visit('?select=E01000871');
  const explorer = new Explorer(page);
  await page.getByText('“E01000871” is an area of Camden, and you are looking at Barnet. Open Camden to read about it.').waitFor();
  await page.getByRole('button', { name: 'Open Camden' }).click();
  await expect.poll(() => explorer.address('area')).toBe('E09000007');
  await page.getByText(/^Camden \d{3}[A-Z]/).first().waitFor();
  await expect.poll(() => explorer.address('select')).toBe('E01000871');
  expect(complaints).toEqual([]);
  await leave();
});

test('a class kept lit is in the address, goes with its classes, and comes back with them', async () => {
  const { page, complaints, leave } = await visit('?level=ward');
  const explorer = new Explorer(page);
  await explorer.drawn();
  const most = page.getByRole('main').getByRole('button', { name: /^Most deprived ?:/ });
  await most.click();
  await expect.poll(() => explorer.address('lit')).toBe('4');
  await page.reload();
  await explorer.drawn();
  await expect.poll(() => most.getAttribute('aria-pressed')).toBe('true');
  await explorer.topic('Growth');
  await expect.poll(() => explorer.address('topic')).toBe('growth');
  await expect.poll(() => explorer.address('lit')).toBeNull();
  await page.goBack();
  await expect.poll(() => most.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => explorer.address('lit')).toBe('4');
  expect(complaints).toEqual([]);
  await leave();
});

test('a link opens every figure of a topic, the scatter as a table, and one topic of what is held', async () => {
  const { page, leave } = await visit('?show=area&select=E05013632&level=ward&open=people');
  await page.getByRole('button', { name: /^All \d+ figures on growth$/ }).waitFor();
  expect(await page.getByRole('button', { name: /^All \d+ figures on people$/ }).count()).toBe(0);
  const origin = page.url().split('?')[0]!;
  await page.goto(`${origin}?show=scatter&level=ward&overlay=fuel-poverty&rows=table`);
  await page.getByRole('columnheader', { name: /Fuel poverty/ }).waitFor();
  await page.goto(`${origin}?show=gaps&only=growth`);
  await page.getByRole('rowheader', { name: /^Residents per hectare/ }).waitFor();
  expect(await page.getByRole('rowheader', { name: /^Overcrowded households/ }).count()).toBe(0);
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
