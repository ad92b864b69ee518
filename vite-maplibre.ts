import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = join(fileURLToPath(import.meta.resolve('maplibre-gl/package.json')), '../src');
const worker = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
/** What starts the worker, without the rest of MapLibre. */
const starter = '\0maplibre-starter';

/**
 * Builds MapLibre's page and its worker from the source that its package brings, in one build, so that what both are made of is sent once: as published each has it in itself, 105 kB more
 * with brotli. The worker imports it from beside itself, which it may, since it is only run from the page's own origin. What starts the worker does not wait for what draws.
 */
export function maplibre(): Plugin {
  return {
    name: 'fairground-maplibre',
    apply: 'build',
    enforce: 'pre',
    // As its own build has it: a field of a class that is only declared is not there.
    config: () => ({ oxc: { assumptions: { setPublicClassFields: true }, typescript: { removeClassFieldsWithoutInitializer: true } } }),
    resolveId(id, importer) {
      if (id === 'maplibre-gl') return importer?.endsWith('/src/map/start-worker.ts') ? starter : join(source, 'index.ts');
      return id === worker ? `\0${worker}` : undefined;
    },
    load(id) {
      if (id === starter) {
        return `import { config } from ${JSON.stringify(join(source, 'util/config.ts'))};
          export { prewarm } from ${JSON.stringify(join(source, 'util/global_worker_pool.ts'))};
          export const setWorkerUrl = (address) => { config.WORKER_URL = address; };`;
      }
      if (id !== `\0${worker}`) return undefined;
      const reference = this.emitFile({ type: 'chunk', id: join(source, 'source/worker.ts'), name: 'maplibre-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}
