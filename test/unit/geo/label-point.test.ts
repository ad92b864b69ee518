import { describe, expect, test } from 'vitest';
import { labelPoint } from '../../../geo/label-point.ts';

const flat = (...corners: [number, number][]) => Float64Array.from([...corners, corners[0]!].flat());

describe('labelPoint', () => {
  test('is the middle of a square', () => {
    const [x, y, distance] = labelPoint([flat([0, 0], [10, 0], [10, 10], [0, 10])], 0.01);
    expect([x, y, distance]).toEqual([5, 5, 5]);
  });

  test('sits in the wide end of an L, where the centroid lies outside', () => {
    const [x, y, distance] = labelPoint([flat([0, 0], [20, 0], [20, 2], [2, 2], [2, 20], [0, 20])], 0.001);
    expect(x).toBeLessThan(2);
    expect(y).toBeLessThan(2);
    // The largest circle in the corner touches both outer sides and the inner corner: r = (2 − r)·√2.
    expect(distance).toBeCloseTo((2 * Math.SQRT2) / (1 + Math.SQRT2), 2);
  });

  test('keeps out of holes', () => {
    const [x, y, distance] = labelPoint([flat([0, 0], [10, 0], [10, 10], [0, 10]), flat([4, 4], [4, 6], [6, 6], [6, 4])], 0.01);
    expect(distance).toBeGreaterThan(2);
    expect(x > 4 && x < 6 && y > 4 && y < 6).toBe(false);
  });
});
