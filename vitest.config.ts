import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/find-chromium.ts';

/**
 * What a busy machine of two cores without a graphics card may take, in milliseconds, before what is waited for counts as never come. Nothing that passes is made
 * slower by it. A test in a browser that fails is run once more: what is broken fails twice, a browser that could not keep up does not.
 */
const patience = { look: 15_000, action: 20_000, test: 120_000, tries: 1 };

/** Three kinds of test. `node`: functions and tables; `browser`: elements, in a page; `e2e`: the built site, driven from outside. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{unit,data}/**/*.test.ts'],
          testTimeout: 60_000,
          maxWorkers: '100%',
        },
      },
      {
        extends: './vite.config.ts',
        optimizeDeps: {
          include: [
            'lit', 'lit/decorators.js', 'lit/directives/**/*.js', '@lit/context', 'axe-core', 'fast-check', 'valibot', 'd3-array',
            'comlink', 'maplibre-gl', 'pmtiles', 'topojson-client', 'zxing-wasm/reader',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: patience.test,
          hookTimeout: patience.test,
          retry: patience.tries,
          expect: { poll: { timeout: patience.look } },
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: chromiumArguments() },
              contextOptions: { reducedMotion: 'reduce' },
              actionTimeout: patience.action,
            }),
            instances: [{ browser: 'chromium' }],
            commands: {
              /** What an element offers a page, as the manifest has it. */
              contractOf: async (_, tag: string) => (await import('./scripts/elements/manifest.ts')).contractOf(`src/elements/${tag}.ts`),
            },
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/specs/**/*.test.ts'],
          globalSetup: ['test/e2e/build-site.ts'],
          testTimeout: patience.test,
          hookTimeout: patience.test,
          retry: patience.tries,
          expect: { poll: { timeout: patience.look } },
          maxWorkers: 2, // a page waits for the network and for frames more than it computes
        },
      },
    ],
  },
});
