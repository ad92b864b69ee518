import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/stats/benjamini-hochberg.ts';
import { answers } from './spatial-answers.ts';

describe('benjaminiHochberg', () => {
  it('agrees with R’s p.adjust', () => {
    const adjusted = benjaminiHochberg(answers.adjusted.p);
    for (const [i, p] of adjusted.entries()) expect(p).toBeCloseTo(answers.adjusted.bh[i]!, 14);
  });

  it('leaves one alone, and none', () => {
    expect([...benjaminiHochberg([0.04])]).toEqual([0.04]);
    expect(benjaminiHochberg([])).toHaveLength(0);
  });

  it('names what it was given', () => {
    expect(() => benjaminiHochberg([1.2])).toThrow('benjaminiHochberg requires p-values from 0 to 1, got 1.2');
    expect(() => benjaminiHochberg([NaN])).toThrow('got NaN');
  });
});
