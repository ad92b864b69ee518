import { defineConfig } from 'vitest/config';
import { packs } from './vite-packs.ts';
import { policy } from './vite-policy.ts';

export default defineConfig({
  base: './',
  build: { target: 'es2022' },
  plugins: [packs(), policy()],
});
