import { describe, expect, it } from 'vitest';
import { stripDomain } from '../../../src/charts/strip-domain.ts';

describe('stripDomain', () => {
  it('starts at 0, near or far, so that a small gap looks small', () => {
    expect(stripDomain([20.5, 45.4])).toEqual([0, 50]);
    expect(stripDomain([71, 74.8])).toEqual([0, 80]);
    expect(stripDomain([27.1, 28.4])).toEqual([0, 30]);
    expect(stripDomain([97, 100])).toEqual([0, 100]);
  });

  it('holds both sides of 0', () => {
    expect(stripDomain([-7.2, 35])).toEqual([-10, 40]);
  });

  it('makes room round a single value', () => {
    for (const value of [0, 5, -5]) {
      const [low, high] = stripDomain([value]);
      expect(low).toBeLessThan(high);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it('names what it was given', () => {
    expect(() => stripDomain([])).toThrow('stripDomain requires at least 1 value, got 0');
  });
});
