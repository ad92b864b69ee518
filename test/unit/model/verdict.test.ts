import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { intervalOf } from '../../../src/model/interval.ts';
import { highestOf, verdictOf } from '../../../src/model/verdict.ts';
import { fuelPoverty } from '../pack/fixture.ts';

const share: Indicator = Object.freeze(fuelPoverty);
const events: Indicator = { ...fuelPoverty, interval: 'byar', per: 1000 };
const figure = (indicator: Indicator, numerator: number, denominator: number): Figure => Object.freeze({
  held: true, status: 'ok' as const, value: (indicator.per! * numerator) / denominator, numerator, denominator, interval: intervalOf(indicator, numerator, denominator),
});
const none: Figure = { held: true, status: 'suppressed' };

describe('verdictOf', () => {
  /* Newcombe (1998), table II, method 10: 56/70 − 48/80 is (0.0524, 0.3339); 5/56 − 0/29 is (−0.0381, 0.1926). */
  test.each([
    [56, 70, 48, 80, 'higher'],
    [48, 80, 56, 70, 'lower'],
    [9, 10, 3, 10, 'higher'],
    [5, 56, 0, 29, 'no-clear-difference'],
    [0, 10, 0, 20, 'no-clear-difference'],
    [10, 10, 20, 20, 'no-clear-difference'],
  ])('shares %i/%i against %i/%i: %s', (a, of, b, ofB, verdict) => {
    expect(verdictOf(share, figure(share, a, of), figure(share, b, ofB))).toBe(verdict);
  });

  /* R 4.2.2, poisson.test(c(11, 3), c(800, 1000)): ratio 1.211 to 25.586; c(8, 3): 0.800 to 19.508; c(0, 40): 0 to 0.121. By logs, c(30, 12): 1.600 to 6.104. */
  test.each([
    [11, 800, 3, 1000, 'higher'],
    [8, 800, 3, 1000, 'no-clear-difference'],
    [30, 800, 12, 1000, 'higher'],
    [12, 1000, 30, 800, 'lower'],
    [0, 800, 0, 1000, 'no-clear-difference'],
    [0, 800, 40, 1000, 'lower'],
  ])('rates %i/%i against %i/%i: %s', (a, of, b, ofB, verdict) => {
    expect(verdictOf(events, figure(events, a, of), figure(events, b, ofB))).toBe(verdict);
  });

  test('claims nothing of a score, a size or what is absent', () => {
    const score: Figure = { held: true, status: 'ok', value: 40 };
    expect(verdictOf({ ...fuelPoverty, kind: 'score', interval: 'none' }, score, { ...score, value: 1 })).toBe('no-interval');
    expect(verdictOf({ ...fuelPoverty, kind: 'count', interval: 'none' }, score, { ...score, value: 1 })).toBe('size');
    expect(verdictOf(share, figure(share, 9, 10), none)).toBe('absent');
    expect(verdictOf(share, { ...figure(share, 9, 10), interval: undefined }, figure(share, 1, 10))).toBe('no-interval');
  });
});

describe('highestOf', () => {
  test('names the one that is clearly above each of the others', () => {
    expect(highestOf(share, [figure(share, 48, 80), figure(share, 56, 70), figure(share, 3, 80)])).toEqual({ place: 1 });
    expect(highestOf(share, [figure(share, 56, 70), figure(share, 55, 70), figure(share, 3, 80)])).toEqual({ verdict: 'no-clear-difference' });
  });

  test('of two is the verdict on the two', () => {
    expect(highestOf(share, [figure(share, 48, 80), figure(share, 56, 70)])).toEqual({ place: 1 });
    expect(highestOf(share, [figure(share, 5, 56), figure(share, 0, 29)])).toEqual({ verdict: 'no-clear-difference' });
    expect(highestOf(share, [figure(share, 5, 56), none])).toEqual({ verdict: 'absent' });
  });

  test('requires two', () => {
    expect(() => highestOf(share, [none])).toThrow('highestOf requires at least 2 figures, got 1');
  });
});
