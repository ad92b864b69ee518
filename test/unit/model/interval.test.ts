import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/model/interval.ts';
import { fuelPoverty } from '../pack/fixture.ts';

describe('intervalOf', () => {
  it('gives the Wilson interval of a percentage', () => {
    // R 4.2.2: prop.test(15, 148, correct = FALSE)$conf.int × 100
    const { low, high } = intervalOf(fuelPoverty, 15, 148)!;
    expect(low).toBeCloseTo(6.23863995, 5);
    expect(high).toBeCloseTo(16.04872417, 5);
  });

  it('gives the Byar interval of a rate of events', () => {
    const { low, high } = intervalOf({ ...fuelPoverty, interval: 'byar', per: 10_000 }, 12, 20_000)!;
    // The formula of Breslow and Day worked in R 4.2.2: c(12*(1-1/108-z/(3*sqrt(12)))^3, 13*(1-1/117+z/(3*sqrt(13)))^3)/2
    expect(low).toBeCloseTo(3.0967549, 6);
    expect(high).toBeCloseTo(10.4814290, 6);
  });

  it('is undefined where there is no proportion to give one for', () => {
    expect(intervalOf({ ...fuelPoverty, interval: 'none' }, 1, 10)).toBeUndefined();
    expect(intervalOf(fuelPoverty, undefined, 10)).toBeUndefined();
    expect(intervalOf(fuelPoverty, 1, undefined)).toBeUndefined();
    expect(intervalOf(fuelPoverty, 0, 0)).toBeUndefined();
    expect(intervalOf(fuelPoverty, 12, 10)).toBeUndefined();
    expect(intervalOf(fuelPoverty, -1, 10)).toBeUndefined();
  });
});
