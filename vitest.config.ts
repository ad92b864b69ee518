import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/find-chromium.ts';

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
        },
      },
      {
        extends: './vite.config.ts',
        optimizeDeps: {
          include: [
            'lit', 'lit/decorators.js', 'lit/directives/**/*.js', '@lit/context', 'axe-core', 'fast-check', 'valibot', 'd3-array', 'd3-scale', 'd3-shape',
            'comlink', 'maplibre-gl', 'pmtiles', 'topojson-client',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 15_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 5_000 } },
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: chromiumArguments() },
              contextOptions: { reducedMotion: 'reduce' },
              actionTimeout: 5_000,
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/specs/**/*.test.ts'],
          globalSetup: ['test/e2e/build-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
