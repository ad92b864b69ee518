import { defineConfig } from 'vitest/config';
import { packs } from './vite-packs.ts';

export default defineConfig({
  base: './',
  build: { target: 'es2022' },
  plugins: [packs()],
});
