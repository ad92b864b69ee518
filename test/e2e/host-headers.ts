import { contentPolicy } from '../../scripts/content-policy.ts';

/** The headers that the sample hosts in deploy/ send with a file of the site, by its path in dist/. */
export function hostHeaders(path: string): Record<string, string> {
  const isPack = path.startsWith('packs/');
  return {
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'content-security-policy': isPack ? "default-src 'none'; sandbox" : contentPolicy(),
    'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
