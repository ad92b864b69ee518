import { describe, expect, it } from 'vitest';
import { aggregate, type Nesting } from '../../../data/england/aggregate.ts';
import type { AreaColumn } from '../../../data/england/area-column.ts';

const nesting: Nesting = { parents: [0, 0, 1, 1, 1, undefined], areas: 3, partsName: 'small areas' };
const ok: AreaColumn['statuses'] = ['ok', 'ok', 'ok', 'ok', 'ok', 'ok'];
const ratio = { id: 'r', kind: 'rate', aggregation: 'ratio-of-sums', per: 100 } as const;
const mean = { id: 'm', kind: 'score', aggregation: 'population-weighted-mean' } as const;
const sum = { id: 's', kind: 'count', aggregation: 'sum' } as const;
const rates: AreaColumn = {
  values: [10, 50, 0, 20, 25, 99], statuses: ok, numerators: [10, 5, 0, 2, 1, 99], denominators: [100, 10, 5, 10, 4, 100],
};

describe('aggregate', () => {
  it('takes the ratio of sums, not the mean of rates, and leaves out a part that belongs nowhere', () => {
    const column = aggregate(ratio, rates, nesting);
    expect(column.numerators).toEqual([15, 3, undefined]);
    expect(column.denominators).toEqual([110, 19, undefined]);
    expect(column.values).toEqual([1500 / 110, 300 / 19, undefined]);
    expect(column.statuses).toEqual(['ok', 'ok', 'missing']);
    expect(column.missing).toBe('No small areas are counted in it.');
    expect(column.estimated).toBeUndefined();
  });

  it('leaves a suppressed part out above and below the line, and says so', () => {
    const parts = { ...rates, numerators: [undefined, 5, 0, 2, 1, 99], statuses: ['suppressed', ...ok.slice(1)] } as AreaColumn;
    const column = aggregate(ratio, parts, nesting);
    expect(column.values[0]).toBe(50);
    expect(column.denominators![0]).toBe(10);
    expect(column.statuses).toEqual(['estimate', 'ok', 'missing']);
    expect(column.estimated).toBe('Small areas whose numbers are suppressed are left out.');
  });

  it('leaves out a part that is not collected, whatever numbers it carries', () => {
    const column = aggregate(ratio, { ...rates, statuses: ['ok', 'not-collected', ...ok.slice(2)] }, nesting);
    expect(column.numerators![0]).toBe(10);
    expect(column.statuses[0]).toBe('estimate');
    expect(column.estimated).toBe('Small areas without a value are left out.');
  });

  it('calls anything made with an estimate an estimate', () => {
    const column = aggregate(ratio, { ...rates, statuses: ['ok', 'ok', 'ok', 'estimate', 'ok', 'ok'] }, nesting);
    expect(column.statuses).toEqual(['ok', 'estimate', 'missing']);
    expect(column.estimated).toBe('Made with small areas that are estimates.');
  });

  it('passes on why all of an area\'s parts have no value', () => {
    const none = [undefined, undefined, undefined, undefined, undefined, undefined];
    const parts: AreaColumn = {
      values: none, numerators: none, denominators: none, missing: 'London only.',
      statuses: ['suppressed', 'suppressed', 'not-collected', 'not-collected', 'missing', 'ok'],
    };
    const column = aggregate(ratio, parts, nesting);
    expect(column.values).toEqual([undefined, undefined, undefined]);
    expect(column.statuses).toEqual(['suppressed', 'missing', 'missing']);
    expect(column.missing).toBe('No small areas are counted in it. London only.');
  });

  it('weights a mean by its weights', () => {
    const column = aggregate(mean, { values: [10, 40, 1, 2, 3, 9], weights: [200, 100, 1, 1, undefined, 1], statuses: ok }, nesting);
    expect(column.values).toEqual([20, 1.5, undefined]);
    expect(column.statuses[1]).toBe('estimate');
    expect(column.numerators).toBeUndefined();
  });

  it('gives no sum where a part of it is not known', () => {
    const column = aggregate(sum, { values: [1, 2, 3, undefined, 5, 9], statuses: ['ok', 'ok', 'ok', 'missing', 'ok', 'ok'] }, nesting);
    expect(column.values).toEqual([3, undefined, undefined]);
    expect(column.statuses).toEqual(['ok', 'missing', 'missing']);
  });

  it('has no rate of nobody', () => {
    const column = aggregate(ratio, { values: [], statuses: ok, numerators: [0, 0, 0, 0, 0, 0], denominators: [0, 0, 1, 1, 1, 1] }, nesting);
    expect(column.values).toEqual([undefined, 0, undefined]);
    expect(column.statuses).toEqual(['missing', 'ok', 'missing']);
  });

  it('refuses what does not aggregate', () => {
    expect(() => aggregate({ ...mean, aggregation: 'none' }, rates, nesting)).toThrow('m does not aggregate');
    expect(() => aggregate(mean, rates, nesting)).toThrow('lacks weights');
    expect(() => aggregate(ratio, { values: [], statuses: [] }, nesting)).toThrow('lacks numerators');
  });
});
