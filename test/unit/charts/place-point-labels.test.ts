import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePointLabels } from '../../../src/charts/place-point-labels.ts';

const room = { width: 200, height: 100 };

test('stands to the right of a lone point, and to the left at the right edge', () => {
  expect(placePointLabels([{ x: 50, y: 50, width: 40, rank: 0 }], [{ x: 50, y: 50 }], room)).toEqual([{ x: 58, y: 54 }]);
  expect(placePointLabels([{ x: 190, y: 50, width: 40, rank: 0 }], [{ x: 190, y: 50 }], room)).toEqual([{ x: 142, y: 54 }]);
});

test('moves away from another point, and is dropped where points stand all round', () => {
  const label = { x: 100, y: 50, width: 30, rank: 0 };
  const [moved] = placePointLabels([label], [{ x: 100, y: 50 }, { x: 115, y: 50 }], room);
  expect(moved!.x).toBeLessThan(100);
  const around = [-30, -15, 15, 30].flatMap((dx) => [-18, 0, 18].map((dy) => ({ x: 100 + dx, y: 50 + dy }))).concat([{ x: 100, y: 35 }, { x: 100, y: 65 }]);
  expect(placePointLabels([label], around, room)).toEqual([undefined]);
});

test('of two that cannot both stand, the lower rank does', () => {
  const at = { x: 100, y: 50, width: 190 };
  const placed = placePointLabels([{ ...at, rank: 2 }, { ...at, rank: 1 }], [{ x: 100, y: 50 }], { width: 200, height: 68 });
  expect(placed[1]).toBeDefined();
});

test('never lets labels meet each other or an edge', () => {
  const label = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 100 }), width: fc.integer({ min: 5, max: 80 }), rank: fc.integer() });
  fc.assert(fc.property(fc.array(label, { maxLength: 20 }), (labels) => {
    const boxes = placePointLabels(labels, labels, room).flatMap((place, i) => (place ? [{ left: place.x, right: place.x + labels[i]!.width, top: place.y - 11, bottom: place.y + 3 }] : []));
    for (const [i, a] of boxes.entries()) {
      expect(a.left >= 0 && a.right <= room.width && a.top >= 0 && a.bottom <= room.height).toBe(true);
      for (const b of boxes.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  }));
});

test('keeps clear of what is taken, and of all outside its frame', () => {
  const label = { x: 50, y: 50, width: 40, rank: 0 };
  const [moved] = placePointLabels([label], [label], { ...room, taken: [{ left: 70, right: 72, top: 0, bottom: 100 }] });
  expect(moved!.x + 40 <= 70 || moved!.x >= 72).toBe(true);
  expect(placePointLabels([label], [label], { ...room, left: 45, taken: [{ left: 70, right: 72, top: 0, bottom: 100 }] })).toEqual([undefined]);
});

test('drops no label that must stand while another does not stand there', () => {
  const label = { x: 50, y: 50, width: 40, rank: 0, mustStand: true };
  const whole = [{ left: 0, right: 200, top: 0, bottom: 100 }];
  expect(placePointLabels([label, { ...label, mustStand: false }], [label], { ...room, taken: whole })).toEqual([{ x: 58, y: 54 }, undefined]);
});
