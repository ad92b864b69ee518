import type { Page } from 'playwright';
import { visit } from './visitor.ts';

/** What came over the wire until the first map was on screen, in bytes. */
export interface FirstBytes {
  /** Bodies alone, compressed as they came, and by path from the site's root. */
  bodies: number;
  files: Record<string, number>;
  /** Headers with them, as HTTP/1.1 sends them. */
  all: number;
  page: Page;
  leave: () => Promise<void>;
}

/**
 * Visits a page for the first time and counts what has come when it tells, by `fair-ready`, that its first picture is painted; what is still under way then counts
 * as far as it has come.
 */
export async function firstBytes(path: string): Promise<FirstBytes> {
  const files: Record<string, number> = {};
  const wire = { all: 0 };
  const names = new Map<string, string>();
  let isReady = false;
  const { page, leave } = await visit(path, {
    prepare: async (opened) => {
      const client = await opened.context().newCDPSession(opened);
      await client.send('Network.enable');
      client.on('Network.requestWillBeSent', ({ requestId, request }) => names.set(requestId, new URL(request.url).pathname.slice(1)));
      const headers = new Map<string, number>();
      client.on('Network.responseReceived', ({ requestId, response }) => {
        headers.set(requestId, response.encodedDataLength);
        if (!isReady) wire.all += response.encodedDataLength;
      });
      const count = (requestId: string, bytes: number): void => {
        if (isReady) return;
        const name = names.get(requestId) ?? '';
        wire.all += bytes - (files[name] ?? 0);
        files[name] = bytes;
      };
      client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => count(requestId, (files[names.get(requestId) ?? ''] ?? 0) + encodedDataLength));
      client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => count(requestId, encodedDataLength - (headers.get(requestId) ?? 0)));
      await opened.exposeBinding('tellReady', () => { isReady = true; });
      await opened.addInitScript(() => {
        document.addEventListener('fair-ready', () => {
          performance.mark('first-map');
          void (window as unknown as { tellReady(): Promise<void> }).tellReady();
        }, { once: true });
      });
    },
  });
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0);
  return { files, bodies: Object.values(files).reduce((a, b) => a + b, 0), all: wire.all, page, leave };
}
