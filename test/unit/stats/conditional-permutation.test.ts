import { describe, expect, it } from 'vitest';
import { permutationPs, planPermutations } from '../../../src/stats/conditional-permutation.ts';
import { randomWords } from '../../../src/stats/random-words.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';
import { barnet } from './spatial-answers.ts';

const mean = barnet.values.reduce((sum, value) => sum + value, 0) / barnet.values.length;
const plan = planPermutations(Float64Array.from(barnet.values, (value) => value - mean), weightsFrom(barnet.neighbours));
const ps = (cuts: number[]): number[] => {
  const out = new Float64Array(barnet.values.length);
  for (const [at, from] of cuts.slice(0, -1).entries()) permutationPs(plan, 99, 7, from, cuts[at + 1]!, out);
  return [...out];
};

describe('permutationPs', () => {
  it('gives the same answer however the groups are shared out', () => {
    const whole = ps([0, plan.groups]);
    expect(whole.every((p) => p > 0)).toBe(true);
    expect(ps([...Array(plan.groups + 1).keys()])).toEqual(whole);
    const backwards = new Float64Array(barnet.values.length);
    permutationPs(plan, 99, 7, 4, plan.groups, backwards);
    permutationPs(plan, 99, 7, 0, 4, backwards);
    expect([...backwards]).toEqual(whole);
  });
});

describe('randomWords', () => {
  it('repeats a sequence for the same seed and stream, and for no other', () => {
    const draw = (seed: number, stream: number): number[] => {
      const words = new Uint32Array(4);
      randomWords(words, seed, stream);
      return [...words];
    };
    expect(draw(1, 2)).toEqual(draw(1, 2));
    expect(new Set([draw(1, 2), draw(2, 1), draw(0, 0), draw(1, 3)].map(String)).size).toBe(4);
  });

  it('spreads evenly', () => {
    const words = new Uint32Array(80_000);
    randomWords(words, 42, 0);
    const counts = new Array<number>(8).fill(0);
    for (const word of words) counts[word >>> 29]!++;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(24.3);
  });
});
