import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

const two = 'compare=E05013632,E02000035';

test('a link opens the comparison as it was: areas, England beside them, differences, in order', async () => {
  const { page, complaints, leave } = await visit(`?show=compare&${two},E92000001&rows=differences&order=difference`);
  const explorer = new Explorer(page);
  await expect.poll(() => explorer.headline.textContent()).toMatch(/Colindale North.*Woodside Park.*England/);
  expect(await page.getByRole('radio', { name: 'Differences' }).getAttribute('aria-checked')).toBe('true');
  expect(await page.getByRole('radio', { name: 'Widest gap first' }).getAttribute('aria-checked')).toBe('true');
  expect(await page.getByRole('button', { name: 'England', exact: true }).getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => explorer.address('compare')).toBe('E05013632,E02000035,E92000001');
  expect(complaints).toEqual([]);
  await leave();
});

test('areas change places by the keyboard, and Back puts them where they were', async () => {
  const { page, leave } = await visit(`?show=compare&${two}`);
  const explorer = new Explorer(page);
  const move = page.getByRole('button', { name: 'Move Colindale North to the right' });
  await move.waitFor();
  await move.press('Enter');
  await expect.poll(() => explorer.address('compare')).toBe('E02000035,E05013632');
  await expect.poll(() => explorer.headline.textContent()).toMatch(/Woodside Park.*Colindale North/);
  await page.goBack();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/Colindale North.*Woodside Park/);
  await leave();
});

test('areas like one are a press away, and stand beside it', async () => {
  const { page, leave } = await visit('?show=compare&compare=E05013632');
  const explorer = new Explorer(page);
  await page.getByRole('button', { name: 'Compare with the nearest 3' }).click();
  await expect.poll(() => explorer.address('compare')?.split(',').length).toBe(4);
  await expect.poll(() => explorer.headline.textContent()).toMatch(/Colindale North/);
  await leave();
});

test('a fifth area, and one of another council, are named with a way on', async () => {
  const { page, leave } = await visit('?show=compare&compare=E05013632,E02000035,E05013628,E05013629,E05013630,E09000007');
  await page.getByText(/Four areas fit side by side\. Brunswick Park was left out|Four areas fit side by side\. .+ was left out/).waitFor();
  await page.getByText('Camden is a council of its own, and a comparison holds areas of one council, Barnet. To read Camden’s areas, choose Camden as the council.').waitFor();
  await page.getByRole('button', { name: 'Open Camden' }).click();
  const explorer = new Explorer(page);
  await expect.poll(() => explorer.address('area')).toBe('E09000007');
  await expect.poll(() => explorer.address('compare')).toBeNull();
  await leave();
});

test('positions over three editions are drawn, with the same figures as a table', async () => {
  const { page, complaints, leave } = await visit('?show=compare&compare=E01000116,E01000120');
  await page.locator('figcaption').filter({ hasText: 'Position among England’s small areas on the Index of Multiple Deprivation' }).waitFor();
  await page.getByText('The same figures as a table').first().click();
  await page.getByRole('row', { name: /Barnet 009B 74\.9 83\.2 75\.7/ }).waitFor();
  expect(complaints).toEqual([]);
  await leave();
});
