import { describe, expect, it } from 'vitest';
import { fuelPovertyChange } from '../../../data/families/fuel-poverty.ts';

const before = { households: [100, 300, 200], fuelPoor: [10, 60, 20] };
const after = { households: [110, 290, 200], fuelPoor: [11, 58, 30] };

describe('fuelPovertyChange', () => {
  it('adds both years up before it takes the difference', () => {
    // 69 ÷ 400 − 70 ÷ 400 is −0.25 points; the mean of the two areas' own changes would be 0
    expect(fuelPovertyChange([before, after], [0, 0, 1], 3)).toEqual([-0.25, 5, undefined]);
  });
});
