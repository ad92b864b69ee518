import type { Browser, CDPSession, Page } from 'playwright';

/** A phone of the middle sort on slow 4G: a fourth of this machine's speed; 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
export const slowPhone = { slowdown: 4, network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 } };

export interface Visitor {
  page: Page;
  client: CDPSession;
  leave: () => Promise<void>;
}

/** A page in a browser that remembers nothing, slowed down where asked. It marks `first-map` and `maplibre-ready` on our pages, where the bare ones do so themselves. */
export async function visitor(browser: Browser, { slowdown = 1, network }: Partial<typeof slowPhone> = {}): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  if (network) await client.send('Network.emulateNetworkConditions', network);
  if (slowdown > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // What runs these files names each function by a call that a page has not.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchMarks);
  return { page, client, leave: () => context.close() };
}

/** Runs in the page. */
function watchMarks(): void {
  document.addEventListener('fair-ready', () => performance.mark('first-map'), { once: true, capture: true });
  const markOnce = (name: string): void => { if (performance.getEntriesByName(name).length === 0) performance.mark(name); };
  const root = (): ShadowRoot | null | undefined => document.querySelector('fair-explorer, fair-embed')?.shadowRoot;
  const look = (): void => {
    const at = root();
    const { drawnBy } = (at?.querySelector('fair-map') ?? {}) as { drawnBy?: string };
    if (at?.querySelector('fair-controls')?.shadowRoot?.querySelector('ui-combobox')?.shadowRoot) markOnce('controls');
    if (drawnBy === 'maplibre') markOnce('maplibre-ready');
    setTimeout(look, 25);
  };
  document.addEventListener('DOMContentLoaded', () => { if (document.querySelector('fair-explorer, fair-embed')) look(); }, { once: true });
}

/**
 * When something was marked, in milliseconds from the start of the visit. It asks the browser itself: `page.waitForFunction` first runs 330 kB of script in the page, which takes a slow phone
 * 150 ms in the middle of its first visit.
 */
export async function markedAt(client: CDPSession, name: string): Promise<number> {
  const expression = `performance.getEntriesByName(${JSON.stringify(name)})[0]?.startTime`;
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const { result } = await client.send('Runtime.evaluate', { expression });
    if (typeof result.value === 'number') return result.value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the page marked no "${name}" within a minute`);
}
