import type { Browser, Page } from 'playwright';
import { installMeter } from './in-page.ts';
import { markedAt, slowPhone, visitor } from './visitor.ts';

/** What a page takes while a reader works with it, in milliseconds: an indicator switched, an area pointed at, the frames of a drag. */
export interface AtWork {
  switched: number[];
  hovered: number[];
  frames: number[];
}

const indicators = ['income-deprived', 'imd-score'];
const switches = 20;
const hovers = 12;
const drag = { steps: 60, pixels: 4 };

/** Works with a page that stands, on a machine slowed down as a phone's. `ready`: the mark that it has all it works with. */
export async function atWork(browser: Browser, address: string, ready: string, isOurs: boolean): Promise<AtWork> {
  const { page, client, leave } = await visitor(browser);
  await page.addInitScript(installMeter);
  await page.goto(address);
  await markedAt(client, ready);
  if (isOurs) await markedAt(client, 'controls');
  await (isOurs ? page.waitForFunction(() => document.querySelector('fair-explorer')!.shadowRoot!.querySelector('fair-overview')?.shadowRoot?.childElementCount) : page.evaluate((wanted) => window.bare!.prepare(wanted), indicators));
  await page.waitForLoadState('networkidle');
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.slowdown });
  const told: AtWork = { switched: [], hovered: [], frames: [] };
  for (let i = 0; i < switches; i++) {
    told.switched.push(await page.evaluate(switchTo, { indicator: indicators[i % 2]!, isOurs }));
    await page.waitForTimeout(250);
  }
  for (let i = 0; i < hovers; i++) {
    await page.evaluate(() => window.meter.expect('pointermove'));
    await page.mouse.move(520 + 17 * i, 330 + 11 * i);
    told.hovered.push(await page.evaluate(() => window.meter.after()));
    await page.waitForTimeout(60);
  }
  told.frames = await pan(page);
  await leave();
  return { switched: told.switched.slice(2), hovered: told.hovered.slice(2), frames: told.frames };
}

/** Runs in the page: the same choice as in the list of indicators, or a bare recolouring. */
function switchTo({ indicator, isOurs }: { indicator: string; isOurs: boolean }): Promise<number> {
  const box = document.querySelector('fair-explorer')?.shadowRoot?.querySelector('fair-controls')?.shadowRoot?.querySelector('ui-combobox');
  return window.meter.switched(() => {
    if (isOurs) box!.dispatchEvent(new CustomEvent('change', { detail: { value: indicator } }));
    else window.bare!.recolour(indicator);
  });
}

/** Drags the map by one step a frame or so, and times the frames meanwhile. */
async function pan(page: Page): Promise<number[]> {
  const [x, y] = [560, 380];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => window.meter.startFrames());
  for (let i = 1; i <= drag.steps; i++) {
    const out = i <= drag.steps / 2 ? i : drag.steps - i;
    await page.mouse.move(x + drag.pixels * out, y + (drag.pixels / 2) * out);
  }
  const frames = await page.evaluate(() => window.meter.stopFrames());
  await page.mouse.up();
  return frames;
}
