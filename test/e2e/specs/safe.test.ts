import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { embedShows } from '../../../src/elements/embed-show.ts';
import { sights } from '../../../src/view/view.ts';
import { hostileStrings } from '../../fixtures/hostile-strings.ts';
import { withHostilePacks } from '../drivers/hostile-pack.ts';
import { sendHome, visit } from '../drivers/visitor.ts';
import { watchPage, type Watched } from '../drivers/watch-page.ts';

afterAll(sendHome);

/** Every view, and the ways in which the map can differ. */
const views = [
  ...sights.map((sight) => `area=E09000003&show=${sight}&select=E05013632&compare=E05013632,E02000035&overlay=fuel-poverty`),
  'pockets=on', 'clusters=local-moran', 'renderer=svg', 'patterns=on&values=on', 'area=E06000053',
];

async function watched(path: string, hostile = false) {
  let watch: Watched;
  const { page, complaints, leave } = await visit(path, {
    prepare: async (opened) => {
      watch = await watchPage(opened);
      if (hostile) await withHostilePacks(opened);
    },
  });
  await page.waitForLoadState('networkidle');
  return { page, complaints, leave, watch: watch! };
}

describe('under the strict Content-Security-Policy, with no request to others and nothing in the console', () => {
  test.each(views)('?%s', async (query) => {
    const { page, complaints, leave, watch } = await watched(`?${query}`);
    await page.getByRole('main').waitFor();
    expect({ elsewhere: watch.elsewhere, breaches: await watch.breaches(), complaints }).toEqual({ elsewhere: [], breaches: [], complaints: [] });
    await leave();
  });

  test.skipIf(!existsSync('embed.html')).each([...embedShows])('an embed that shows the %s', async (show) => {
    const { complaints, leave, watch } = await watched(`embed.html?show=${show}&select=E05013632&compare=E05013632,E02000035`);
    expect({ elsewhere: watch.elsewhere, breaches: await watch.breaches(), complaints }).toEqual({ elsewhere: [], breaches: [], complaints: [] });
    await leave();
  });

  test('the policy is in the page itself, for hosts that send no headers', async () => {
    const { page, leave } = await visit('');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/default-src 'none'.*require-trusted-types-for 'script'/);
    expect(policy).not.toMatch(/unsafe/);
    await leave();
  });

  test('the page runs no script but its own: a string is no address and no code, and its markup is plain text', async () => {
    const { page, leave } = await visit('');
    await page.waitForLoadState('networkidle');
    const refused = await page.evaluate(() => [
      () => new Worker('https://elsewhere.example/worker.js'),
      () => { document.createElement('script').src = 'https://elsewhere.example/script.js'; },
      () => { document.createElement('script').text = 'window.broken = 1'; },
    ].map((each) => {
      try {
        each();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    }));
    expect(refused).toEqual(refused.map(() => 'TypeError'));
    const read = await page.evaluate(() => {
      const holder = document.createElement('div');
      holder.innerHTML = '<b>bold</b>';
      return [holder.childElementCount, holder.textContent, new DOMParser().parseFromString('<b>bold</b>', 'text/html').body.childElementCount];
    });
    expect(read).toEqual([0, 'bold', 0]);
    await leave();
  });
});

describe('hostile texts stay texts', () => {
  test.each(sights)('in the names, labels and sources of a pack: %s', async (sight) => {
    const { page, leave, watch } = await watched(`?area=E06000053&show=${sight}&level=ward&select=E05011090&pockets=on`, true);
    await expect.poll(() => page.title()).toMatch(/Fairground$/);
    expect(await watch.breaches()).toEqual([]);
    expect(watch.elsewhere).toEqual([]);
    await leave();
  });

  test.each(['area', 'indicator', 'select', 'show', 'at', 'compare'])('in the address, under "%s"', async (key) => {
    const { page, leave, watch } = await watched(`?${new URLSearchParams([[key, hostileStrings[1]]]).toString()}`);
    await expect.poll(() => page.getByRole('main').textContent()).toContain('onerror=window.broken=1');
    expect(await watch.breaches()).toEqual([]);
    await leave();
  });

  test.skipIf(!existsSync('embed.html'))('in the address of an embed', async () => {
    const query = new URLSearchParams([...['area', 'indicator', 'select', 'show', 'level'].map((key, i) => [key, hostileStrings[i]!]), ['theme', hostileStrings[4]]] as string[][]);
    const { page, leave, watch } = await watched(`embed.html?${query.toString()}`);
    await expect.poll(async () => (await page.locator('fair-embed').textContent())?.length ?? 0).toBeGreaterThanOrEqual(0);
    expect(await watch.breaches()).toEqual([]);
    expect(watch.elsewhere).toEqual([]);
    await leave();
  });
});
