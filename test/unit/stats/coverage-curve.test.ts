import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationCurve } from '../../../src/stats/concentration-curve.ts';
import { coverageCurve } from '../../../src/stats/coverage-curve.ts';
import { orderOfNeed } from '../../../src/stats/order-of-need.ts';
import { withinBudget } from '../../../src/stats/within-budget.ts';

const need = Object.freeze([10, 40, 30, 20]);
const residents = Object.freeze([100, 200, 300, 400]);
const affected = Object.freeze([10, 100, 60, 30]);

const place = fc.record({ need: fc.integer({ min: 0, max: 50 }), residents: fc.integer({ min: 1, max: 900 }), share: fc.double({ min: 0, max: 1, noNaN: true }) });

describe('orderOfNeed', () => {
  it('puts the highest first, the larger first of two alike, and names what it cannot place', () => {
    expect(orderOfNeed([1, 3, 3, undefined, 2, NaN], [5, 5, 9, 5, undefined, 5])).toEqual({ order: [2, 1, 0], missing: [3, 4, 5] });
  });

  it('names what it was given', () => {
    expect(() => orderOfNeed([1], [])).toThrow('orderOfNeed requires residents of 1 areas, got 0');
    expect(() => orderOfNeed([1], [-1])).toThrow('orderOfNeed requires residents of at least 0, got -1');
  });
});

describe('coverageCurve', () => {
  it('adds areas in order of need, by hand', () => {
    expect(coverageCurve(need, residents, affected)).toEqual({
      affected: 200,
      missing: [],
      points: [
        { area: 1, residents: 200, affected: 100, coverage: 0.5, leakage: 0.5 },
        { area: 2, residents: 500, affected: 160, coverage: 0.8, leakage: 1 - 160 / 500 },
        { area: 3, residents: 900, affected: 190, coverage: 0.95, leakage: 1 - 190 / 900 },
        { area: 0, residents: 1000, affected: 200, coverage: 1, leakage: 0.8 },
      ],
    });
  });

  it('counts those affected where there is no need to rank by, so that coverage then stays under 1', () => {
    const { points, missing, affected: all } = coverageCurve([10, undefined, 30, 20], residents, affected);
    expect([missing, all, points.at(-1)!.coverage]).toEqual([[1], 200, 0.5]);
  });

  it('leaves out an area where those affected are not known', () => {
    const { points, missing, affected: all } = coverageCurve(need, residents, [10, NaN, 60, 30]);
    expect([missing, all, points.map(({ area }) => area)]).toEqual([[1], 100, [2, 3, 0]]);
  });

  it('has no coverage where nobody is affected, and no leakage where nobody lives', () => {
    expect(coverageCurve([2, 1], [0, 5], [0, 0]).points).toEqual([
      { area: 0, residents: 0, affected: 0 },
      { area: 1, residents: 5, affected: 0, leakage: 1 },
    ]);
    expect(coverageCurve([], [], [])).toEqual({ points: [], affected: 0, missing: [] });
  });

  it('names what it was given', () => {
    expect(() => coverageCurve([1], [5], [6])).toThrow('coverageCurve requires those affected from 0 to 5 residents, got 6');
    expect(() => coverageCurve([1], [5], [])).toThrow('coverageCurve requires those affected in 1 areas, got 0');
  });
});

describe('withinBudget', () => {
  const { points } = coverageCurve(need, residents, affected);

  it('takes whole areas up to the budget, and stops at the first that would pass it', () => {
    expect([0, 199, 200, 899, 900, 5000].map((budget) => withinBudget(points, budget))).toEqual([0, 0, 1, 2, 3, 4]);
    expect(withinBudget([], 10)).toBe(0);
  });

  it('names what it was given', () => {
    expect(() => withinBudget(points, -1)).toThrow('withinBudget requires a budget of at least 0 residents, got -1');
  });

  it('reaches the same people whatever the order of areas, never more residents than the budget, and more with a larger one', () => {
    fc.assert(fc.property(fc.uniqueArray(place, { minLength: 2, maxLength: 12, selector: (one) => one.need }), fc.integer({ min: 0, max: 5000 }), (places, budget) => {
      const curve = (list: typeof places) => coverageCurve(list.map((one) => one.need), list.map((one) => one.residents), list.map((one) => one.residents * one.share));
      const reach = (list: typeof places, most: number) => {
        const { points } = curve(list);
        return points[withinBudget(points, most) - 1];
      };
      const here = reach(places, budget);
      const turned = reach([...places].reverse(), budget);
      expect(turned?.residents).toBe(here?.residents);
      expect(turned?.affected).toBe(here?.affected);
      expect(here?.residents ?? 0).toBeLessThanOrEqual(budget);
      expect(reach(places, budget + 500)?.affected ?? 0).toBeGreaterThanOrEqual(here?.affected ?? 0);
    }));
  });
});

describe('concentrationCurve', () => {
  it('has the index that trapezia give by hand', () => {
    const { points, index } = concentrationCurve(coverageCurve(need, residents, affected))!;
    expect(points).toEqual([
      { residents: 0, affected: 0 }, { residents: 0.2, affected: 0.5 }, { residents: 0.5, affected: 0.8 }, { residents: 0.9, affected: 0.95 }, { residents: 1, affected: 1 },
    ]);
    // 0.2 × 0.5 + 0.3 × 1.3 + 0.4 × 1.75 + 0.1 × 1.95 − 1
    expect(index).toBeCloseTo(0.385, 12);
  });

  it('is 0 where the share affected is the same everywhere, near 1 where all live in one small place, below 0 where they live elsewhere', () => {
    expect(concentrationCurve(coverageCurve([2, 1], [100, 300], [10, 30]))!.index).toBeCloseTo(0, 12);
    expect(concentrationCurve(coverageCurve([2, 1], [10, 990], [10, 0]))!.index).toBeCloseTo(0.99, 12);
    expect(concentrationCurve(coverageCurve([2, 1], [300, 100], [10, 90]))!.index).toBeLessThan(0);
  });

  it('says nothing of nobody', () => {
    expect(concentrationCurve(coverageCurve([], [], []))).toBeUndefined();
    expect(concentrationCurve(coverageCurve([1], [5], [0]))).toBeUndefined();
  });
});
