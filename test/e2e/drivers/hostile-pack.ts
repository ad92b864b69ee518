import type { Page } from 'playwright';
import { hostileStrings } from '../../fixtures/hostile-strings.ts';

/** The texts of a pack that a reader sees, by their keys. */
const shown = new Set(['name', 'names', 'label', 'shortLabel', 'description', 'unit', 'period', 'vintage', 'group', 'method', 'caveats', 'title', 'publisher', 'licence', 'attribution', 'note', 'url', 'absent', 'estimated', 'missing', 'numerator', 'denominator']);
const breaking = hostileStrings.filter((text) => text.length < 500);

/** What stands in a hostile pack in place of a text that is shown: the text behind a hostile one, the same wherever it stands. */
export function hostile(text: string): string {
  const place = [...text].reduce((sum, letter) => (31 * sum + letter.codePointAt(0)!) >>> 0, 59) % breaking.length;
  return `${breaking[place]} ${text}`;
}

/** Gives a page packs in which every text that is shown is a hostile one; codes, ids and numbers stay, so that everything is drawn. What a page that is left had asked for stays unanswered. */
export async function withHostilePacks(page: Page): Promise<void> {
  await page.route(/\/packs\/E\d+\/.*\.(?:json|topojson)$/, async (route) => {
    const response = await route.fetch().catch(() => undefined);
    const content = response && ((await response.json().catch(() => undefined)) as { codes?: unknown } | undefined);
    if (!content) return;
    const spoil = (value: unknown, isShown: boolean): unknown => {
      if (typeof value === 'string') return isShown ? hostile(value) : value;
      if (Array.isArray(value)) return value.map((each) => spoil(each, isShown));
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'columns' || key === 'indicators' && !Array.isArray(each) ? each : spoil(each, isShown || shown.has(key))]));
    };
    const { codes, ...rest } = content;
    await route.fulfill({ response, json: { ...(spoil(rest, false) as object), ...(codes === undefined ? {} : { codes }) } });
  });
}

/** A text without white space and what lies outside ASCII, which the way here or a line end may change. */
const plain = (text: string): string => text.replace(/[^\x21-\x7e]+/g, '');

/** Which of some texts a page shows, letter by letter, in any shadow root. */
export async function shownOf(page: Page, texts: readonly string[]): Promise<string[]> {
  const said = await page.evaluate(() => {
    const parts: string[] = [];
    const read = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (!element.checkVisibility() || element instanceof HTMLStyleElement) continue;
        for (const node of element.childNodes) if (node instanceof Text) parts.push(node.data);
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    read(document);
    return parts.join('\n');
  });
  const found = plain(said);
  return texts.filter((text) => found.includes(plain(text)));
}
