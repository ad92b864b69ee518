import { describe, expect, it } from 'vitest';
import { columnFrom } from '../../../src/pack/column.ts';
import { manifest, netZero } from './fixture.ts';

describe('columnFrom', () => {
  it('gives values, statuses and benchmarks in the order of the codes', () => {
    const column = columnFrom(manifest, netZero, 'fuel-poverty', 'small-area')!;
    expect(column.codes).toBe(manifest.levels['small-area'].codes);
    expect(column.values).toEqual([25, undefined, undefined]);
    expect(column.statuses).toEqual(['ok', 'suppressed', 'missing']);
    expect(column.numerators).toEqual([10, undefined, undefined]);
    expect(column.missing).toBe('Not published for it.');
    expect(column.england?.value).toBe(13.1);
    expect(column.ranked).toBe(33755);
  });

  it('is undefined for a level or an indicator that is not held', () => {
    expect(columnFrom(manifest, netZero, 'fuel-poverty', 'ward')).toBeUndefined();
    expect(columnFrom(manifest, netZero, 'imd-score', 'small-area')).toBeUndefined();
  });

  it('marks a whole level as estimates, but not its rows without a value', () => {
    const file = structuredClone(netZero);
    Object.assign(file.indicators['fuel-poverty']!.levels['small-area']!, { estimate: 'all', estimated: 'Modelled.', suppressed: [] });
    const column = columnFrom(manifest, file, 'fuel-poverty', 'small-area')!;
    expect(column.statuses).toEqual(['estimate', 'missing', 'missing']);
    expect(column.estimated).toBe('Modelled.');
  });

  it('throws where the file names a column that it lacks', () => {
    const file = structuredClone(netZero);
    file.indicators['fuel-poverty']!.levels['small-area']!.numerator = 'rich';
    expect(() => columnFrom(manifest, file, 'fuel-poverty', 'small-area')).toThrow('names the column "rich"');
  });

  it('leaves the topic file as it was', () => {
    const before = structuredClone(netZero);
    columnFrom(manifest, netZero, 'fuel-poverty', 'small-area');
    expect(netZero).toEqual(before);
  });
});
