import { defineConfig } from 'vitest/config';
import { earlyCode } from './vite-early-code.ts';
import { earlyAsk } from './vite-early-ask.ts';
import { embed } from './vite-embed.ts';
import { maplibre } from './vite-maplibre.ts';
import { packs } from './vite-packs.ts';
import { policy } from './vite-policy.ts';
import { serviceWorker } from './vite-service-worker.ts';

export default defineConfig({
  base: './',
  build: { target: 'es2022' },
  preview: { cors: { origin: '*' } },
  plugins: [maplibre(), packs(), embed(), earlyCode(), earlyAsk(), policy(), serviceWorker()],
});
