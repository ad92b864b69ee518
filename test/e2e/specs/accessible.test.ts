import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { axeFindings, overhang, withAxe } from '../drivers/axe.ts';
import { sendHome, visit, type VisitOptions } from '../drivers/visitor.ts';

afterAll(sendHome);

/** A view or a state of one: its name, the query part of its address, and a heading that stands once it is whole. */
type Sight = readonly [name: string, query: string, heading: RegExp];

const area = 'area=E09000003';
const ward = `${area}&level=ward&renderer=svg`;
const compared = 'compare=E05013632,E05013634,E09000003';

const pages: readonly Sight[] = [
  ['table', `${ward}&show=table`, /of Barnet’s 24 wards/],
  ['table with a row chosen', `${ward}&show=table&select=E05013632`, /of Barnet’s 24 wards/],
  ['compare, nothing chosen', `${area}&show=compare`, /^Set two areas side by side$/],
  ['compare', `${ward}&show=compare&${compared}`, /^45\.4% of Colindale North’s/],
  ['compare, differences', `${ward}&show=compare&rows=differences&${compared}`, /^45\.4% of Colindale North’s/],
  ['compare, table', `${ward}&show=compare&rows=table&${compared}`, /^45\.4% of Colindale North’s/],
  ['two maps', `${ward}&show=maps&overlay=fuel-poverty`, /of Barnet’s 24 wards (is|are) .*fuel poverty/],
  ['scatter', `${ward}&show=scatter&overlay=fuel-poverty`, /go together/],
  ['area', `${ward}&show=area&select=E05013632`, /^What stands out$/],
  ['area, none chosen', `${area}&show=area`, /^Read about an area$/],
  ['factsheet', `${ward}&show=factsheet&select=E05013632`, /^Deprivation$/],
  ['targeting', `${ward}&show=targeting`, /^Targeting the/],
  ['sources', `${area}&show=sources`, /^Sources and licences$/],
  ['gaps', `${area}&show=gaps`, /indicators are held/],
  ['words', `${area}&show=words`, /^What the words mean$/],
  ['accessibility', `${area}&show=accessibility`, /^What falls short$/],
];

const mapStates: readonly Sight[] = [
  ['map', `${area}&renderer=svg`, /of Barnet’s 220 small areas are among/],
  ['an area chosen', `${ward}&select=E05013632`, /^Colindale North$/],
  ['patterns and values', `${ward}&patterns=on&values=on`, /of Barnet’s 24 wards/],
  ['two indicators', `${ward}&overlay=fuel-poverty`, /^\d+ of Barnet’s 24 wards are both|^None of/],
  ['two indicators with patterns', `${ward}&overlay=fuel-poverty&patterns=on`, /24 wards/],
  ['pockets', `${area}&renderer=svg&pockets=on`, /people live in 12 pockets/],
  ['clusters', `${area}&renderer=svg&clusters=moran`, /stand in a pattern/],
  ['an address that cannot be shown', `${area}&renderer=svg&show=nowhere&level=street`, /of Barnet’s 220 small areas are among/],
];

const still: VisitOptions = { prepare: withAxe, reducedMotion: 'reduce' };
const phone: VisitOptions = { ...still, viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };
const forced: VisitOptions = { ...still, forcedColors: 'active' };
const narrow: VisitOptions = { ...still, viewport: { width: 320, height: 640 } };

/** Goes to another view as Back and Forward do, without opening the page anew. */
async function show(page: Page, [, query, heading]: Sight): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(undefined, '', `?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.getByRole('heading', { name: heading }).first().waitFor({ timeout: 30_000, state: 'attached' });
}

/** Every fault of every view, with the name of the view. */
async function faultsOf(page: Page, sights: readonly Sight[], isNarrow = false): Promise<string[]> {
  const faults: string[] = [];
  for (const sight of sights) {
    await show(page, sight);
    faults.push(...(await axeFindings(page)).map((finding) => `${sight[0]}: ${finding}`));
    if (isNarrow && await overhang(page) > 0) faults.push(`${sight[0]}: sticks out by ${await overhang(page)}`);
  }
  return faults;
}

async function inVisit(query: string, options: VisitOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const opened = await visit(`?${query}`, options);
  try {
    await look(opened.page);
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.leave();
  }
}

test.each([
  ['at a desk', still, false],
  ['in the dark', { ...still, colorScheme: 'dark' }, false],
  ['in colours that the system chooses', forced, false],
  ['on a phone', phone, true],
  ['at 320 pixels, which is 1280 at 400%', narrow, true],
] as const)('axe finds nothing in any view %s, and nothing sticks out', { timeout: 240_000 }, async (_, options, isNarrow) => {
  await inVisit(`${area}&show=words`, options, async (page) => {
    expect(await faultsOf(page, [...pages, ...mapStates], isNarrow)).toEqual([]);
  });
});

test('axe finds nothing in what opens over the page; Escape closes it and the focus goes back', { timeout: 120_000 }, async () => {
  await inVisit(`${ward}&select=E05013632`, still, async (page) => {
    const bar = page.getByRole('navigation', { name: 'Views' });
    await page.getByRole('heading', { name: 'Colindale North', exact: true }).waitFor();
    const openers = [
      [bar.getByRole('button', { name: 'Download' }), page.getByRole('dialog')],
      [bar.getByRole('button', { name: 'Share' }), page.getByRole('dialog')],
      [page.getByRole('button', { name: /^How sure is this\?/ }).first(), page.getByRole('dialog', { name: 'How sure is this?' })],
      [page.getByRole('button', { name: 'Index of Multiple Deprivation' }).first(), page.getByRole('dialog', { name: 'Index of Multiple Deprivation' })],
    ] as const;
    for (const [opener, opened] of openers) {
      await opener.focus();
      await opener.press('Enter');
      await opened.first().waitFor();
      expect(await axeFindings(page), String(opener)).toEqual([]);
      await page.keyboard.press('Escape');
      await opened.first().waitFor({ state: 'hidden' });
      expect(await opener.evaluate((element) => element.matches(':focus')), String(opener)).toBe(true);
    }
    const search = page.getByRole('combobox', { name: 'Find a place' });
    await search.fill('colindale');
    await page.getByRole('option').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('axe finds nothing in the menu and the choices on a phone', { timeout: 120_000 }, async () => {
  await inVisit(`${area}&renderer=svg`, phone, async (page) => {
    for (const name of ['Menu', 'Change what is shown']) {
      const opener = page.getByRole('button', { name });
      await opener.press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(await axeFindings(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await opener.evaluate((element) => element.matches(':focus')), name).toBe(true);
    }
  });
});

test.each([
  ['in our colours', still],
  ['in the system’s', forced],
] as const)('Tab goes through the whole page and out of it, each stop in sight with a ring around it, %s', { timeout: 120_000 }, async (_, options) => {
  await inVisit(`${ward}&select=E05013632`, options, async (page) => {
    await page.getByRole('heading', { name: 'Colindale North', exact: true }).waitFor();
    const stops: string[] = [];
    for (let left = 150; left > 0; left--) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        if (!at || at === document.body) return undefined;
        const style = getComputedStyle(at);
        const { width, height, top } = at.getBoundingClientRect();
        const host = (at.getRootNode() as ShadowRoot).host?.localName ?? '';
        const hasRing = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        return { name: `${host} ${at.getAttribute('role') ?? at.localName} ${at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 30)}`, hasRing, isSeen: width > 0 && height > 0 && top < innerHeight && top + height > 0 };
      });
      if (!stop) break;
      stops.push(`${stop.name}${stop.hasRing ? '' : ' (no ring)'}${stop.isSeen ? '' : ' (out of sight)'}`);
    }
    expect(stops.length).toBeLessThan(150);
    expect(stops.filter((stop) => /\((no ring|out of sight)\)/.test(stop))).toEqual([]);
    const firsts = ['Skip to the map', 'ui-combobox', 'ui-segmented', 'Map of', 'Zoom in', 'fair-legend', 'fair-profile'].map((word) => stops.findIndex((stop) => stop.includes(word)));
    expect(firsts).not.toContain(-1);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  });
});

test('in colours that the system chooses, the map and the charts keep theirs, and what is chosen stands out', async () => {
  await inVisit(`${ward}&show=compare&${compared}`, forced, async (page) => {
    const colourOf = (where: string, property: string) => page.locator(where).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    await page.getByRole('heading', { name: /^45\.4% of Colindale North’s/ }).waitFor();
    const shapes = await page.locator('fair-compare svg.chart path.area').evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fill))]);
    expect(shapes.length).toBeGreaterThan(1);
    const [chosen, other] = [await colourOf('ui-segmented [role="radio"][aria-checked="true"]', 'background-color'), await colourOf('ui-segmented [role="radio"][aria-checked="false"]', 'background-color')];
    expect(chosen).not.toBe(other);
    await show(page, ['map', ward, /of Barnet’s 24 wards/]);
    await page.getByRole('application', { name: /^Map of/ }).waitFor();
    await expect.poll(() => page.locator('fair-map svg path').evaluateAll((all) => new Set(all.map((each) => getComputedStyle(each).fill)).size)).toBeGreaterThan(4);
  });
});

test('a row chosen in the table is the area chosen on the map, and the list is two presses from the top', { timeout: 120_000 }, async () => {
  await inVisit(`${ward}&show=table`, still, async (page) => {
    const row = page.getByRole('row', { name: /^Burnt Oak/ });
    await row.getByRole('button', { name: 'Burnt Oak', exact: true }).press('Enter');
    await page.getByRole('heading', { name: 'Burnt Oak', exact: true }).waitFor();
    expect(await row.getAttribute('aria-current')).toBe('true');
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Map', exact: true }).click();
    const map = page.getByRole('application', { name: /^Map of/ });
    await page.getByRole('heading', { name: 'Burnt Oak', exact: true }).waitFor();
    const select = () => new URL(page.url()).searchParams.get('select');
    expect(select()).toBe('E05013630');
    await map.press('Escape');
    await expect.poll(select).toBeNull();
    await page.getByRole('link', { name: 'Skip to the areas as a list' }).press('Enter');
    const list = page.getByRole('listbox', { name: /^Wards of Barnet by/ });
    await list.press('ArrowDown');
    await list.press('Enter');
    await expect.poll(select).toMatch(/^E05/);
  });
});
