import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/model/column.ts';
import { fuelPovertyOver, fuelPovertyOfWhole, residentsOfWhole, residentsOver, sinceFirst, smallAreaOver } from '../../../src/model/change.ts';

const column = (values: (number | undefined)[], more: Partial<Column> = {}) => ({ values, statuses: values.map(() => 'ok'), ...more }) as Column;

describe('residents over the years', () => {
  const columns: Record<string, Column> = {
    'population-2021': column([1200, 900], { council: { value: 2100 } }),
    'residents-added': column([200, undefined], { statuses: ['estimate', 'missing'], council: { value: 100 } }),
    'population-2022': column([1250, 910]),
  };
  const of = (id: string) => columns[id];

  it('are those of 2021 less those added, those of 2021, and those of mid-2022', () => {
    expect(residentsOver(of, 0)).toEqual({ values: [1000, 1200, 1250], isEstimate: true });
    expect(residentsOver(of, 1)).toEqual({ values: [undefined, 900, 910], isEstimate: false });
    expect(residentsOfWhole(of, 'council').values).toEqual([2000, 2100, undefined]);
    expect(residentsOfWhole(of, 'england').values).toEqual([undefined, undefined, undefined]);
  });

  it('are set against the first', () => {
    expect(sinceFirst([1000, 1200, undefined, 900])).toEqual([0, expect.closeTo(20), undefined, expect.closeTo(-10)]);
    expect(sinceFirst([undefined, 5])).toEqual([undefined, undefined]);
    expect(sinceFirst([0, 5])).toEqual([undefined, undefined]);
  });
});

it('fuel poverty in 2021 is that of 2022 less the change', () => {
  const columns: Record<string, Column> = { 'fuel-poverty': column([10, 9], { council: { value: 9.9 } }), 'fuel-poverty-change': column([-1.5, undefined], { council: { value: -1.5 } }) };
  expect(fuelPovertyOver((id) => columns[id], 0).values).toEqual([11.5, 10]);
  expect(fuelPovertyOver((id) => columns[id], 1).values).toEqual([undefined, 9]);
  expect(fuelPovertyOfWhole((id) => columns[id], 'council').values).toEqual([expect.closeTo(11.4), 9.9]);
  expect(fuelPovertyOver(() => undefined, 0).values).toEqual([undefined, undefined]);
});

it('what is published for small areas is never given to a larger area', () => {
  const series = new Map([['gas 2010', [1, undefined]], ['gas 2011', [3, 4]]]);
  expect(smallAreaOver(series, 'gas', ['2010', '2011'], { level: 'small-area', row: 0 }).values).toEqual([1, 3]);
  expect(smallAreaOver(series, 'gas', ['2010', '2011'], { level: 'small-area', row: 1 }).values).toEqual([undefined, 4]);
  expect(smallAreaOver(series, 'gas', ['2010', '2011'], { level: 'ward', row: 0 })).toEqual({ values: [undefined, undefined], why: 'ward' });
});
