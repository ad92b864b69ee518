import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { tableFolder } from '../../data/table-folder.ts';
import { loadGeography } from '../../geo/geography.ts';
import { readTable } from '../../geo/parquet.ts';
import { chromiumArguments, findChromium } from '../../scripts/find-chromium.ts';
import type { measureFrames } from '../fixtures/frames.ts';

/**
 * The longest frame of a page while its worker runs local Moran on all England's small areas, 999 permutations, beside the longest while the page
 * rests: `npx tsx test/bench/page-frames.ts`. Fails above 50 ms.
 */
const limitMs = 50;
const { links } = await (await loadGeography()).neighbours();
const scores = (await readTable(`${tableFolder}/index-of-multiple-deprivation.parquet`, ['imd_score'])).numbers('imd_score') as number[];

const server = await createServer({ root: fileURLToPath(new URL('../..', import.meta.url)), logLevel: 'error', server: { port: 0, host: '127.0.0.1', watch: null } });
await server.listen();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() });
try {
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls!.local[0]!}test/fixtures/frames.html`);
  await page.waitForFunction('window.measureFrames !== undefined');
  const { resting, working, took, inWorker } = await page.evaluate((data) => (window as unknown as { measureFrames: typeof measureFrames }).measureFrames(data), { links, scores });
  console.log(`longest frame at rest                       ${resting.toFixed(1)} ms`);
  console.log(`longest frame with local Moran in a worker  ${working.toFixed(1)} ms, over ${(took / 1000).toFixed(2)} s (${(working / resting).toFixed(2)} times the rest)`);
  if (!inWorker || working > limitMs) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
