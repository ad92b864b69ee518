import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Room, type Wanted } from '../../../../src/map/svg/place-names.ts';

const label = (x: number, y: number): Wanted => ({ x, y, width: 60, height: 14, anchors: ['on', 'below', 'above', 'right', 'left'], gap: 9, margin: 3 });

describe('Room', () => {
  it('leaves the first where it is, moves the next, and drops one without room', () => {
    const room = new Room();
    expect(room.place(label(0, 0))).toEqual({ x: 0, y: 0, anchor: 'on' });
    expect(room.place(label(0, 6))).toEqual({ x: 0, y: 22, anchor: 'below' });
    expect(room.place(label(0, -6))).toEqual({ x: 0, y: -22, anchor: 'above' });
    expect(room.place({ ...label(0, 0), anchors: ['on'] })).toBeUndefined();
  });

  it('never lets two overlap, wherever they want to be', () => {
    const point = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -200, max: 200 }) });
    fc.assert(fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const room = new Room();
      const placed = points.flatMap(({ x, y }) => room.place(label(x, y)) ?? []);
      for (const [i, a] of placed.entries()) {
        for (const b of placed.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 14).toBe(true);
      }
    }));
  });
});
