import type { Browser } from 'playwright';
import { markedAt, slowPhone, visitor } from './visitor.ts';

/** A first visit to a page on a slow phone: milliseconds until each of the marks asked for, and `bytes`, those of the files that had come by the first of them, as they came. */
export async function firstVisit(browser: Browser, address: string, marks: readonly string[]): Promise<Record<string, number>> {
  const { page, client, leave } = await visitor(browser, slowPhone);
  await page.goto(address, { waitUntil: 'commit' });
  const told: Record<string, number> = {};
  for (const mark of marks) told[mark] = await markedAt(client, mark);
  const bytes = await page.evaluate((until) => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .map((entry) => entry as PerformanceResourceTiming)
    .filter(({ responseEnd, transferSize }) => responseEnd <= until && transferSize > 0)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), told[marks[0]!]!);
  await leave();
  return { ...told, bytes };
}
