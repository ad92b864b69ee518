import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideWards } from '../../../src/model/inside-wards.ts';
import { needOf, targetingCurve } from '../../../src/model/targeting-curve.ts';
import { programmeWithin } from '../../../src/model/targeting-programme.ts';
import { budgetRange, firstBudget, targetingAt } from '../../../src/model/targeting.ts';
import { budgetSteps } from '../../../src/elements/budget-steps.ts';

const worse = Object.freeze({ id: 'need', polarity: 'higher-is-worse' as const });
const column = (values: (number | undefined)[], residents: (number | undefined)[], affected: (number | undefined)[]) => [
  Object.freeze({ indicator: worse, values: Object.freeze(values) }),
  Object.freeze({ values: affected.map((each, i) => (each === undefined ? undefined : each / residents[i]!)), denominators: Object.freeze(residents), numerators: Object.freeze(affected) }),
] as const;

/** Two wards of two small areas; the second of the better ward is the second neediest of all. */
const small = column([40, 10, 35, 5], [100, 100, 100, 100], [50, 10, 40, 0]);
const wards = column([25, 20], [200, 200], [60, 40]);
const curves = { ward: targetingCurve(...wards), 'small-area': targetingCurve(...small) };
const wardOf = [0, 0, 1, 1];
const people = [{ residents: 100, affected: 50 }, { residents: 100, affected: 10 }, { residents: 100, affected: 40 }, { residents: 100, affected: 0 }];

describe('targeting', () => {
  it('sets a ward beside the same number of residents in small areas: worked by hand', () => {
    const { programmes, choices, chosen } = targetingAt(curves, 200, wardOf, people);
    expect(programmes.ward).toEqual({ areas: [0], residents: 200, affected: 60, coverage: 0.6, leakage: 0.7 });
    expect(programmes['small-area']).toEqual({ areas: [0, 2], residents: 200, affected: 90, coverage: 0.9, leakage: 0.55 });
    expect(choices).toEqual(['both', 'ward', 'small-area', 'neither']);
    expect(chosen['small-area']).toEqual({ areas: 1, residents: 100, affected: 40 });
  });

  it('takes whole areas alone, and no leakage of nobody', () => {
    expect(programmeWithin(curves.ward, 199)).toEqual({ areas: [], residents: 0, affected: 0, coverage: 0 });
    expect(programmeWithin(curves['small-area'], 0).areas).toEqual([]);
    expect(() => programmeWithin(curves.ward, -1)).toThrow('at least 0 residents, got -1');
  });

  it('has no coverage where nobody is income-deprived', () => {
    expect(programmeWithin(targetingCurve(...column([2, 1], [10, 10], [0, 0])), 10)).toEqual({ areas: [0], residents: 10, affected: 0, leakage: 1 });
  });

  it('names small areas whose need or people are not known, and leaves their choice open', () => {
    const curve = targetingCurve(...column([40, undefined, 35], [100, 100, 100], [50, 10, undefined]));
    expect(curve.missing).toEqual([1, 2]);
    expect(targetingAt({ ...curves, 'small-area': curve }, 100, [0, 0, 1], [people[0], undefined, undefined]).choices).toEqual(['both', undefined, undefined].map((each, i) => (i === 0 ? 'small-area' : each)));
  });

  it('turns need round where higher is better, and refuses a measure with no worse end', () => {
    expect(needOf({ polarity: 'higher-is-better' }, [1, undefined, 3])).toEqual([-1, undefined, -3]);
    expect(() => targetingCurve({ ...small[0], indicator: { id: 'age', polarity: 'neutral' } }, small[1])).toThrow('a worse end, got age');
    expect(() => targetingCurve(small[0], { values: [] })).toThrow('counts of people');
  });

  it('reaches no fewer with more room, and never passes it', () => {
    fc.assert(fc.property(
      fc.array(fc.record({ need: fc.integer({ min: 0, max: 20 }), residents: fc.integer({ min: 0, max: 50 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }),
      (areas, a, b) => {
        const curve = targetingCurve(...column(areas.map(({ need }) => need), areas.map(({ residents }) => residents), areas.map(({ residents, share }) => Math.floor(residents * share))));
        const [less, more] = [programmeWithin(curve, Math.min(a, b)), programmeWithin(curve, Math.max(a, b))];
        expect(more.affected).toBeGreaterThanOrEqual(less.affected);
        expect(more.areas.slice(0, less.areas.length)).toEqual(less.areas);
        expect(more.residents).toBeLessThanOrEqual(Math.max(a, b));
      },
    ));
  });
});

describe('the size of a programme', () => {
  it('goes from one small area to all, and begins at three wards, or half of fewer than six', () => {
    expect(budgetRange(curves)).toEqual({ least: 100, most: 400 });
    expect(firstBudget(curves)).toBe(200);
    const seven = targetingCurve(...column([7, 6, 5, 4, 3, 2, 1], Array(7).fill(10), Array(7).fill(1)));
    expect(firstBudget({ ...curves, ward: seven })).toBe(30);
    const none = targetingCurve(...column([undefined], [1], [1]));
    expect(budgetRange({ ward: none, 'small-area': none })).toBeUndefined();
    expect(firstBudget({ ward: none, 'small-area': none })).toBe(0);
  });

  it('stops at round numbers between the two ends', () => {
    expect(budgetSteps({ least: 105, most: 147 })).toEqual([105, 110, 120, 130, 140, 147]);
    expect(budgetSteps({ least: 1500, most: 390_346 }).slice(0, 3)).toEqual([1500, 2000, 4000]);
    expect(budgetSteps({ least: 9, most: 9 })).toEqual([9]);
  });
});

describe('inequality inside wards', () => {
  it('is all of it where wards’ means are equal, none where wards are uniform: worked by hand', () => {
    expect(insideWards([1, 3, 1, 3], [1, 1, 1, 1], wardOf)).toEqual({ total: 1, between: 0, within: 1, withinShare: 1, areas: 4 });
    expect(insideWards([1, 1, 3, 3], [1, 1, 1, 1], wardOf)).toMatchObject({ within: 0, withinShare: 0 });
  });

  it('leaves out areas without a value or residents, and has no share where all are equal', () => {
    expect(insideWards([1, undefined, 3, 3], [1, 1, 0, 1], wardOf)?.areas).toBe(2);
    expect(insideWards([0.1, 0.1, 0.1, 0.1], [3, 1, 7, 1], wardOf)).toEqual({ total: 0, between: 0, within: 0, areas: 4 });
    expect(insideWards([undefined], [1], [0])).toBeUndefined();
  });
});
