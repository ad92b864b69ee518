import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globalMoran } from '../../../src/stats/global-moran.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';
import { cases, grid, relabelled } from './spatial-answers.ts';

const map = grid(3, 4);
const measures = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 12 }).filter((xs) => new Set(xs).size > 1);

describe('globalMoran', () => {
  it.each(cases)('agrees with spdep: $name', ({ values, weights, answer }) => {
    const { i, expected, variance, z, links, islands, missing, areas } = globalMoran(values, weights);
    expect(i).toBeCloseTo(answer.i, 10);
    expect(expected).toBeCloseTo(answer.expected, 12);
    expect(variance).toBeCloseTo(answer.variance, 12);
    expect(z).toBeCloseTo(answer.z, 9);
    expect({ links, islands, missing }).toEqual({ links: answer.links, islands: answer.islands, missing: answer.missing });
    expect(areas).toBe(values.length - missing.length);
  });

  it('says why there is no answer, and gives no numbers', () => {
    const pair = weightsFrom([[1], [0]]);
    expect(globalMoran([3, 3], pair)).toEqual({ areas: 2, links: 2, islands: [], missing: [], reason: 'all-equal' });
    expect(globalMoran([3], weightsFrom([[]]))).toEqual({ areas: 1, links: 0, islands: [0], missing: [], reason: 'one-value' });
    expect(globalMoran([], weightsFrom([]))).toEqual({ areas: 0, links: 0, islands: [], missing: [], reason: 'no-values' });
    expect(globalMoran([1, undefined], pair)).toEqual({ areas: 1, links: 0, islands: [0], missing: [1], reason: 'one-value' });
  });

  it('has no variance under 4 areas', () => {
    expect(globalMoran([1, 3], weightsFrom([[1], [0]]))).toEqual({ i: -1, expected: -1, areas: 2, links: 2, islands: [], missing: [] });
  });

  it('does not change with the order of areas, a constant added or a scale', () => {
    fc.assert(fc.property(measures, fc.shuffledSubarray([...map.keys()], { minLength: 12 }), (values, order) => {
      const { i, z } = globalMoran(values, weightsFrom(map));
      const other = relabelled(values.map((value) => 1000 - 7 * value), map, order);
      const again = globalMoran(other.values, weightsFrom(other.lists));
      expect(again.i).toBeCloseTo(i!, 9);
      expect(again.z ?? 0).toBeCloseTo(z ?? 0, 6);
    }));
  });
});
