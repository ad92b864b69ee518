import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { fingerprint } from '../data/pack/fingerprint.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'node_modules/.cache/fairground');
const stamp = join(site, 'made-from.txt');
const pageParts = [
  'index.html', 'embed.html', 'src', 'public', 'scripts/content-policy.ts', 'package.json',
  'vite.config.ts', 'vite-early-code.ts', 'vite-embed.ts', 'vite-policy.ts', 'vite-service-worker.ts',
];

/** The folder of the built page, which is built first where there is none or its sources have changed since. `onBuild` is told before, and after with the seconds it took. */
export async function builtPage(onBuild: (seconds?: number) => void): Promise<string> {
  const madeFrom = fingerprint(pageParts.filter((part) => existsSync(join(root, part))));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) return site;
  onBuild();
  const started = performance.now();
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: site, emptyOutDir: true } });
  mkdirSync(site, { recursive: true });
  writeFileSync(stamp, madeFrom);
  onBuild((performance.now() - started) / 1000);
  return site;
}
