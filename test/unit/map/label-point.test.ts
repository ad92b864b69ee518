import { describe, expect, it } from 'vitest';
import type { Polygon } from 'geojson';
import { labelPoint } from '../../../src/map/label-point.ts';
import { boundsOf } from '../../../src/map/bounds.ts';

const square = (x: number, y: number, side: number) => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];

describe('labelPoint', () => {
  it('is the middle of a square', () => {
    expect(labelPoint({ type: 'Polygon', coordinates: [square(0, 0, 4)] })).toEqual([2, 2]);
  });

  it('lies inside a horseshoe, whose centroid lies outside', () => {
    const horseshoe: Polygon = { type: 'Polygon', coordinates: [[[0, 0], [6, 0], [6, 6], [5, 6], [5, 1], [1, 1], [1, 6], [0, 6], [0, 0]]] };
    const [x, y] = labelPoint(horseshoe);
    expect(y < 1 || x < 1 || x > 5).toBe(true);
  });

  it('takes the largest part of several', () => {
    const [x] = labelPoint({ type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(10, 0, 4)]] });
    expect(x).toBe(12);
  });

  it('stays out of a hole', () => {
    const [x, y] = labelPoint({ type: 'Polygon', coordinates: [square(0, 0, 10), square(2, 2, 6)] });
    expect(x > 2 && x < 8 && y > 2 && y < 8).toBe(false);
  });
});

describe('boundsOf', () => {
  it('holds every part', () => {
    expect(boundsOf({ type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(10, -3, 4)]] })).toEqual([0, -3, 14, 1]);
  });
  it('refuses a geometry without positions', () => {
    expect(() => boundsOf({ type: 'MultiPolygon', coordinates: [] })).toThrow('boundsOf requires a geometry with positions');
  });
});
