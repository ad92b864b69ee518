import { describe, expect, it } from 'vitest';
import { smallAreaSeriesFrom } from '../../../src/pack/small-area-series.ts';

const read = (text: string) => smallAreaSeriesFrom(text, ['E01000001', 'E01000002'], 'x.csv');

describe('smallAreaSeriesFrom', () => {
  it('reads a column a series and period, in the order of the codes, an empty cell as no value', () => {
    expect([...read('\uFEFFcode,gas 2010,gas 2011\r\nE01000001,16100,\r\nE01000002,-2.5,0\r\n')]).toEqual([['gas 2010', [16100, -2.5]], ['gas 2011', [undefined, 0]]]);
  });

  it.each([
    ['code,a 1\nE01000001,1\n', 'has 1 small areas where 2 are listed'],
    ['code,a 1\nE01000002,1\nE01000001,2\n', 'is not about E01000001 in line 2'],
    ['code,a 1\nE01000001,1\nE01000002\n', 'is not about E01000002 in line 3'],
    ['code,a 1\nE01000001,1\nE01000002,many\n', 'holds "many" where a number belongs, in line 3'],
  ])('refuses what it cannot hold against the codes: %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
