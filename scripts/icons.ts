import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from './find-chromium.ts';

/**
 * `npx tsx scripts/icons.ts`: draws the icons in public/ from the mark in public/favicon.svg. A maskable icon keeps the mark within the middle 80%, since a device
 * may cut it to any shape; so does the one for Apple's, which lays no ground of its own.
 */
const folder = 'public';
const mark = readFileSync(join(folder, 'favicon.svg'), 'utf8');
const icons = [
  { file: 'icon-192.png', side: 192, inset: 0, ground: 'transparent' },
  { file: 'icon-512.png', side: 512, inset: 0, ground: 'transparent' },
  { file: 'icon-maskable-512.png', side: 512, inset: 0.12, ground: '#fbfaf7' },
  { file: 'icon-180.png', side: 180, inset: 0.06, ground: '#fbfaf7' },
];

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() });
try {
  const page = await browser.newPage();
  for (const { file, side, inset, ground } of icons) {
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(`<body style="margin:0;padding:${inset * side}px;background:${ground}">${mark}</body>`);
    await page.evaluate((width) => document.querySelector('svg')!.setAttribute('width', String(width)), side * (1 - 2 * inset));
    await page.screenshot({ path: join(folder, file), omitBackground: true });
    console.log(file);
  }
} finally {
  await browser.close();
}
