import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarAreas } from '../../../src/model/similar-areas.ts';

/** Two themes, of one share and of two, for four areas; the deviation of each share is 1. */
const profile = Object.freeze([
  Object.freeze([Object.freeze([-1, -1, 1, 1])]),
  Object.freeze([Object.freeze([-1, 1, -1, 1]), Object.freeze([-1, -1, 1, 1])]),
]);

describe('similarAreas', () => {
  it('weighs themes alike, however many shares they have', () => {
    const found = similarAreas(profile, 0);
    expect(found.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(found.map(({ distance }) => distance ** 2)).toEqual([expect.closeTo((0 + 4 / 2) / 2), expect.closeTo((4 + 4 / 2) / 2), expect.closeTo((4 + 8 / 2) / 2)]);
  });

  it('says of how many pairs it is closer, and where the two differ most', () => {
    const [first, second] = similarAreas(profile, 0);
    expect(first!.closerThan).toBeCloseTo(4 / 6);
    expect(second!.closerThan).toBeCloseTo(2 / 6);
    expect(first!.widest).toEqual({ theme: 1, share: 0 });
  });

  it('leaves out an area that lacks a share, and finds none for one', () => {
    const lacking = [[[1, undefined, 3, 4]], [[1, 2, 3, 5]]];
    expect(similarAreas(lacking, 0).map(({ row }) => row)).toEqual([2, 3]);
    expect(similarAreas(lacking, 1)).toEqual([]);
    expect(similarAreas([], 0)).toEqual([]);
    expect(similarAreas([[[7]]], 0)).toEqual([]);
  });

  it('passes by a share that is the same everywhere', () => {
    expect(similarAreas([[[5, 5, 5]], [[1, 2, 9]]], 0).map(({ row }) => row)).toEqual([1, 2]);
    expect(similarAreas([[[5, 5]]], 0)).toEqual([{ row: 1, distance: 0, closerThan: 0, widest: { theme: 0, share: 0 } }]);
  });

  it('is the same whatever the shares are counted in', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 9 }), (values) => {
      const near = (scale: number) => similarAreas([[values.map((each) => each * scale + 3)]], 0).map(({ distance }) => expect.closeTo(distance, 9) as number);
      expect(similarAreas([[values]], 0).map(({ distance }) => distance)).toEqual(near(100));
    }));
  });
});
