import { expect, it } from 'vitest';
import { runsWorkers } from '../../../src/map/runs-workers.ts';

it.each([
  ['https://fair.example/assets/a.js', 'https://fair.example', true],
  ['https://fair.example/assets/a.js', 'https://news.example', false],
  ['https://fair.example:8443/assets/a.js', 'https://fair.example', false],
  ['https://fair.example/assets/a.js', 'null', false],
])('a script at %s in a page of %s: %s', (script, origin, may) => {
  expect(runsWorkers(script, origin)).toBe(may);
});
