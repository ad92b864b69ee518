import { describe, expect, it } from 'vitest';
import { presentAreas } from '../../../src/stats/present-areas.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';

const line = weightsFrom([[1], [0, 2], [1, 3], [2]]);

describe('presentAreas', () => {
  it('leaves out what is missing and the links to it, and says who is left alone', () => {
    const { areas, values, weights, missing, islands, mean } = presentAreas(Object.freeze([4, NaN, 6, 8]), line);
    expect([...areas]).toEqual([0, 2, 3]);
    expect([...values]).toEqual([4, 6, 8]);
    expect(mean).toBe(6);
    expect([...weights.offsets]).toEqual([0, 0, 1, 2]);
    expect([...weights.neighbours]).toEqual([2, 1]);
    expect(missing).toEqual([1]);
    expect(islands).toEqual([0]);
  });

  it.each([
    ['no values', [undefined, null, NaN, undefined], 'no-values'],
    ['one', [1, undefined, undefined, undefined], 'one-value'],
    ['all equal', [0.1, 0.1, 0.1, 0.1], 'all-equal'],
    ['none that touch', [1, undefined, 3, undefined], 'no-neighbours'],
    ['enough', [1, 2, undefined, undefined], undefined],
  ])('says why there is no answer: %s', (_, values, reason) => {
    expect(presentAreas(values, line).reason).toBe(reason);
  });

  it('names what it was given', () => {
    expect(() => presentAreas([1], line)).toThrow('presentAreas requires a value for each of 4 areas, got 1');
    expect(() => presentAreas([1, 2, 3, Infinity], line)).toThrow('presentAreas requires finite values, got Infinity');
  });
});
