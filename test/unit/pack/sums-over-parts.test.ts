import { expect, it } from 'vitest';
import { columnFrom } from '../../../src/pack/column.ts';
import { sumsOverParts } from '../../../src/pack/sums-over-parts.ts';
import { manifest, netZero } from './fixture.ts';

it('adds up the parts that have both, and leaves an area without any of them without', () => {
  expect(sumsOverParts([1, 2, null, 4], [10, 20, 30, null], [0, 0, 0, 1], 3)).toEqual({
    numerators: [3, undefined, undefined],
    denominators: [30, undefined, undefined],
  });
});

it('gives a ward the shares of its small areas', () => {
  const file = structuredClone(netZero);
  Object.assign(file.columns['small-area'], { poor: [10, 5, null], homes: [40, 60, 50] });
  file.indicators['fuel-poverty']!.levels.ward = { numerator: 'poor', denominator: 'homes', sums: true, estimate: 'all', estimated: 'One is left out.' };
  const ward = columnFrom(manifest, file, 'fuel-poverty', 'ward')!;
  expect(ward.numerators).toEqual([15]);
  expect(ward.denominators).toEqual([100]);
  expect(ward.values).toEqual([15]);
  expect(ward.statuses).toEqual(['estimate']);
});
