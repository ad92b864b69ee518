import { describe, expect, it } from 'vitest';
import { twoProportionsP } from '../../../src/stats/two-proportions-p.ts';
import { twoRatesP } from '../../../src/stats/two-rates-p.ts';

describe('twoProportionsP', () => {
  // R 4: prop.test(c(a, b), c(m, n), correct = FALSE)$p.value
  it.each([[56, 70, 48, 80, 0.00804508136819656], [907, 1999, 960, 2200, 0.258140499174723], [9, 10, 3, 10, 0.00616989932054415]])('agrees with R for %i of %i against %i of %i', (a, m, b, n, p) => {
    expect(twoProportionsP(a, m, b, n)).toBeCloseTo(p, 12);
    expect(twoProportionsP(b, n, a, m)).toBeCloseTo(p, 12);
  });

  it('is 1 where nothing can differ, and 0 where the gap is beyond doubt', () => {
    expect(twoProportionsP(0, 10, 0, 20)).toBe(1);
    expect(twoProportionsP(10, 10, 20, 20)).toBe(1);
    expect(twoProportionsP(9000, 10000, 1000, 10000)).toBe(0);
    expect(() => twoProportionsP(1, 0, 1, 2)).toThrow('at least 1 trial, got 0');
    expect(() => twoProportionsP(3, 2, 1, 2)).toThrow('from 0 to 2, got 3');
  });
});

describe('twoRatesP', () => {
  // R 4: 2 * min(binom.test(c1, c1 + c2, share, alternative = 'less' | 'greater')$p.value)
  it.each([[11, 800, 23, 1000, 0.210688770359914], [0, 100, 6, 120, 0.0526721913611781], [4, 90, 0, 110, 0.0820125]])('agrees with R for %i in %i against %i in %i', (a, m, b, n, p) => {
    expect(twoRatesP(a, m, b, n)).toBeCloseTo(p, 12);
    expect(twoRatesP(b, n, a, m)).toBeCloseTo(p, 12);
  });

  it('is 1 where there are no events', () => {
    expect(twoRatesP(0, 10, 0, 20)).toBe(1);
    expect(() => twoRatesP(1, 0, 1, 2)).toThrow('above 0, got 0');
  });
});
