import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Route } from 'playwright';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css', '.csv': 'text/csv', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml', '.topojson': 'application/json', '.woff2': 'font/woff2',
};

/**
 * Answers a browser's requests for what lies under `site` from two folders, the page's and the packs', as if it were served from there, and lets no other
 * request out.
 *
 * @param site an address that ends in a slash
 */
export function answerFrom(site: string, folders: { page: string; packs: string }): (route: Route) => Promise<void> {
  return async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const address = `${origin}${pathname}`;
    if (!address.startsWith(site)) return route.abort('blockedbyclient');
    const path = decodeURIComponent(address.slice(site.length));
    const steps = path.split('/').filter((step) => step !== '');
    if (steps.some((step) => step === '..' || step.includes('\\'))) return route.abort('blockedbyclient');
    const file = steps[0] === 'packs' ? join(folders.packs, ...steps.slice(1)) : join(folders.page, ...(steps.length === 0 ? ['index.html'] : steps));
    try {
      await route.fulfill({ status: 200, contentType: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) });
    } catch {
      await route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' });
    }
  };
}
