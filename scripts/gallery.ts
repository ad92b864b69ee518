import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromiumArguments, findChromium } from './find-chromium.ts';

/** Pictures of the gallery of small elements, wide and narrow, light and dark, into a folder: `npx tsx scripts/gallery.ts FOLDER`. */
const folder = process.argv[2] ?? 'dist/gallery';
mkdirSync(folder, { recursive: true });
const server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
await server.listen();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() });
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 375, height: 740, hasTouch: true } };
for (const [size, { hasTouch, ...viewport }] of Object.entries(sizes).map(([name, value]) => [name, { hasTouch: false, ...value }] as const)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport, hasTouch, isMobile: hasTouch, colorScheme });
    const page = await context.newPage();
    page.on('console', (message) => console.log(message.text()));
    page.on('pageerror', (error) => console.log(error.message));
    await page.goto(new URL('test/fixtures/ui.html', server.resolvedUrls!.local[0]).href, { waitUntil: 'networkidle' });
    const picture = (name: string, fullPage = false) => page.screenshot({ path: join(folder, `${size}-${colorScheme}-${name}.png`), fullPage });
    await page.waitForTimeout(400);
    await picture('page', true);
    await page.getByRole('radio', { name: 'Neighbour' }).click({ force: true });
    await page.getByRole('combobox', { name: 'Indicator' }).click();
    await page.keyboard.type('re');
    await page.waitForTimeout(300);
    await picture('list');
    await page.keyboard.press('Escape');
    await page.evaluate('document.querySelector("ui-dialog").show()');
    await page.waitForTimeout(400);
    await picture('dialog');
    await context.close();
  }
}
await browser.close();
await server.close();
