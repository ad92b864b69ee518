import { describe, expect, it } from 'vitest';
import { cheekByJowl } from '../../../src/stats/cheek-by-jowl.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';

const line = weightsFrom([[1], [0, 2], [1, 3], [2, 4], [3], []]);

describe('cheekByJowl', () => {
  it('flags the most deprived that touch the least deprived, and says which', () => {
    const { touching, flagged, missing } = cheekByJowl(Object.freeze([71, 30, 31, 30, 70, 1]), 100, line);
    expect(touching).toEqual([[], [0], [], [], [], []]);
    expect(flagged).toEqual([false, true, false, false, false, false]);
    expect(missing).toEqual([]);
  });

  it('takes in what local Moran found, whatever its rank', () => {
    expect(cheekByJowl([71, 30, 31, 30, 70, 1], 100, line, [2]).flagged).toEqual([false, true, true, false, false, false]);
  });

  it('leaves out areas without a rank, and they count as no one’s neighbour', () => {
    const { flagged, missing } = cheekByJowl([undefined, 30, NaN, 30, null, 1], 100, line);
    expect(flagged).not.toContain(true);
    expect(missing).toEqual([0, 2, 4]);
  });

  it('names what it was given', () => {
    expect(() => cheekByJowl([1], 100, line)).toThrow('cheekByJowl requires a rank for each of 6 areas, got 1');
    expect(() => cheekByJowl([0, 1, 1, 1, 1, 1], 100, line)).toThrow('cheekByJowl requires ranks from 1 to 100, got 0');
    expect(() => cheekByJowl([1, 1, 1, 1, 1, 1], 100, line, [], 51)).toThrow('cheekByJowl requires a share from 0 to 50%, got 51');
  });
});
