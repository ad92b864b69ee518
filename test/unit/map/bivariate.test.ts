import { describe, expect, it } from 'vitest';
import { bivariate, cellColour } from '../../../src/map/bivariate.ts';
import type { Column } from '../../../src/model/column.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { sampleColumn, sampleIndicator } from '../../fixtures/sample-column.ts';

function columnOf(values: (number | undefined)[], indicator: Partial<Indicator> = {}, quantiles?: number[]): Column {
  return Object.freeze({
    indicator: sampleIndicator(indicator), level: 'ward', codes: values.map(String), names: values.map(String), values, ranked: 1,
    statuses: values.map(() => 'ok' as const), quantiles,
  });
}
const even = Array.from({ length: 19 }, (_, i) => 5 * (i + 1));

describe('bivariate', () => {
  it('cuts both at thirds of England where both are known', () => {
    const { basis, rows, counts } = bivariate(columnOf([10, 50, 90, 90], {}, even), columnOf([10, 50, 90, undefined], {}, even));
    expect(basis).toBe('england');
    expect(rows).toEqual([0, 4, 8, undefined]);
    expect(counts).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  });

  it('reads a third between two of England’s quantiles', () => {
    const { first, rows } = bivariate(columnOf([33, 34, 66, 67], {}, even), columnOf([1, 1, 1, 1], {}, even));
    expect(first.bounds.map((bound) => bound.toFixed(3))).toEqual(['33.333', '66.667']);
    expect(rows).toEqual([0, 3, 3, 6]);
  });

  it('else at thirds of the areas here', () => {
    const { basis, rows } = bivariate(columnOf([1, 2, 3], {}, even), columnOf([30, 20, 10]));
    expect(basis).toBe('here');
    expect(rows).toEqual([2, 4, 6]);
  });

  it('is strong where it is worse, and says so', () => {
    const both = bivariate(columnOf([10, 90], { shortLabel: 'Deprivation' }, even), columnOf([90, 10], { shortLabel: 'Near a GP', polarity: 'higher-is-better' }, even));
    expect(both.rows).toEqual([0, 8]);
    expect(both.meanings[8]).toBe('Deprivation: highest third of England’s areas. Near a GP: lowest third of England’s areas');
    expect(both.second.direction).toBe('lower, worse');
  });

  it('keeps a lowest value that many share low, and a highest high', () => {
    const { rows } = bivariate(columnOf([0, 0, 0, 0, 0, 9]), columnOf([1, 8, 8, 8, 8, 8]));
    expect(rows).toEqual([0, 2, 2, 2, 2, 8]);
  });

  it('covers every area with both values', () => {
    const first = sampleColumn({ ranks: true });
    const { counts, cellOf, rows } = bivariate(first, sampleColumn({ seed: 9, indicator: { polarity: 'neutral' } }));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(219);
    expect(cellOf(undefined, 3)).toBeUndefined();
    expect(new Set(rows).size).toBe(10);
    expect(counts.map((_, cell) => cellColour(cell, 'light'))).toHaveLength(9);
  });

  it('names what it was given', () => {
    expect(() => bivariate(columnOf([1]), columnOf([1, 2]))).toThrow('bivariate requires columns of the same areas, got 1 of ward and 2 of ward');
  });
});
