import { expect, it } from 'vitest';
import { freeBox } from '../../../src/map/free-box.ts';

const size = { width: 400, height: 300 };

it('is what padding leaves at each side', () => {
  expect(freeBox(size, { top: 10, right: 20, bottom: 30, left: 40 })).toEqual({ left: 40, right: 380, top: 10, bottom: 270 });
});

it('keeps 40 pixels free, and takes from both sides alike', () => {
  const { left, right, top, bottom } = freeBox(size, { top: 300, right: 540, bottom: 300, left: 180 });
  expect([left, right].map(Math.round)).toEqual([90, 130]);
  expect([top, bottom].map(Math.round)).toEqual([130, 170]);
});
