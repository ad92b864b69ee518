import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { serveFolder } from '../test/e2e/serve-folder.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';

/**
 * `npm run screenshot`: takes README's picture, docs/explorer.png, of the built site in `dist/`. Any other view: `npm run screenshot -- QUERY FILE [WIDTH HEIGHT]`.
 */
const [query = 'pockets=on', file = 'docs/explorer.png', width = '1280', height = '800'] = process.argv.slice(2);
const server = await serveFolder(resolve('dist'));
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() });
try {
  const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) } });
  await page.goto(`${server.address}?${query}`);
  await page.locator('[role="application"][aria-busy="false"]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  await page.screenshot({ path: file });
  console.log(`${file}: ${query} at ${width}×${height}`);
} finally {
  await browser.close();
  await server.close();
}
