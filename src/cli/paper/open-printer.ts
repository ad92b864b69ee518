import { formatView } from '../../view/address.ts';
import { defaultView } from '../../view/view.ts';
import { answerFrom } from './answer-from.ts';

/** What prints factsheets of one council after another until it is closed. */
export interface Printer {
  /** The factsheet of an area as a tagged PDF. @throws where the page says why there is none, or does not answer in time */
  print(council: string, area: { code: string; name: string }): Promise<Uint8Array>;
  close(): Promise<void>;
}

const patience = 30_000;

/**
 * Opens a Chromium out of sight that prints factsheets from the built page. `site` is the address that their links and codes lead to.
 *
 * @throws where there is no browser, in a sentence that says what to install
 */
export async function openPrinter(site: string, folders: { page: string; packs: string }): Promise<Printer> {
  const { chromium, path, switches } = await browser();
  const launched = await chromium.launch({ executablePath: path, args: switches });
  const context = await launched.newContext({ locale: 'en-GB', viewport: { width: 1100, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.route('**/*', answerFrom(site, folders));
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  let shown: string | undefined;
  return {
    async print(council, { code, name }) {
      const address = `${site}?${formatView({ ...defaultView, area: council, selected: code, sight: 'factsheet' })}`;
      if (shown === council) {
        await page.evaluate((next) => {
          history.replaceState(null, '', next);
          dispatchEvent(new PopStateEvent('popstate'));
        }, address);
      } else await page.goto(address);
      shown = council;
      await page.locator(`fair-factsheet article[data-area="${code}"][aria-busy="false"]`).waitFor().catch(() => {
        throw new Error(`The factsheet of ${name} was not ready after ${patience / 1000} seconds.`);
      });
      await page.waitForFunction(() => ['Source Serif', 'Atkinson'].every((family) => [...document.fonts].some((face) => face.family.includes(family) && face.status === 'loaded')), undefined, { timeout: 5000 })
        .catch(() => undefined);
      return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
    },
    close: () => launched.close(),
  };
}

/** Playwright and a browser for it; neither is needed by any other command, so both are looked for only here. */
async function browser() {
  const missing = 'A factsheet is printed by Chromium, Chrome or Edge: install one of them, or set CHROMIUM_PATH to where it lies.';
  const tools = await Promise.all([import('playwright'), import('../../../scripts/find-chromium.ts')]).catch(() => undefined);
  if (!tools) throw new Error(`${missing} The package playwright is needed too: npm install playwright.`);
  const [{ chromium }, { findChromium, chromiumArguments }] = tools;
  const path = findChromium();
  if (path === undefined) throw new Error(missing);
  return { chromium, path, switches: chromiumArguments() };
}
