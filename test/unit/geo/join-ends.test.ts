import { describe, expect, test } from 'vitest';
import { joinEnds } from '../../../geo/join-ends.ts';

type Point = [lon: number, lat: number, x: number, y: number];
/** A line through places in metres; its degrees stand for nothing but themselves. */
const line = (...places: [number, number][]): Point[] => places.map(([x, y]) => [x, y, x, y]);
const metres = (lines: Point[][]) => lines.map((points) => points.map(([, , x, y]) => [x, y]));

/** A road west to east in two halves, and a lane that leaves it northward from the middle. */
const junction = [line([0, 0], [100, 0]), line([100, 0], [100, 50]), line([200, 0], [100, 0])];

describe('joinEnds', () => {
  test('joins where two ends meet, whichever way the lines run', () => {
    expect(metres(joinEnds([line([0, 0], [1, 0]), line([3, 0], [2, 0]), line([1, 0], [2, 0])]))).toEqual([[[0, 0], [1, 0], [2, 0], [3, 0]]]);
  });

  test('stops at a junction, or, given a reach, goes straight on through it', () => {
    expect(joinEnds(junction)).toHaveLength(3);
    expect(metres(joinEnds(junction, 5))).toEqual([[[0, 0], [100, 0], [200, 0]], [[100, 0], [100, 50]]]);
  });

  test('joins over gaps within the reach, and keeps both points', () => {
    const apart = [line([0, 0], [100, 0]), line([110, 0], [200, 0])];
    expect(joinEnds(apart, 9)).toHaveLength(2);
    expect(metres(joinEnds(apart, 10))).toEqual([[[0, 0], [100, 0], [110, 0], [200, 0]]]);
  });

  test('keeps a ring, one line or several, as a ring', () => {
    const ring = line([0, 0], [10, 0], [10, 10], [0, 0]);
    expect(joinEnds([ring], 5)).toEqual([ring]);
    expect(metres(joinEnds([line([0, 0], [10, 0]), line([10, 0], [10, 10], [0, 0])]))).toEqual([[[0, 0], [10, 0], [10, 10], [0, 0]]]);
  });

  test('uses every line once, whatever their order', () => {
    for (const order of [junction, junction.toReversed()]) {
      expect(joinEnds(order, 5).flat()).toHaveLength(5);
    }
  });
});
