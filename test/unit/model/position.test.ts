import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/model/column.ts';
import { positionOf } from '../../../src/model/position.ts';
import { fuelPoverty } from '../pack/fixture.ts';

const quantiles = Array.from({ length: 19 }, (_, step) => (step + 1) * 5);
const column: Column = {
  indicator: fuelPoverty, level: 'ward', codes: ['a', 'b', 'c', 'd'], names: ['A', 'B', 'C', 'D'], statuses: ['ok', 'ok', 'ok', 'missing'],
  values: [3, 52, 99, undefined], ranked: 100, quantiles,
};

describe('positionOf', () => {
  it('counts only the shares that are surely lower or higher', () => {
    expect(positionOf(column, 0)).toEqual({ by: 'quantiles', above: 0, below: 0.95 });
    expect(positionOf(column, 1)).toEqual({ by: 'quantiles', above: 0.5, below: 0.45 });
    expect(positionOf(column, 2)).toEqual({ by: 'quantiles', above: 0.95, below: 0 });
  });

  it('calls a value that many share neither higher nor lower than theirs', () => {
    const flat = { ...column, values: [0], quantiles: quantiles.map((each) => Math.max(0, each - 40)) };
    expect(positionOf(flat, 0)).toEqual({ by: 'quantiles', above: 0, below: 0.55 });
  });

  it('goes by rank where there is one', () => {
    const ranked = { ...column, ranks: [1, 10, 11, 100] };
    expect(positionOf(ranked, 0)).toEqual({ by: 'rank', rank: 1, of: 100, decile: 1, mostDeprived: 10 });
    expect(positionOf(ranked, 1)).toMatchObject({ decile: 1 });
    expect(positionOf(ranked, 2)).toMatchObject({ decile: 2, mostDeprived: 20 });
    expect(positionOf(ranked, 3)).toMatchObject({ decile: 10, mostDeprived: 100 });
  });

  it('is undefined for a row without a value and for a column that is not placed nationally', () => {
    expect(positionOf(column, 3)).toBeUndefined();
    expect(positionOf({ ...column, quantiles: undefined }, 0)).toBeUndefined();
  });
});
