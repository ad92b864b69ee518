import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Shell } from './src/offline/shell-shelf.ts';

const source = fileURLToPath(new URL('./src/offline/service-worker.ts', import.meta.url));

/**
 * Writes `service-worker.js` beside the explorer's page once that is built, with the list of its files in it. A build without that page gets none.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'fairground-service-worker',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        const shell = dir === undefined ? undefined : shellOf(dir, bundle);
        if (!shell) return;
        await build({
          configFile: false,
          logLevel: 'error',
          publicDir: false,
          define: { fairgroundShell: JSON.stringify(shell) },
          build: {
            target: 'es2022', outDir: dir, emptyOutDir: false,
            lib: { entry: source, formats: ['iife'], name: 'fairgroundServiceWorker', fileName: () => 'service-worker.js' },
          },
        });
      },
    },
  };
}

/** The files that the explorer's page consists of; undefined where the build has no such page. */
function shellOf(dir: string, bundle: Rolldown.OutputBundle): Shell | undefined {
  const page = join(dir, 'index.html');
  const entry = Object.values(bundle).find((each) => each.type === 'chunk' && each.isEntry && each.facadeModuleId?.endsWith('/index.html'));
  if (!existsSync(page) || entry?.type !== 'chunk') return undefined;
  const scripts = new Set<string>();
  const gather = (name: string): void => {
    const chunk = bundle[name];
    if (scripts.has(name) || chunk?.type !== 'chunk') return;
    scripts.add(name);
    chunk.imports.forEach(gather);
  };
  gather(entry.fileName);
  const built = Object.keys(bundle).filter((name) => name.startsWith('assets/') && !name.endsWith('.map'));
  const beside = readdirSync(dir).filter((name) => /\.(?:svg|png|webmanifest)$/.test(name)).sort();
  const others = built.filter((name) => bundle[name]!.type === 'asset');
  const needed = ['index.html', ...scripts, ...others, ...beside];
  const rest = built.filter((name) => !needed.includes(name));
  const hash = createHash('sha256').update(readFileSync(page));
  for (const name of beside) hash.update(readFileSync(join(dir, name)));
  const version = hash.update(JSON.stringify([needed, rest])).digest('hex').slice(0, 16);
  return { version, needed, rest };
}
