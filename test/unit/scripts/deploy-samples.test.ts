import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../../scripts/content-policy.ts';

test.each(['deploy/nginx.conf', 'deploy/Caddyfile', 'deploy/_headers'])('%s sends the policy that the pages carry, the cache rules, and leave to read from any site', (path) => {
  const sample = readFileSync(path, 'utf8');
  for (const said of [contentPolicy(), "default-src 'none'; sandbox", 'public, max-age=31536000, immutable', 'no-cache', 'nosniff', 'Access-Control-Allow-Origin']) {
    expect(sample).toContain(said);
  }
});
