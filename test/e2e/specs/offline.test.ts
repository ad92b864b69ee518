import type { Page } from 'playwright';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { OwnHost } from '../drivers/own-host.ts';
import { sendHome, visit, type Visit } from '../drivers/visitor.ts';

let host: OwnHost;
let visited: Visit | undefined;

beforeEach(async () => {
  host = new OwnHost({ under: 'council/maps', headers: false });
  await host.open();
});
afterEach(async () => {
  await visited?.leave();
  visited = undefined;
  await host.remove();
});
afterAll(sendHome);

/** Opens the page with service workers allowed, again once there is one, and waits until what it fetched is kept. */
async function open(path = ''): Promise<{ page: Page; explorer: Explorer }> {
  visited = await visit(path, { site: host.address, serviceWorkers: 'allow' });
  const { page } = visited;
  const explorer = new Explorer(page);
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await page.reload();
  await kept(page, 'E09000003');
  return { page, explorer };
}

/** Until the page asks for nothing more, and every file of its own that it fetched is on the device, code that it loaded last as well as a whole council. */
async function kept(page: Page, area: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.evaluate(async (code) => {
    const held = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    const addresses = new Set(held.flat().map(({ url }) => url));
    const base = new URL('.', document.baseURI).href;
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith(base) && /\.(?:js|css|woff2|json|topojson)$/.test(name) && !name.endsWith('service-worker.js'));
    const wanted = ['manifest.json', 'deprivation.json', 'places.json'].map((file) => `${base}packs/${code}/${file}`);
    return [...new Set([...fetched, ...wanted])].filter((address) => !addresses.has(address));
  }, area), { timeout: 30_000 }).toEqual([]);
}

/** Names of this site's caches of a kind. */
const cachesOf = (page: Page, kind: string): Promise<string[]> =>
  page.evaluate(async (part) => (await caches.keys()).filter((name) => name.includes(part)), ` ${kind} `);

const notice = (page: Page, text: RegExp) => page.getByText(text);

test('a council visited opens again with the host gone, says from when its figures are, and its indicators can be switched', async () => {
  const { page, explorer } = await open();
  await host.goAway();
  await page.reload();
  await explorer.drawn();
  await notice(page, /as they were kept on this device on \d+ \w+ \d{4}/).waitFor();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/most deprived in England/);
  await explorer.choose('Indicator', 'income');
  await expect.poll(() => explorer.address('indicator')).toMatch(/income/);
  await explorer.drawn();
  await host.open();
  await page.reload();
  await explorer.drawn();
  expect(await notice(page, /kept on this device/).count()).toBe(0);
});

test('a saved council opens whole with the host gone; one that is not says so in a sentence; and it can be removed', async () => {
  const { page, explorer } = await open('?show=sources');
  await page.getByRole('button', { name: 'Save Barnet for offline use' }).click();
  await notice(page, /Barnet is saved on this device, as of/).waitFor({ timeout: 30_000 });
  await host.goAway();
  await page.goto(`${host.address}?topic=net-zero&indicator=mains-gas-only&level=ward&select=E05013632`);
  await explorer.drawn();
  await expect.poll(() => explorer.headline.textContent()).toBe('Colindale North');
  await page.goto(`${host.address}?area=E09000007`);
  await notice(page, /(?:Camden|This council)’s data did not arrive\. Check the connection/).first().waitFor();

  await host.open();
  await page.goto(`${host.address}?show=sources`);
  await kept(page, 'E09000003');
  await page.getByRole('button', { name: 'Remove Barnet from this device' }).click();
  await notice(page, /Barnet is no longer saved on this device/).waitFor();
  expect(await cachesOf(page, 'pack E09000003')).toEqual([]);
});

test('a newer version is offered, and taken only when asked for', async () => {
  const { page, explorer } = await open();
  await page.evaluate(() => { (window as { stayed?: boolean }).stayed = true; });
  host.publishNewVersion();
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())!.update(); });
  const take = page.getByRole('button', { name: 'Reload and use it' });
  await take.waitFor();
  expect(await page.evaluate(() => (window as { stayed?: boolean }).stayed)).toBe(true);
  await Promise.all([page.waitForEvent('load'), take.click()]);
  await explorer.drawn();
  expect(await page.evaluate(() => (window as { stayed?: boolean }).stayed)).toBe(undefined);
  expect(await page.locator('script[type="module"]').getAttribute('src')).toContain('ANOTHER1');
  await expect.poll(() => cachesOf(page, 'shell')).toHaveLength(1);
  expect(await take.count()).toBe(0);
});

test('figures renewed by the host replace those kept, whole', async () => {
  const { page, explorer } = await open();
  host.remakePack('E09000003');
  await page.reload();
  await explorer.drawn();
  await expect.poll(() => cachesOf(page, 'pack E09000003')).toEqual([expect.stringMatching(/ feedfacefeedface$/)]);
  await host.goAway();
  await page.reload();
  await explorer.drawn();
  await expect.poll(() => explorer.headline.textContent()).toMatch(/most deprived in England/);
});

test('with no room on the device the page goes on, and says that the council could not be saved', async () => {
  const { page, explorer } = await open('?show=sources');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address).origin, quotaSize: 1_000 });
  await page.getByRole('button', { name: 'Save Barnet for offline use' }).click();
  await notice(page, /could not be saved: this device has no room left/).waitFor({ timeout: 30_000 });
  await page.goto(`${host.address}?area=E06000053`);
  await notice(page, /could not be kept for offline use/).waitFor({ timeout: 30_000 });
  await explorer.drawn();
  await expect.poll(() => page.title()).toMatch(/Scilly/);
});

test('it can be installed: its manifest opens it where it stands, with icons of the sizes that it names', async () => {
  visited = await visit('', { site: host.address });
  const told = await visited.page.evaluate(async () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')!.href;
    const { name, start_url: start, scope, display, icons } = await (await fetch(address)).json() as { name: string; start_url: string; scope: string; display: string; icons: { src: string; sizes: string; purpose?: string }[] };
    const sized = await Promise.all(icons.filter(({ src }) => src.endsWith('.png')).map(async ({ src, sizes }) => {
      const { width, height } = await createImageBitmap(await (await fetch(new URL(src, address))).blob());
      return { sizes, isSo: sizes === `${width}x${height}` };
    }));
    return { name, start: new URL(start, address).href, scope: new URL(scope, address).href, display, sized, isMaskable: icons.some(({ purpose }) => purpose === 'maskable') };
  });
  expect(told).toEqual({
    name: expect.stringContaining('Fairground'), start: host.address, scope: host.address, display: 'standalone', isMaskable: true,
    sized: [{ sizes: '192x192', isSo: true }, { sizes: '512x512', isSo: true }, { sizes: '512x512', isSo: true }],
  });
});
