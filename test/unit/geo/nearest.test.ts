import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside } from '../../../geo/is-inside.ts';
import { nearestPoint } from '../../../geo/nearest-point.ts';
import { nearestPolygon } from '../../../geo/nearest-polygon.ts';
import { segmentDistance } from '../../../geo/segment-distance.ts';

const metres = fc.integer({ min: -5000, max: 5000 });
const place = fc.tuple(metres, metres);

describe('nearestPoint', () => {
  test('finds what a search of all points finds, asked in any order', () => {
    fc.assert(fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), fc.array(place, { minLength: 1, maxLength: 20 }), (points, homes) => {
      const nearest = nearestPoint(points);
      for (const [x, y] of homes) {
        const least = Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
        const found = nearest(x, y);
        expect(found.distance).toBe(least);
        expect(Math.hypot(points[found.index]![0] - x, points[found.index]![1] - y)).toBe(least);
      }
    }));
  });

  test('refuses to look among none', () => {
    expect(() => nearestPoint([])).toThrow('nearestPoint requires at least 1 point, got 0');
  });
});

describe('nearestPolygon', () => {
  test('gives the distance to the edge, and 0 inside', () => {
    const nearest = nearestPolygon([[[[0, 0], [1000, 0], [1000, 1000], [0, 1000], [0, 0]]]]);
    expect(nearest(500, 500)).toEqual({ distance: 0, index: 0 });
    expect(nearest(1300, 512).distance).toBeCloseTo(300, 9);
    expect(nearest(-30, -40).distance).toBeCloseTo(50, 9);
  });

  test('gives the distance to the edge of a hole for a point in it', () => {
    const square = (a: number, b: number): [number, number][] => [[a, a], [b, a], [b, b], [a, b], [a, a]];
    expect(nearestPolygon([[square(0, 1000), square(400, 600)]])(500, 480).distance).toBeCloseTo(80, 9);
  });

  test('finds what a search of all edges finds', () => {
    const triangle = fc.tuple(place, place, place).map(([a, b, c]) => [[a, b, c, a]]);
    fc.assert(fc.property(fc.array(triangle, { minLength: 1, maxLength: 8 }), place, (polygons, [x, y]) => {
      const distances = polygons.map((rings) => (isInside(x, y, rings) ? 0
        : Math.min(...rings[0]!.slice(1).map(([bx, by], i) => segmentDistance(x, y, rings[0]![i]![0], rings[0]![i]![1], bx, by)))));
      expect(nearestPolygon(polygons)(x, y).distance).toBeCloseTo(Math.min(...distances), 6);
    }));
  });
});
