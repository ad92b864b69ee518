import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

test('what counts as a pocket is changed, kept in the address, and opened again from it', async () => {
  const { page, complaints, leave } = await visit('?pockets=on');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await expect.poll(() => explorer.headline.textContent()).toBe('20,500 people live in 12 pockets inside wards that look average or better');
  await page.getByText('Change what counts').click();
  await page.getByRole('slider', { name: /^Small area/ }).press('Home');
  await expect.poll(() => explorer.headline.textContent()).toBe('No hidden pockets by this choice in Barnet');
  await expect.poll(() => explorer.address('p')).toBe('5');
  await page.getByRole('switch', { name: 'Much worse off than the rest of its ward' }).click();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/^[\d,]+ people live in 21 places that at least one of 2 rules marks/);
  const shared = page.url();
  await expect.poll(() => explorer.address('rules')).toBe('masked,stands-out');
  await page.goto(shared);
  await explorer.drawn();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/21 places/);
  await page.getByText('Change what counts').click();
  await explorer.choose('Measure', 'Crime');
  await expect.poll(() => explorer.address('measure')).toBe('crime');
  await expect.poll(() => explorer.address('indicator')).toBe('crime-score');
  expect(complaints).toEqual([]);
  await leave();
});

test('an address that says no such thing is mended with a notice', async () => {
  const { page, leave } = await visit('?pockets=on&measure=happiness&p=99');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/in 12 pockets/);
  for (const said of ['99', 'happiness']) await page.getByText(new RegExp(`in the address, “${said}”, is not one that Fairground knows here`)).waitFor();
  await leave();
});

test('a council of one small area is told why it has no pockets, and no clusters', async () => {
  const { page, complaints, leave } = await visit('?area=E06000053&pockets=on&clusters=moran');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await page.getByText('There is one small area in the Isles of Scilly. A ward cannot hide it: the ward is that small area.').waitFor();
  await page.getByText(/Only one area has a value|No two areas with a value touch/).waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

test('clusters are marked for analysts, at small areas and at wards', async () => {
  const { page, complaints, leave } = await visit('?clusters=moran');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await expect.poll(() => explorer.headline.textContent(), { timeout: 20_000 }).toMatch(/^\d+ of Barnet’s 220 small areas stand in a pattern/);
  await page.getByText(/^Moran’s I is 0\.\d\d/).waitFor();
  await page.getByRole('radio', { name: 'Hot and cold spots' }).click();
  await expect.poll(() => explorer.address('clusters')).toBe('hot-spots');
  await page.getByRole('heading', { name: /^Hot spot/ }).waitFor();
  await explorer.level('Wards');
  await expect.poll(() => explorer.headline.textContent()).toMatch(/24 wards|among Barnet’s wards/);
  expect(complaints).toEqual([]);
  await leave();
});
