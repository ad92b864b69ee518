import { expect, it } from 'vitest';
import { coveredSides } from '../../../src/map/covered-sides.ts';

const size = { width: 600, height: 400 };

it('takes what is wider than a margin for covered, from side to side', () => {
  expect(coveredSides({ top: 24, right: 40, bottom: 160, left: 24 }, size)).toEqual([{ left: 0, right: 600, top: 240, bottom: 400 }]);
  expect(coveredSides({ top: 60, right: 100, bottom: 0, left: 80 }, size)).toEqual([
    { left: 0, right: 600, top: 0, bottom: 60 }, { left: 0, right: 80, top: 0, bottom: 400 }, { left: 500, right: 600, top: 0, bottom: 400 },
  ]);
});

it('takes margins for free', () => {
  expect(coveredSides({ top: 24, right: 24, bottom: 24, left: 24 }, size)).toEqual([]);
});
