import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsOut } from '../../../src/stats/stands-out.ts';

const scores = Object.freeze([1, 2, 3, 4, 20]);
const one = Object.freeze([7, 7, 7, 7, 7]);

describe('standsOut', () => {
  it('agrees with the median and the deviation by hand', () => {
    const { z, flagged, abstains } = standsOut(scores, one, 'higher');
    expect(z[4]).toBeCloseTo(17 / 1.4826, 12);
    expect(z[2]).toBe(0);
    expect(flagged).toEqual([false, false, false, false, true]);
    expect(abstains).toEqual([]);
  });

  it('counts the threshold in', () => {
    const exactly = 3 + 2 * 1.4826;
    expect(standsOut([1, 2, 3, 4, exactly + 1e-9], one, 'higher').flagged[4]).toBe(true);
    expect(standsOut([1, 2, 3, 4, exactly - 1e-9], one, 'higher').flagged[4]).toBe(false);
    expect(standsOut(scores, one, 'higher', 12).flagged).not.toContain(true);
  });

  it('looks to the other end where lower is worse', () => {
    expect(standsOut(scores.map((score) => -score), one, 'lower')).toEqual(standsOut(scores, one, 'higher'));
    expect(standsOut(scores, one, 'lower').flagged).not.toContain(true);
  });

  it('abstains in a group of few values or no spread, and says so', () => {
    const { z, flagged, abstains, missing } = standsOut([1, 2, 3, 4, undefined, 5, 5, 5, 1, 9], [1, 1, 1, 1, 1, 0, 0, 0, 0, 0], 'higher');
    expect(abstains).toEqual([{ group: 0, reason: 'no-spread' }, { group: 1, reason: 'too-few' }]);
    expect(z.every((score) => score === undefined)).toBe(true);
    expect(flagged).not.toContain(true);
    expect(missing).toEqual([4]);
  });

  it('names a group without any value', () => {
    expect(standsOut([NaN], [3], 'higher').abstains).toEqual([{ group: 3, reason: 'too-few' }]);
    expect(standsOut([], [], 'higher')).toEqual({ z: [], flagged: [], abstains: [], missing: [] });
  });

  it('does not change with the order of areas, the names of groups, a constant added or a scale', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 1 })), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(rows, (areas) => {
      const here = standsOut(areas.map(([value]) => value), areas.map(([, group]) => group), 'higher').flagged;
      const turned = [...areas].reverse();
      const again = standsOut(turned.map(([value]) => 4 * value + 512), turned.map(([, group]) => 9 - group), 'higher').flagged;
      expect(again.reverse()).toEqual(here);
    }));
  });

  it('names what it was given', () => {
    expect(() => standsOut([1], [], 'higher')).toThrow('standsOut requires a group for each of 1 values, got 0');
    expect(() => standsOut([1], [0], 'higher', 0)).toThrow('standsOut requires a threshold above 0, got 0');
  });
});
