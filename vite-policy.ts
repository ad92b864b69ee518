import type { Plugin } from 'vite';
import { contentPolicy } from './scripts/content-policy.ts';

/**
 * Writes the Content-Security-Policy into the built pages, right after their charset, so that it holds on a host that sends no headers. Origins that an
 * operator's basemap or packs come from stand in FAIRGROUND_ORIGINS, with spaces between. The development server injects styles, so there it stays off.
 */
export function policy(origins = process.env.FAIRGROUND_ORIGINS ?? ''): Plugin {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(origins.split(/\s+/).filter(Boolean))}">`;
  return {
    name: 'fairground-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page, { path }) {
        const charset = /<meta charset="utf-8">\n?/i;
        if (!charset.test(page)) throw new Error(`${path} requires <meta charset="utf-8">, after which its Content-Security-Policy is written`);
        return page.replace(charset, (found) => `${found.trimEnd()}\n    ${meta}\n`);
      },
    },
  };
}
