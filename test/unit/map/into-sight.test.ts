import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../../src/map/fit-camera.ts';
import { freeBox } from '../../../src/map/free-box.ts';
import { boxOf, intoSight, isInSight } from '../../../src/map/into-sight.ts';

const free = { left: 20, right: 180, top: 10, bottom: 90 };
const box = (left: number, right: number, top: number, bottom: number) => ({ left, right, top, bottom });
const moved = ({ left, right, top, bottom }: typeof free, [x, y]: readonly [number, number]) => box(left - x, right - x, top - y, bottom - y);

describe('boxOf', () => {
  it('puts what a camera is fitted to where the padding leaves room', () => {
    const size = { width: 640, height: 480 };
    const padding = { top: 24, right: 32, bottom: 24, left: 32 };
    const bounds = [-0.3056, 51.5553, -0.1291, 51.6702] as [number, number, number, number];
    const found = boxOf(bounds, fitCamera(bounds, size, padding), size);
    expect(found.top).toBeCloseTo(24, 4);
    expect(found.bottom).toBeCloseTo(456, 4);
    expect(isInSight(found, freeBox(size, padding))).toBe(true);
    expect(isInSight({ ...found, top: found.top - 3 }, freeBox(size, padding))).toBe(false);
  });
});

describe('intoSight', () => {
  it('leaves the view alone where all of the box is in sight, or short of it by what rounding makes', () => {
    expect(intoSight(box(20, 180, 10, 90), [50, 50], free)).toEqual([0, 0]);
    expect(intoSight(box(18.5, 60, 8.5, 60), [50, 50], free)).toEqual([0, 0]);
  });

  it('moves by the least that brings it in, on either side', () => {
    expect(intoSight(box(-30, 40, 20, 80), [0, 50], free)).toEqual([-50, 0]);
    expect(intoSight(box(150, 230, 70, 120), [200, 100], free)).toEqual([50, 30]);
  });

  it('brings the middle of a box in that is too large, and moves no further', () => {
    expect(intoSight(box(-300, 100, 20, 60), [-100, 40], free)).toEqual([-120, 0]);
    expect(intoSight(box(-300, 300, -300, 300), [100, 50], free)).toEqual([0, 0]);
  });

  it('ends with the box or its middle in sight, wherever it was', () => {
    const place = fc.integer({ min: -1000, max: 1000 });
    fc.assert(fc.property(place, place, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (x, y, width, height) => {
      const start = box(x, x + width, y, y + height);
      const middle = [x + width / 2, y + height / 2] as const;
      const step = intoSight(start, middle, free);
      const at = box(middle[0], middle[0], middle[1], middle[1]);
      expect(isInSight(moved(width <= 160 && height <= 80 ? start : at, step), free)).toBe(true);
    }));
  });
});
