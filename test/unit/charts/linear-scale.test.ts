import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../src/charts/linear-scale.ts';

describe('linearScale', () => {
  it('takes the ends of the domain to the ends of the range, and what is between in proportion', () => {
    const x = linearScale([10, 20], [0, 200]);
    expect([10, 12.5, 20].map(x)).toEqual([0, 50, 200]);
  });

  it('runs the other way where its range does', () => {
    const y = linearScale([0, 4], [80, 20]);
    expect([0, 1, 4].map(y)).toEqual([80, 65, 20]);
  });

  it('keeps what is beyond an end at that end', () => {
    const x = linearScale([0, 1], [5, 15]);
    expect([-3, 7].map(x)).toEqual([5, 15]);
  });

  it('puts a domain of one value in the middle', () => {
    expect(linearScale([3, 3], [0, 50])(3)).toBe(25);
  });
});
