import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { compressFolder } from '../../../scripts/compress.ts';

/**
 * Builds the bare pages as our own are built, compressed too, with one council's pack from `site` beside them. Gives their folder, and what removes it.
 */
export async function buildBare(site: string, council: string): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'fairground-bench-'));
  const root = resolve('test/bench');
  await build({
    configFile: false, root, base: './', logLevel: 'error',
    build: {
      target: 'es2022', outDir: folder, emptyOutDir: true,
      rolldownOptions: { input: { svg: join(root, 'bare-svg/index.html'), maplibre: join(root, 'bare-maplibre/index.html') } },
    },
  });
  await compressFolder(folder, 11);
  cpSync(join(site, 'packs', council), join(folder, 'packs', council), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
