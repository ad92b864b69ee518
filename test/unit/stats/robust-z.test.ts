import { describe, expect, it } from 'vitest';
import { medianAbsoluteDeviation } from '../../../src/stats/median-absolute-deviation.ts';
import { robustZ } from '../../../src/stats/robust-z.ts';
import { answers } from './known-answers.ts';

const { skewed, ties } = answers.samples;

describe('medianAbsoluteDeviation', () => {
  it('agrees with R', () => {
    expect(medianAbsoluteDeviation(skewed)).toBeCloseTo(answers.mad, 12);
    expect(medianAbsoluteDeviation(ties)).toBe(answers.madTies);
  });

  it('names what it was given', () => {
    expect(() => medianAbsoluteDeviation([])).toThrow('requires at least 1 value, got 0');
  });
});

describe('robustZ', () => {
  it('agrees with R', () => {
    const scores = robustZ(skewed)!;
    for (const [i, score] of scores.entries()) expect(score).toBeCloseTo(answers.robustZ[i]!, 12);
  });

  it('abstains where the deviation is 0', () => {
    expect(robustZ([1, 1, 1, 9])).toBeUndefined();
    expect(robustZ([3])).toBeUndefined();
  });
});
