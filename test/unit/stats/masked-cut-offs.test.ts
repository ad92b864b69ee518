import { describe, expect, it } from 'vitest';
import { isMasked } from '../../../src/stats/is-masked.ts';
import { maskedCutOffs } from '../../../src/stats/masked-cut-offs.ts';

const england = { ranked: 1000, wardsRanked: 200 };

describe('isMasked', () => {
  it('counts the area’s cut-off in, and the ward’s', () => {
    expect(isMasked({ ...england, rank: 300, wardRank: 81 }, 30, 40)).toBe(true);
    expect(isMasked({ ...england, rank: 301, wardRank: 81 }, 30, 40)).toBe(false);
    expect(isMasked({ ...england, rank: 300, wardRank: 80 }, 30, 40)).toBe(false);
  });

  it('is exact where a share of a hundred is not, in binary', () => {
    expect(isMasked({ rank: 29, ranked: 100, wardRank: 30, wardsRanked: 100 }, 29, 29)).toBe(true);
    expect(isMasked({ rank: 29, ranked: 100, wardRank: 29, wardsRanked: 100 }, 29, 29)).toBe(false);
  });

  it('names what it was given', () => {
    expect(() => isMasked({ ...england, rank: 0, wardRank: 1 }, 30, 40)).toThrow('isMasked requires a rank from 1 to 1000, got 0');
    expect(() => isMasked({ ...england, rank: 1, wardRank: 201 }, 30, 40)).toThrow('isMasked requires a ward\'s rank from 1 to 200, got 201');
    expect(() => isMasked({ ...england, rank: 1, wardRank: 1 }, 130, 40)).toThrow('isMasked requires cut-offs from 0 to 100%, got 130');
  });
});

describe('maskedCutOffs', () => {
  const survives = (rank: number, wardRank: number): number => maskedCutOffs({ ...england, rank, wardRank }).filter((cut) => cut.isMasked).length;

  it('tries 25 pairs', () => {
    const cuts = maskedCutOffs({ ...england, rank: 120, wardRank: 90 });
    expect(new Set(cuts.map(({ p, q }) => `${p} ${q}`)).size).toBe(25);
    expect(cuts.filter((cut) => cut.isMasked).map(({ p, q }) => `${p} ${q}`)).toEqual([
      '15 20', '15 30', '15 40', '20 20', '20 30', '20 40', '25 20', '25 30', '25 40', '30 20', '30 30', '30 40',
    ]);
  });

  it('counts from 0 to 25', () => {
    expect(survives(1, 200)).toBe(25);
    expect(survives(301, 200)).toBe(0);
    expect(survives(1, 40)).toBe(0);
    expect(survives(101, 121)).toBe(20);
  });
});
