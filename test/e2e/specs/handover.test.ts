import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { framesApart } from '../drivers/frames.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

test.each([280, 800])('in an embed of %i pixels, the map takes the place of the first picture without a jump in any frame', async (width) => {
  let answer = (): void => undefined;
  const late = new Promise<void>((done) => { answer = done; });
  const { page, leave } = await visit('embed.html?area=E09000003&level=ward', {
    viewport: { width, height: 560 },
    prepare: async (each) => {
      await each.route(/\/assets\/fair-embed-.*\.js$/, async (route) => { await late; await route.continue(); });
      // The web fonts come when they come, and may break a line elsewhere.
      await each.route(/\.woff2$/, (route) => route.abort());
    },
  });
  await page.locator('.first-map svg').waitFor();
  const frames = await page.evaluateHandle(() => {
    const root = document.querySelector('fair-embed')!.shadowRoot!;
    const seen: Map<string, number[][]>[] = [];
    /** The places of what is drawn, by its colours, in each frame from now on. */
    const look = (): void => {
      const maps = [root.querySelector('.first')?.shadowRoot?.querySelector('.first-map'), root.querySelector('fair-map')?.shadowRoot?.querySelector('.canvas')];
      const found = new Map<string, number[][]>();
      for (const path of maps.find((map) => map?.querySelector('path'))?.querySelectorAll('path') ?? []) {
        const { fill, stroke } = getComputedStyle(path);
        const { x, y, width: across, height: down } = path.getBoundingClientRect();
        found.set(`${fill} ${stroke}`, [...found.get(`${fill} ${stroke}`) ?? [], [x, y, across, down]]);
      }
      seen.push(found);
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  answer();
  await page.locator('[role="application"][aria-busy="false"]').waitFor();
  await page.locator('.first-map').waitFor({ state: 'detached' });
  await page.evaluate(async () => { for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame); });
  /** In each frame, how far from where it stood in the first the farthest part is, in pixels. */
  const moved = await frames.evaluate(([first, ...rest]) => rest.map((frame) => Math.max(...[...first!].flatMap(([colour, boxes]) =>
    boxes.map((box) => Math.min(...(frame.get(colour) ?? []).map((other) => Math.max(...other.map((each, i) => Math.abs(each - box[i]!))))))))));
  expect(moved.length).toBeGreaterThan(5);
  expect(moved.filter((each) => each >= 1)).toEqual([]);
  await leave();
});

test.each([['light', ''], ['dark', '&theme=dark']])('MapLibre takes the place of the SVG without a jump in any frame: parks, streets, what lies beyond the border and the area chosen stay, in the %s', async (_, theme) => {
  let answer = (): void => undefined;
  const late = new Promise<void>((done) => { answer = done; });
  const { page, leave } = await visit(`?area=E09000003&select=E01000190&at=51.61,-0.26,12.5${theme}`, {
    maplibre: true, viewport: { width: 1000, height: 600 },
    prepare: (each) => each.route(/\/assets\/maplibre-renderer-.*\.js$/, async (route) => { await late; await route.continue(); }),
  });
  const explorer = new Explorer(page);
  await explorer.drawn();
  await page.waitForFunction(() => ['/basemap.topojson', '/ring/shapes.topojson', '/ring/deprivation.json'].every((file) =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith(file))));
  await explorer.still();
  const apart = await framesApart(explorer.map, async () => {
    answer();
    await explorer.drawnByMapLibre();
  });
  expect(apart.length).toBeGreaterThan(3);
  expect(apart.filter((each) => each > 0.005)).toEqual([]);
  await leave();
});

test('a lost WebGL context leaves what was chosen, the pockets, the view and its address as they were', async () => {
  const { page, complaints, leave } = await visit('?area=E09000003&pockets=on&select=E05013639', { maplibre: true, viewport: { width: 1000, height: 600 } });
  const explorer = new Explorer(page);
  await explorer.drawnByMapLibre();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => explorer.address('at')).toMatch(/^51/);
  await page.mouse.move(0, 0);
  await explorer.still();
  const told = async () => [page.url(), await explorer.headline.textContent(), await page.getByRole('switch', { name: 'Hidden pockets' }).getAttribute('aria-checked'), (await explorer.written.allTextContents()).sort()];
  const before = await told();
  const apart = await framesApart(explorer.map, async () => {
    await page.locator('fair-map canvas').evaluate((canvas: HTMLCanvasElement) => canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext());
    await page.locator('[role="application"][data-drawn-by="svg"]').waitFor();
    await explorer.still();
  });
  expect(apart.at(-1)).toBeLessThan(0.005);
  expect(await told()).toEqual(before);
  expect(complaints).toEqual([]);
  await leave();
});
