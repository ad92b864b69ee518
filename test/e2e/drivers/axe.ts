import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Has axe in the page whenever it opens: put there by the browser, so that the page's own policy stands as published. For `visit`'s `prepare`. */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: await readFile(source, 'utf8') });
}

/**
 * What axe finds against WCAG 2.2 AA and its own good practice in all that the page shows now, targets of 24 pixels among it: a line each, "rule: where".
 * A frame is a page of its own, and not looked into. Looks once the page has stopped moving. Whether skip links lead somewhere it cannot tell: it looks for their targets outside shadow roots alone.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  return page.evaluate(async (values) => {
    await Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: { run: (at: Document, options: object) => Promise<AxeResults> } };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values }, rules: { 'target-size': { enabled: true }, 'skip-link': { enabled: false } }, resultTypes: ['violations'], iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) =>
      `${id}: ${target.flat().join(' > ')} ${html.slice(0, 140)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 260) ?? ''}`));
  }, rules);
}

/** What sticks out of the window sideways, in CSS pixels; 0: nothing does. */
export async function overhang(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth);
}
