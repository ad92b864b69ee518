import type { Page } from 'playwright';
import { hostileStrings } from '../../fixtures/hostile-strings.ts';

/** The texts of a pack that a reader sees, by their keys. */
const shown = new Set(['name', 'names', 'label', 'shortLabel', 'description', 'unit', 'period', 'vintage', 'group', 'method', 'caveats', 'title', 'publisher', 'licence', 'attribution', 'note', 'url', 'absent', 'estimated', 'missing', 'numerator', 'denominator']);
const texts = hostileStrings.filter((text) => text.length < 500);

/** Gives a page packs in which every text that is shown carries a hostile one; codes, ids and numbers stay, so that everything is drawn. */
export async function withHostilePacks(page: Page): Promise<void> {
  await page.route(/\/packs\/E\d+\/.*\.(?:json|topojson)$/, async (route) => {
    const response = await route.fetch();
    let next = 0;
    const spoil = (value: unknown, isShown: boolean): unknown => {
      if (typeof value === 'string') return isShown ? `${texts[next++ % texts.length]} ${value}` : value;
      if (Array.isArray(value)) return value.map((each) => spoil(each, isShown));
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'columns' || key === 'indicators' && !Array.isArray(each) ? each : spoil(each, isShown || shown.has(key))]));
    };
    const { codes, ...content } = (await response.json()) as { codes?: unknown };
    await route.fulfill({ response, json: { ...(spoil(content, false) as object), ...(codes === undefined ? {} : { codes }) } });
  });
}
