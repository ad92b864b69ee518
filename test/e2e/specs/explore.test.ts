import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

const renderers = [['SVG', false], ['MapLibre', true]] as const;

test('a first visit shows Barnet by multiple deprivation, with a sentence that is true', async () => {
  const { page, complaints, leave } = await visit('');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/^16 of Barnet’s 220 small areas are among the 20% most deprived in England$/);
  expect(await page.title()).toBe('Multiple deprivation, 2025, Barnet – Fairground');
  expect(complaints).toEqual([]);
  await leave();
});

test('topic, indicator and level change what is shown and the address; Back undoes them', async () => {
  const { page, complaints, leave } = await visit('');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await explorer.topic('Net zero');
  await expect.poll(() => explorer.headline.textContent()).toMatch(/fuel/i);
  await expect.poll(() => explorer.address('topic')).toBe('net-zero');
  await explorer.level('Wards');
  await expect.poll(() => explorer.address('level')).toBe('ward');
  await explorer.choose('Indicator', 'No car');
  await expect.poll(() => explorer.address('indicator')).toBe('no-car');
  await page.goBack();
  await expect.poll(() => explorer.address('indicator')).toBeNull();
  await page.goBack();
  await expect.poll(() => explorer.address('level')).toBeNull();
  await page.goBack();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/most deprived in England$/);
  await page.goForward();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/fuel/i);
  expect(complaints).toEqual([]);
  await leave();
});

test('a level that an indicator lacks is explained and not chosen', async () => {
  const { page, leave } = await visit('?indicator=child-poverty&level=ward');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await explorer.level('Small areas');
  await expect.poll(() => page.getByRole('status').allTextContents().then((all) => all.join(' '))).toMatch(/ward/i);
  await expect.poll(() => explorer.address('level')).toBe('ward');
  await leave();
});

test('a second indicator is laid over, with a key of nine cells', async () => {
  const { page, complaints, leave } = await visit('?level=ward');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await explorer.choose('Lay over it', 'car or van');
  await expect.poll(() => explorer.address('overlay')).not.toBeNull();
  const key = page.getByRole('group', { name: 'Both indicators at once: nine kinds of area' });
  await key.waitFor();
  const counts = await key.getByRole('button').allTextContents();
  expect(counts).toHaveLength(9);
  expect(counts.reduce((sum, each) => sum + Number(each), 0)).toBe(24);
  expect(complaints).toEqual([]);
  await leave();
});

test('the keyboard moves over the map from area to area, selects one, and leaves it', async () => {
  const { page, complaints, leave } = await visit('?level=ward');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await explorer.map.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => explorer.address('select')).toMatch(/^E05/);
  const selected = explorer.address('select');
  const heading = await explorer.headline.textContent();
  expect(heading).toBeTruthy();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => explorer.address('select')).not.toBe(selected);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => explorer.address('select')).toBeNull();
  expect(complaints).toEqual([]);
  await leave();
});

test.each(renderers)('a click on the map selects the area under it, drawn by %s', async (_, maplibre) => {
  const { page, leave } = await visit('?level=ward', { maplibre });
  const explorer = new Explorer(page);
  await (maplibre ? explorer.drawnByMapLibre() : explorer.drawn());
  for (const [name, code] of [['Mill Hill', 'E05013645'], ['Edgware', 'E05013637']] as const) {
    const [x, y] = await explorer.middleOf(name);
    await page.mouse.click(x, y);
    await expect.poll(() => explorer.address('select')).toBe(code);
    await expect.poll(() => explorer.headline.textContent()).toBe(name);
  }
  await leave();
});

test('an area found by name is selected at its own level', async () => {
  const { page, leave } = await visit('');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await explorer.choose('Find a place', 'Woodside Park');
  await expect.poll(() => explorer.headline.textContent()).toBe('Woodside Park');
  await expect.poll(() => explorer.address('level')).toBe('neighbourhood');
  await leave();
});

test('Colindale North and Woodside Park are side by side in three clicks', async () => {
  const { page, complaints, leave } = await visit('');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await explorer.see('Compare');
  await page.getByRole('button', { name: 'Colindale North', exact: true }).click();
  await page.getByRole('button', { name: 'Woodside Park', exact: true }).click();
  await expect.poll(() => explorer.address('compare')).toMatch(/^E05013632,E02/);
  await expect.poll(() => explorer.headline.textContent()).toMatch(/Colindale North.*Woodside Park/);
  expect(complaints).toEqual([]);
  await leave();
});

test.each(renderers)('pockets are listed and numbered on the map, and choosing one shows it, drawn by %s', async (_, maplibre) => {
  const { page, complaints, leave } = await visit('', { maplibre });
  const explorer = new Explorer(page);
  await (maplibre ? explorer.drawnByMapLibre() : explorer.drawn());
  await explorer.pockets();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/people live in 12 pockets/);
  const list = page.getByRole('list', { name: 'Hidden pockets, most deprived first' });
  expect(await list.getByRole('listitem').count()).toBe(12);
  const numbers = async () => (await explorer.written.allTextContents()).filter((text) => /^\d+$/.test(text)).sort((a, b) => Number(a) - Number(b));
  await expect.poll(numbers).toEqual(Array.from({ length: 12 }, (_, i) => String(i + 1)));
  await list.getByRole('button').first().click();
  await expect.poll(() => explorer.address('select')).toMatch(/^E01/);
  await expect.poll(() => explorer.headline.textContent()).toBe('Colindale West & South');
  await expect.poll(() => explorer.address('pockets')).toBe('on');
  await expect.poll(numbers).toHaveLength(12);
  expect(complaints).toEqual([]);
  await leave();
});

test('the table sorts, and downloads as CSV with its metadata', async () => {
  const { page, complaints, leave } = await visit('?level=ward&show=table');
  const table = page.getByRole('table');
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(25);
  const first = () => table.getByRole('row').nth(1).getByRole('rowheader').textContent();
  const before = await first();
  await table.getByRole('button', { name: /^Area/ }).click();
  await expect.poll(first).not.toBe(before);
  const names = await table.getByRole('rowheader').allTextContents();
  expect(names.map((name) => name.trim())).toEqual([...names.map((name) => name.trim())].sort((a, b) => a.localeCompare(b, 'en-GB')));
  await page.getByRole('main').getByRole('button', { name: 'Download', exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^CSV/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/^barnet-.*-wards-\d{4}-\d{2}-\d{2}\.csv$/);
  const chunks: Buffer[] = [];
  for await (const chunk of (await download.createReadStream())!) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').replace('\uFEFF', '').split('\r\n').filter(Boolean);
  expect(lines[0]).toMatch(/^"?# Multiple deprivation, 2025/);
  const head = lines.findIndex((line) => line.startsWith('code,name'));
  expect(head).toBeGreaterThan(3);
  expect(lines.length - head - 1).toBe(24);
  expect(complaints).toEqual([]);
  await leave();
});
