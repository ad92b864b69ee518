import { describe, expect, it } from 'vitest';
import { nationalPlaces } from '../../../src/model/national-place.ts';

const quantiles = Object.freeze(Array.from({ length: 19 }, (_, i) => 5 * (i + 1)));
const placesOf = (values: (number | undefined)[], worse: 'higher' | 'lower', of: readonly number[] = quantiles) => nationalPlaces({ values, ranked: 100, quantiles: of }, worse)!.places;

describe('nationalPlaces', () => {
  it('takes ranks where there are any', () => {
    expect(nationalPlaces({ values: [9, 8], ranks: [null, 3], ranked: 10, quantiles }, 'higher')).toEqual({ places: [undefined, 3], of: 10, exact: true });
  });

  it('reads the twentieth of England from percentiles, from either end', () => {
    expect(placesOf([99, 94, 51, 3, undefined], 'higher')).toEqual([1, 2, 10, 20, undefined]);
    expect(placesOf([99, 94, 51, 3, undefined], 'lower')).toEqual([20, 19, 11, 1, undefined]);
  });

  it('places a tie at its better end, so that a value shared by most is never among the worst', () => {
    expect(placesOf([95, 5], 'higher')).toEqual([2, 20]);
    const tied = [...new Array<number>(12).fill(0), 1, 2, 3, 4, 5, 6, 7];
    expect(placesOf([0], 'higher', tied)).toEqual([20]);
    expect(placesOf([0], 'lower', tied)).toEqual([13]);
  });

  it('has none without ranks or percentiles', () => {
    expect(nationalPlaces({ values: [1], ranked: 10 }, 'higher')).toBeUndefined();
  });
});
