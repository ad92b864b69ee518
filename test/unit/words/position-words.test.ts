import { describe, expect, it } from 'vitest';
import { positionOf } from '../../../src/model/position.ts';
import { positionWords } from '../../../src/words/position-words.ts';
import { sampleColumn } from '../../fixtures/sample-column.ts';

const ranked = (decile: number) => positionWords({ by: 'rank', rank: decile, of: 10, decile, mostDeprived: 10 * decile }, 'small-area');
const placed = (above: number, below: number) => positionWords({ by: 'quantiles', above, below }, 'ward');

describe('positionWords', () => {
  it('counts from the nearer end for deprivation, with no praise', () => {
    expect([1, 2, 5, 6, 9, 10].map(ranked)).toEqual([
      'in the 10% most deprived small areas in England', 'in the 20% most deprived small areas in England', 'in the 50% most deprived small areas in England',
      'in the 50% least deprived small areas in England', 'in the 20% least deprived small areas in England', 'in the 10% least deprived small areas in England',
    ]);
  });

  it('counts tenths that are surely lower or higher', () => {
    expect(placed(0.85, 0.1)).toBe('higher than 8 in 10 wards in England');
    expect(placed(0.1, 0.85)).toBe('lower than 8 in 10 wards in England');
    expect(placed(0.5, 0.45)).toBe('in the middle of wards in England');
    expect(placed(0.3, 0.1)).toBe('the same as many wards in England');
  });

  it('is true of every area of a sample', () => {
    const column = sampleColumn();
    const { quantiles, values } = column;
    values.forEach((value, row) => {
      const position = positionOf(column, row);
      if (value === undefined || !position) return;
      const tenths = /^(higher|lower) than (\d) in 10/.exec(positionWords(position, 'small-area'));
      if (!tenths) return;
      const bound = quantiles![tenths[1] === 'higher' ? 2 * Number(tenths[2]) - 1 : 19 - 2 * Number(tenths[2])]!;
      expect(tenths[1] === 'higher' ? value > bound : value < bound).toBe(true);
    });
  });
});
