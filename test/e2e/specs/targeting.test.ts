import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

test.each([['SVG', false], ['MapLibre', true]] as const)('from the pockets to who would be missed: the slider changes sentence, map and address, and Back undoes it, drawn by %s', async (_, maplibre) => {
  const { page, complaints, leave } = await visit('?pockets=on', { maplibre });
  const explorer = new Explorer(page);
  const stands = () => (maplibre ? explorer.drawnByMapLibre() : explorer.drawn());
  await stands();
  await page.getByRole('button', { name: 'Who would be missed' }).click();
  await expect.poll(() => explorer.address('show')).toBe('targeting');
  await expect.poll(() => explorer.headline.textContent()).toMatch(/^Targeting the 3 most deprived wards reaches 19% of Barnet’s income-deprived residents; about the same number .* would reach 20%$/);
  await stands();
  const before = await explorer.still();
  const slider = page.getByRole('slider', { name: /Room in the programme/ });
  await slider.focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => Number(explorer.address('budget'))).toBeGreaterThan(45_548);
  await expect.poll(() => explorer.picture()).not.toBe(before);
  const further = await explorer.headline.textContent();
  await page.reload();
  await expect.poll(() => explorer.headline.textContent()).toBe(further);
  await page.goBack();
  await expect.poll(() => explorer.address('budget')).toBeNull();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/^Targeting the 3 most deprived wards/);
  await page.getByRole('button', { name: 'Hidden pockets' }).click();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/pockets/);
  expect(complaints).toEqual([]);
  await leave();
});

test('an address opens a programme of its size; one that cannot be read is said', async () => {
  const { page, complaints, leave } = await visit('?show=targeting&budget=50000');
  const explorer = new Explorer(page);
  await expect.poll(() => explorer.headline.textContent()).toMatch(/reaches 19% .* would reach 22%$/);
  await page.goto(page.url().replace('budget=50000', 'budget=lots'));
  await page.getByText(/The size of the programme in the address, “lots”/).waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

test('a council of one small area says that there is nothing to choose', async () => {
  const { page, complaints, leave } = await visit('?area=E06000053&show=targeting');
  await expect.poll(() => new Explorer(page).headline.textContent()).toBe('There is one small area in the Isles of Scilly, so there is nothing to choose between');
  expect(complaints).toEqual([]);
  await leave();
});
