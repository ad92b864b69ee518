import { expect, test } from 'vitest';
import { isOwnScript } from '../../../src/page/trusted-types.ts';

const page = 'https://council.example/maps/fairground/?area=E09000003';

test.each([
  './assets/statistics-worker-D-9J6syB.js',
  'https://council.example/maps/fairground/service-worker.js',
  '/maps/fairground/assets/worker.js',
])('%s is a script of the page’s own', (address) => {
  expect(isOwnScript(address, page)).toBe(true);
});

test.each([
  'https://elsewhere.example/assets/worker.js',
  '//elsewhere.example/maps/fairground/worker.js',
  'http://council.example/maps/fairground/worker.js',
  '/other/worker.js',
  '../worker.js',
  './assets/../../worker.js',
  './packs/E09000003/manifest.json',
  'javascript:alert(1)//.js',
  'data:text/javascript,alert(1)//.js',
  'blob:https://council.example/maps/fairground/0.js',
  'https://[',
  '',
])('%s is not', (address) => {
  expect(isOwnScript(address, page)).toBe(false);
});
