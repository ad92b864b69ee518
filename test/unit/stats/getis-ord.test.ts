import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getisOrd } from '../../../src/stats/getis-ord.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';
import { cases, grid, relabelled } from './spatial-answers.ts';

const map = grid(3, 4);
const measures = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 12 }).filter((xs) => new Set(xs).size > 1);

describe('getisOrd', () => {
  it.each(cases)('agrees with spdep: $name', ({ values, weights, answer }) => {
    const { areas, z, islands, missing } = getisOrd(values, weights);
    expect([...areas]).toEqual(answer.areas);
    for (const [at, score] of z.entries()) expect(score).toBeCloseTo(answer.gi[at]!, 10);
    expect({ islands, missing }).toEqual({ islands: answer.islands, missing: answer.missing });
  });

  it('says nothing of an area that touches all others', () => {
    const { areas, z, touchAll } = getisOrd([1, 2, 9], weightsFrom([[1], [0, 2], [1]]));
    expect([...areas]).toEqual([0, 2]);
    expect(touchAll).toEqual([1]);
    expect([...z].every(Number.isFinite)).toBe(true);
  });

  it('says why there is no answer', () => {
    const { areas, z, reason } = getisOrd([3, 3], weightsFrom([[1], [0]]));
    expect([areas.length, z.length, reason]).toEqual([0, 0, 'all-equal']);
  });

  it('does not change with the order of areas, a constant added or a scale; turns round where the values do', () => {
    fc.assert(fc.property(measures, fc.shuffledSubarray([...map.keys()], { minLength: 12 }), (values, order) => {
      const { z } = getisOrd(values, weightsFrom(map));
      const other = relabelled(values.map((value) => 1000 - 7 * value), map, order);
      const again = getisOrd(other.values, weightsFrom(other.lists)).z;
      for (const [i, old] of order.entries()) expect(again[i]).toBeCloseTo(-z[old]!, 9);
    }));
  });
});
