import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = join(fileURLToPath(import.meta.resolve('maplibre-gl/package.json')), '../src');
const worker = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
/** What starts the worker, without the rest of MapLibre. */
const starter = '\0maplibre-starter';
/** The worker itself, which can read shapes that are sent flat. */
const reader = '\0maplibre-worker';
/** What has shapes sent flat. */
const sender = '\0maplibre-sender';

const registered = `import { register } from ${JSON.stringify(join(source, 'util/web_worker_transfer.ts'))};
  import { FlatShapes } from '/src/map/flat-shapes.ts';
  register('FlatShapes', FlatShapes);`;

/** What stands in place of modules of MapLibre's, or of ours. */
const modules: Readonly<Record<string, string>> = {
  [starter]: `import { config } from ${JSON.stringify(join(source, 'util/config.ts'))};
    export { prewarm } from ${JSON.stringify(join(source, 'util/global_worker_pool.ts'))};
    export const setWorkerUrl = (address) => { config.WORKER_URL = address; };`,
  [reader]: `${registered} import ${JSON.stringify(join(source, 'source/worker.ts'))};`,
  [sender]: `${registered} export const toWorker = (shapes) => new FlatShapes(shapes);`,
};

/**
 * Builds MapLibre's page and its worker from the source that its package brings, in one build, so that what both are made of is sent once: as published each has it in itself, 105 kB more
 * with brotli. The worker imports it from beside itself, which it may, since it is only run from the page's own origin. What starts the worker does not wait for what draws, and shapes are sent
 * to it flat. Throws where nothing asks for what stands in place of a module.
 */
export function maplibre(): Plugin {
  return {
    name: 'fairground-maplibre',
    apply: 'build',
    enforce: 'pre',
    // As its own build has it: a field of a class that is only declared is not there.
    config: () => ({ oxc: { assumptions: { setPublicClassFields: true }, typescript: { removeClassFieldsWithoutInitializer: true } } }),
    resolveId(id, importer) {
      if (id in modules) return id;
      if (id === 'maplibre-gl') return importer?.endsWith('/src/map/start-worker.ts') ? starter : join(source, 'index.ts');
      if (id === './to-worker.ts') return sender;
      return id === worker ? `\0${worker}` : undefined;
    },
    load(id) {
      if (id in modules) return modules[id];
      if (id !== `\0${worker}`) return undefined;
      const reference = this.emitFile({ type: 'chunk', id: reader, name: 'maplibre-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    buildEnd(error) {
      const built = new Set(this.getModuleIds());
      for (const id of Object.keys(modules)) if (!error && !built.has(id)) this.error(`nothing asks for ${id.slice(1)} any more`);
    },
  };
}
