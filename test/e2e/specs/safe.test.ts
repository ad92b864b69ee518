import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { embedShows, type EmbedShow } from '../../../src/elements/embed-show.ts';
import { sights, type Sight } from '../../../src/view/view.ts';
import { hostileStrings } from '../../fixtures/hostile-strings.ts';
import { hostPage } from '../drivers/host-page.ts';
import { hostile, shownOf, withHostilePacks } from '../drivers/hostile-pack.ts';
import { sendHome, visit } from '../drivers/visitor.ts';
import { watchPage, type Watched } from '../drivers/watch-page.ts';

afterAll(sendHome);

/** Every view, and the ways in which the map can differ. */
const views = [
  ...sights.map((sight) => `area=E09000003&show=${sight}&select=E05013632&compare=E05013632,E02000035&overlay=fuel-poverty`),
  'pockets=on', 'clusters=moran', 'renderer=svg', 'patterns=on&values=on', 'area=E06000053',
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

/** Texts of Barnet's pack that each view shows, of areas, indicators and sources alike. */
const shows: Record<Sight, readonly string[]> = {
  map: ['Colindale North', 'Multiple deprivation, 2025', 'Deprivation score', 'Households in fuel poverty, 2022'],
  table: ['Brunswick Park', 'Woodhouse', 'Colindale North', 'Multiple deprivation, 2025', 'Deprivation score'],
  compare: ['Colindale North', 'Woodside Park', 'Residents in income deprivation', 'Crime, score', 'London'],
  maps: ['Multiple deprivation, 2025', 'Deprivation score', 'Households in fuel poverty, 2022', 'Fuel poverty'],
  scatter: ['Multiple deprivation, 2025', 'Deprivation score', 'Fuel poverty', 'Colindale North'],
  targeting: ['Colindale North', 'Ducks Island & Underhill', 'Barnet 022D', 'Brunswick Park'],
  area: ['Colindale North', 'Grahame Park', 'Barnet 026A', 'Income deprivation', 'GP practice within 15 minutes'],
  factsheet: ['Colindale North', 'Burnt Oak', 'Residents in income deprivation', 'Residents per hectare, 2021'],
  sources: ['Indices of Deprivation 2025', 'Office for National Statistics', 'Open Government Licence v3.0', '2019'],
  gaps: ['Multiple deprivation, 2025', 'Income deprivation, score', 'Year to March 2025'],
  words: ['Barnet'],
  accessibility: ['Barnet'],
};
const barnet = 'area=E09000003&level=ward&select=E05013632&compare=E05013632,E02000035&overlay=fuel-poverty&pockets=on';

describe('hostile texts stay texts', () => {
  /** Until all of `texts` are on screen as they are in the pack, letter by letter; nothing was made of them, and nothing left. */
  async function drawnAsTexts(page: Page, watch: Watched, texts: readonly string[], where: string): Promise<void> {
    await expect.poll(() => shownOf(page, texts.map(hostile)), { message: where }).toEqual(texts.map(hostile));
    expect({ where, breaches: await watch.breaches(), elsewhere: watch.elsewhere, made: await page.locator('x').count() }).toEqual({ where, breaches: [], elsewhere: [], made: 0 });
  }

  /** The address as a link inside the page would change it. */
  const goOn = (page: Page, query: string): Promise<void> => page.evaluate((next) => {
    history.replaceState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);

  test('in the names, labels and sources of a pack, through every view', async () => {
    const { page, leave, watch } = await watched(`?${barnet}`, true);
    for (const sight of sights) {
      await goOn(page, `?${barnet}&show=${sight}`);
      await drawnAsTexts(page, watch, shows[sight], sight);
    }
    expect(await page.title()).toContain(hostile('Barnet').split(' ')[0]);
    await leave();
  });

  test('in the answers of the search: wards, neighbourhoods, stations and parks', async () => {
    const { page, leave, watch } = await watched('?area=E09000003', true);
    const box = page.getByRole('combobox', { name: 'Find a place', exact: true });
    await box.fill('Mill Hill');
    await drawnAsTexts(page, watch, ['Mill Hill', 'Mill Hill East'], 'the list of answers');
    expect(await page.getByRole('option').allTextContents()).toContainEqual(expect.stringContaining('Mill Hill Park'));
    await box.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toMatch(/^E0/);
    await drawnAsTexts(page, watch, ['Mill Hill'], 'the place found');
    await leave();
  });

  test.skipIf(!existsSync('embed.html')).each([...embedShows])('in an embed that shows the %s', async (show) => {
    const texts: Record<EmbedShow, readonly string[]> = {
      map: ['Multiple deprivation, 2025', 'Childs Hill'], chart: ['Multiple deprivation, 2025'], compare: shows.compare.slice(0, 3), profile: ['Colindale North', 'Deprivation score'],
      pockets: ['Colindale West & South', 'Barnet 002A'], table: ['Brunswick Park', 'Deprivation score'],
    };
    const { page, leave, watch } = await watched(`embed.html?${barnet}&show=${show}`, true);
    await drawnAsTexts(page, watch, texts[show], show);
    await leave();
  });

  test('in an element that stands alone in somebody else’s page', async () => {
    const site = inject('site');
    const host = await hostPage(`<h1>News</h1><fair-profile area="E09000003" select="E05013632" packs="${site}packs"></fair-profile><script type="module" src="${site}embed.js"></script>`);
    const { page, leave, watch } = await watched(host.address, true);
    await drawnAsTexts(page, watch, ['Colindale North', 'Deprivation score'], 'the element');
    await leave();
    await host.close();
  });

  test('in the address, under every key', async () => {
    const keys = ['area', 'indicator', 'select', 'show', 'at', 'compare'];
    const { page, leave, watch } = await watched(`?${new URLSearchParams(keys.map((key) => [key, hostileStrings[1]])).toString()}`);
    for (const key of [undefined, ...keys]) {
      if (key !== undefined) await goOn(page, `?${new URLSearchParams([[key, hostileStrings[1]]]).toString()}`);
      await expect.poll(() => page.getByRole('main').textContent(), { message: key ?? 'all' }).toContain(hostileStrings[1]);
      expect(await watch.breaches()).toEqual([]);
    }
    expect(watch.elsewhere).toEqual([]);
    await leave();
  });

  test.skipIf(!existsSync('embed.html'))('in the address of an embed', async () => {
    const query = new URLSearchParams([...['area', 'indicator', 'select', 'show', 'level'].map((key, i) => [key, hostileStrings[i]!]), ['theme', hostileStrings[4]]] as string[][]);
    const { page, leave, watch } = await watched(`embed.html?${query.toString()}`);
    const said = [hostileStrings[0], hostileStrings[1], hostileStrings[3].slice(0, 36), hostileStrings[4]];
    await expect.poll(() => shownOf(page, said)).toEqual(said);
    expect(await watch.breaches()).toEqual([]);
    expect(watch.elsewhere).toEqual([]);
    await leave();
  });
});
