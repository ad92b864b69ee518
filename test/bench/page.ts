import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/find-chromium.ts';
import { serveFolder } from '../e2e/serve-folder.ts';
import { atWork, type AtWork } from './page/at-work.ts';
import { buildBare } from './page/build-bare.ts';
import { figureTable, type FigureRow } from './page/figure-table.ts';
import { firstVisit } from './page/first-visit.ts';
import { median, share } from './page/middle.ts';

/**
 * Measures the built pages in Chromium beside bare pages of the same shapes and files, in turn, and prints the medians: `npm run bench -- page [--runs 5]
 * [--site FOLDER] [--card]`. It builds the site into dist/, unless it is given a folder that one has been built into. With `--card` the graphics card draws, where there is one; without, software
 * does, and MapLibre has to be asked for. Times are printed and fail nothing: budgets of bytes
 * are held by the tests.
 */
const council = 'E09000003';
const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '5' }, site: { type: 'string' }, card: { type: 'boolean', default: false } } });
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs requires a whole number above 0, got "${options.runs}".`);
  process.exit(2);
}
if (options.site === undefined) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(1);
}
const site = resolve(options.site ?? 'dist');
const { folder, remove } = await buildBare(site, council);
const [ours, bare] = await Promise.all([serveFolder(site), serveFolder(folder)]);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments({ hasCard: options.card }) });
const asked = options.card ? '' : '&renderer=maplibre';

/** Measures several things one after another, and that as often as asked: what disturbs the machine disturbs each of them. Every other run goes backwards, for what one page leaves behind it lies on the next. */
async function inTurn<Told>(things: Record<string, () => Promise<Told>>): Promise<Record<string, Told[]>> {
  const told: Record<string, Told[]> = {};
  for (let run = 0; run < runs; run++) for (const [name, measure] of run % 2 === 0 ? Object.entries(things) : Object.entries(things).reverse()) {
    const measured = await measure();
    (told[name] ??= []).push(measured);
    console.error(`run ${run + 1} of ${runs}: ${name} ${JSON.stringify(measured, (_, figure: unknown) => (typeof figure === 'number' ? Math.round(figure) : figure))}`);
  }
  return told;
}

/** What draws WebGL, by its own name. */
async function drawnBy(): Promise<string> {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2');
    const detail = context?.getExtension('WEBGL_debug_renderer_info');
    return context ? String(context.getParameter(detail ? detail.UNMASKED_RENDERER_WEBGL : context.RENDERER)) : 'nothing';
  });
  await page.close();
  return name;
}

try {
  // The first visit of a browser is slower than those after it, whatever the page.
  await firstVisit(browser, `${bare.address}bare-svg/`, ['first-map']);
  const work = await inTurn({
    ourSvg: () => atWork(browser, `${ours.address}?area=${council}&renderer=svg`, 'first-map', true),
    bareSvg: () => atWork(browser, `${bare.address}bare-svg/?around`, 'around', false),
    ourMapLibre: () => atWork(browser, `${ours.address}?area=${council}${asked}`, 'maplibre-ready', true),
    bareMapLibre: () => atWork(browser, `${bare.address}bare-maplibre/`, 'maplibre-ready', false),
  });
  const visits = await inTurn({
    explorer: () => firstVisit(browser, `${ours.address}?area=${council}${asked}`, ['first-map', 'controls', 'maplibre-ready']),
    embed: () => firstVisit(browser, `${ours.address}embed.html?area=${council}${asked}`, ['first-map', 'maplibre-ready']),
    svg: () => firstVisit(browser, `${bare.address}bare-svg/`, ['first-map']),
    maplibre: () => firstVisit(browser, `${bare.address}bare-maplibre/`, ['maplibre-ready']),
  });
  const visited = (page: string, mark: string): number => median(visits[page]!.map((each) => each[mark]!));
  const worked = (page: string, part: keyof AtWork, of = 0.5): number => share(work[page]!.flatMap((each) => each[part]), of);
  const beside = (name: string, ourPage: string, barePage: string, part: keyof AtWork, of?: number, goal?: number): FigureRow =>
    ({ name, unit: 'ms', ours: worked(ourPage, part, of), bare: worked(barePage, part, of), goal });
  const rows = ([['SVG', 'ourSvg', 'bareSvg'], ['MapLibre', 'ourMapLibre', 'bareMapLibre']] as const).flatMap(([by, our, its]): FigureRow[] => [
    beside(`indicator switch to painted, ${by}`, our, its, 'switched', 0.5, 1.2),
    beside(`area pointed at to painted, ${by}`, our, its, 'hovered'),
    beside(`pan, median frame, ${by}`, our, its, 'frames'),
    beside(`pan, 95th of 100 frames, ${by}`, our, its, 'frames', 0.95),
    beside(`pan, longest frame, ${by}`, our, its, 'frames', 1),
  ]);
  console.log(`${cpus().length} cores (${cpus()[0]?.model.trim()}), Chromium ${browser.version()}, WebGL by ${await drawnBy()}; medians of ${runs} runs in turn; processor slowed down four times, first visits on slow 4G\n`);
  console.log(figureTable([
    { name: 'explorer, bytes to first map', unit: 'kB', ours: visited('explorer', 'bytes'), bare: visited('svg', 'bytes') },
    { name: 'embed, bytes to first map', unit: 'kB', ours: visited('embed', 'bytes'), bare: visited('svg', 'bytes') },
    { name: 'explorer, first map', unit: 'ms', ours: visited('explorer', 'first-map'), bare: visited('svg', 'first-map'), goal: 1.3 },
    { name: 'embed, first map', unit: 'ms', ours: visited('embed', 'first-map'), bare: visited('svg', 'first-map'), goal: 1.3 },
    { name: 'explorer, choices can be used', unit: 'ms', ours: visited('explorer', 'controls') },
    { name: 'explorer, MapLibre draws', unit: 'ms', ours: visited('explorer', 'maplibre-ready'), bare: visited('maplibre', 'maplibre-ready'), goal: 1.15 },
    { name: 'embed, MapLibre draws', unit: 'ms', ours: visited('embed', 'maplibre-ready'), bare: visited('maplibre', 'maplibre-ready'), goal: 1.15 },
    ...rows,
  ]));
} finally {
  await browser.close();
  await Promise.all([ours.close(), bare.close()]);
  remove();
}
