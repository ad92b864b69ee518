import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { inject } from 'vitest';
import { chromiumArguments, findChromium } from '../../../scripts/find-chromium.ts';

/** What a visitor's browser complained of: errors and warnings in the console, and faults no code caught. */
export interface Visit {
  page: Page;
  complaints: string[];
  leave: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Another site than the one that all specs share. */
  site?: string;
  /** Asks for MapLibre, as the browsers of these tests have no graphics card: without that their maps stay SVG. */
  maplibre?: boolean;
}

let browser: Promise<Browser> | undefined;

/**
 * Opens the built site in a page of its own (nothing remembered from other visits), at `path` relative to its root, e.g. `?area=E09000003`.
 * Service workers are blocked unless the options allow them. One browser process serves all visits of a spec file; call `sendHome` when they are over.
 */
export async function visit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const { prepare, site = inject('site'), maplibre = false, ...context } = options;
  browser ??= chromium.launch({ executablePath: findChromium(), args: chromiumArguments() });
  const visitor = await (await browser).newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', serviceWorkers: 'block', ...context });
  const page = await visitor.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isOurs = !['Service Worker registration blocked', 'GPU stall due to ReadPixels'].some((text) => message.text().includes(text));
    if (isOurs && ['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await prepare?.(page);
  const address = new URL(path, site);
  if (maplibre) address.searchParams.set('renderer', 'maplibre');
  await page.goto(address.href);
  return { page, complaints, leave: () => visitor.close() };
}

/** Closes the browser. For `afterAll`. */
export async function sendHome(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
