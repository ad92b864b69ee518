import { describe, expect, it } from 'vitest';
import { lockedReach, lockedScale } from '../../../src/elements/locked-scale.ts';
import type { Column } from '../../../src/model/column.ts';
import { sampleColumn } from '../../fixtures/sample-column.ts';

const column = sampleColumn();
const known = (of: Column): number[] => of.values.filter((value) => value !== undefined);
/** The same areas, one of them far outside the rest. */
const withFarOut: Column = { ...column, values: column.values.map((value, row) => (row === 0 ? 5000 : value)) };

describe('lockedScale', () => {
  it('stays put whichever areas of a kind are chosen', () => {
    const values = known(column);
    const first = lockedScale([column], [values[0]!, values[1]!]);
    expect(first![0]).toBeLessThanOrEqual(Math.min(...values));
    expect(first![1]).toBeGreaterThanOrEqual(Math.max(...values));
    for (const value of values) for (const other of values.slice(0, 20)) expect(lockedScale([column], [value, other])).toEqual(first);
  });

  it('holds all that an area’s interval could show', () => {
    const rates: Column = { ...column, indicator: { ...column.indicator, kind: 'rate', interval: 'wilson', per: 100 }, quantiles: undefined, values: [10, 20, 30], numerators: [1, 2, 3], denominators: [10, 10, 10] };
    expect(lockedScale([rates], [])![1]).toBeGreaterThanOrEqual(60);
  });

  it('is widened for one that lies far outside the rest, and for no other', () => {
    const rest = lockedScale([withFarOut], [known(column)[1]!]);
    expect(rest![1]).toBeLessThan(1000);
    expect(lockedScale([withFarOut], [5000])![1]).toBeGreaterThanOrEqual(5000);
  });

  it('holds every kind of area shown, and is not known where nothing is', () => {
    const wide = sampleColumn({ scale: 3, seed: 2 });
    const both = lockedScale([column, wide, undefined], [])!;
    expect(both[1]).toBeGreaterThanOrEqual(Math.max(...known(wide)));
    expect(lockedScale([undefined], [])).toBeUndefined();
  });
});

describe('lockedReach', () => {
  it('stays put whichever areas are set beside the first', () => {
    const [first, ...others] = known(column);
    const reach = lockedReach([column], first!, [others[0]!]);
    for (const other of others) expect(lockedReach([column], first!, [other, others[3]!])).toBe(reach);
    expect(others.every((other) => Math.abs(other - first!) <= reach)).toBe(true);
  });

  it('is widened for one that lies far outside the rest, and for no other', () => {
    const [, first, other] = withFarOut.values as number[];
    expect(lockedReach([withFarOut], first!, [other!])).toBeLessThan(1000);
    expect(lockedReach([withFarOut], first!, [5000])).toBeGreaterThan(4000);
    expect(lockedReach([], 3, [3])).toBe(1);
  });
});
