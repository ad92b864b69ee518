import { expect, it } from 'vitest';
import { spreadMarkers } from '../../../../src/map/svg/spread-markers.ts';

it('leaves markers apart where they are', () => {
  const places = [{ x: 0, y: 0 }, { x: 24, y: 0 }, { x: 0, y: 30 }];
  expect(spreadMarkers(places)).toEqual(places);
});

it('moves a marker that would lie on an earlier one, no further than it must', () => {
  const [first, second] = spreadMarkers([{ x: 100, y: 50 }, { x: 103, y: 52 }]);
  expect(first).toEqual({ x: 100, y: 50 });
  expect(Math.abs(second!.x - 100) >= 24 || Math.abs(second!.y - 50) >= 30).toBe(true);
  expect(Math.hypot(second!.x - 103, second!.y - 52)).toBeCloseTo(22, 6);
});

it('finds a place for each of ten in one spot', () => {
  const stood = spreadMarkers(Array.from({ length: 10 }, () => ({ x: 0, y: 0 })));
  for (const [i, a] of stood.entries()) for (const b of stood.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 23.999 || Math.abs(a.y - b.y) >= 29.999).toBe(true);
});
