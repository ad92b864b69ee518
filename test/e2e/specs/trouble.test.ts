import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

test('a pasted link shows the same view', async () => {
  const address = '?area=E09000003&topic=net-zero&indicator=mains-gas-only&level=ward&classes=natural&select=E05013632&at=51.6,-0.24,12.5';
  const { page, leave } = await visit(address);
  const explorer = new Explorer(page);
  await explorer.drawn();
  await expect.poll(() => explorer.headline.textContent()).toBe('Colindale North');
  expect(new URL(page.url()).search).toBe(address);
  await leave();
});

test('what an address asks for and does not exist is named, and the nearest view is shown', async () => {
  const { page, leave } = await visit('?indicator=happiness&level=street&select=E05999999');
  const explorer = new Explorer(page);
  await explorer.drawn();
  for (const said of ['happiness', 'street', 'E05999999']) await expect.poll(() => page.getByRole('main').textContent()).toContain(said);
  await expect.poll(() => explorer.headline.textContent()).toMatch(/most deprived in England$/);
  await leave();
});

test('an unknown council is named and Barnet is shown', async () => {
  const { page, leave } = await visit('?area=E09999999');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await expect.poll(() => page.getByRole('main').textContent()).toContain('E09999999');
  await expect.poll(() => explorer.address('area')).toBe('E09000003');
  await leave();
});

test('a topic that fails to arrive is named, can be tried again, and the rest keeps working', async () => {
  let broken = true;
  const { page, leave } = await visit('', {
    prepare: async (opened) => {
      await opened.route('**/growth.json', (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue()));
    },
  });
  const explorer = new Explorer(page);
  await explorer.drawn();
  await explorer.topic('Growth');
  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  expect(await page.getByRole('main').textContent()).toContain('growth.json');
  await explorer.topic('People');
  await expect.poll(() => explorer.headline.textContent()).toMatch(/65/);
  broken = false;
  await explorer.topic('Growth');
  await expect.poll(() => explorer.headline.textContent()).toMatch(/residents/i);
  await leave();
});

for (const [what, answer] of Object.entries({
  truncated: { status: 200, contentType: 'application/json', body: '{"version":1,"topic":"depriv' },
  'of another version': { status: 200, contentType: 'application/json', body: '{"format":"fairground-pack","version":99}' },
})) {
  test(`a manifest that is ${what} is named, and the page stands`, async () => {
    const { page, leave } = await visit('', {
      prepare: async (opened) => opened.route('**/manifest.json', (route) => route.fulfill(answer)),
    });
    await expect.poll(() => page.getByRole('main').textContent(), { timeout: 10_000 }).toContain('manifest.json');
    await leave();
  });
}

test('without WebGL 2 the map is drawn all the same, and says nothing of it', async () => {
  const { page, leave } = await visit('', {
    maplibre: true,
    prepare: async (opened) => opened.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : (original as (...all: unknown[]) => unknown).call(this, kind, ...rest);
      } as typeof original;
    }),
  });
  const explorer = new Explorer(page);
  await explorer.drawn();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/most deprived in England$/);
  await page.waitForLoadState('networkidle');
  const map = page.getByRole('application');
  expect(await map.getAttribute('data-drawn-by')).toBe('svg');
  expect(await map.locator('path').count()).toBeGreaterThan(220);
  await map.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => explorer.address('select')).toMatch(/^E01/);
  await explorer.see('Table');
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBeGreaterThan(100);
  await leave();
});

test('with the network gone, what has arrived still works', async () => {
  const { page, leave } = await visit('');
  const explorer = new Explorer(page);
  await explorer.drawn();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await explorer.level('Wards');
  await expect.poll(() => explorer.headline.textContent()).toMatch(/24 wards/);
  await explorer.topic('Growth');
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/residents/i);
  await leave();
});
