import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localMoran, localMoranSteps } from '../../../src/stats/local-moran.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';
import { answers, barnet, cases, grid, relabelled } from './spatial-answers.ts';

const map = grid(4, 4);
const measures = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }).filter((xs) => new Set(xs).size > 1);
const letters = (quadrant: string): string => quadrant.split('-').map((word) => word[0]).join('');

describe('localMoran', () => {
  it.each(cases)('agrees with spdep: $name', ({ values, weights, answer }) => {
    const { areas, i, quadrant, islands, missing } = localMoran(values, weights);
    expect([...areas]).toEqual(answer.areas);
    for (const [at, one] of i.entries()) expect(one).toBeCloseTo(answer.local[at]!, 10);
    expect(quadrant).toEqual(answer.quadrant.map(letters));
    expect({ islands, missing }).toEqual({ islands: answer.islands, missing: answer.missing });
  });

  it.each(['small', 'ties'] as const)('has p-values that come near the exact ones: %s', (name) => {
    const permutations = 9_999;
    const { p } = localMoran(answers[name].values, weightsFrom(answers[name].neighbours), { permutations });
    for (const [at, one] of p.entries()) {
      const exact = answers[name].exact[at]!;
      expect(Math.abs(one - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / permutations) + 1e-4);
    }
  });

  it('has p-values within Monte Carlo error of spdep’s, on Barnet', () => {
    const permutations = 9_999;
    const { p } = localMoran(barnet.values, weightsFrom(barnet.neighbours), { permutations });
    const scores = Array.from(p, (one, at) => {
      const theirs = answers.barnet.p[at]!;
      const both = (one + theirs) / 2;
      return (one - theirs) / Math.sqrt((2 * both * (1 - both)) / permutations);
    });
    expect(Math.max(...scores.map(Math.abs))).toBeLessThan(4.5);
    const rms = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0) / scores.length);
    expect(rms).toBeLessThan(1.2);
  });

  it('says why there is no answer', () => {
    const { areas, i, p, quadrant, flagged, reason } = localMoran([3, 3], weightsFrom([[1], [0]]));
    expect([areas.length, i.length, p.length, quadrant, flagged, reason]).toEqual([0, 0, 0, [], [], 'all-equal']);
  });

  it('finds nothing where an area’s neighbours are all the others', () => {
    expect([...localMoran([1, 5, 9], weightsFrom([[1, 2], [0, 2], [0, 1]])).p]).toEqual([1, 1, 1]);
  });

  it('takes a constant, a scale and another order of areas without changing any p', () => {
    fc.assert(fc.property(measures, fc.shuffledSubarray([...map.keys()], { minLength: 16 }), (values, order) => {
      const first = localMoran(values, weightsFrom(map), { permutations: 99 });
      const other = relabelled(values.map((value) => 0.1 * value + 1000), map, order);
      const again = localMoran(other.values, weightsFrom(other.lists), { permutations: 99 });
      for (const [i, old] of order.entries()) {
        expect(again.p[i]).toBe(first.p[old]);
        expect(again.i[i]).toBeCloseTo(first.i[old]!, 9);
      }
    }));
  });

  it('gives another answer for another seed, and reports progress from 0 to 1', () => {
    const weights = weightsFrom(barnet.neighbours);
    const one = localMoran(barnet.values, weights, { seed: 1 });
    expect(localMoran(barnet.values, weights, { seed: 1 })).toEqual(one);
    expect(localMoran(barnet.values, weights, { seed: 2 }).p).not.toEqual(one.p);
    const shares = [...localMoranSteps(barnet.values, weights)];
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it('flags by the false discovery rate', () => {
    const weights = weightsFrom(barnet.neighbours);
    const count = (falseDiscoveryRate: number): number => localMoran(barnet.values, weights, { falseDiscoveryRate }).flagged.filter(Boolean).length;
    expect(count(0.001)).toBe(0);
    expect(count(0.05)).toBeGreaterThan(20);
    expect(count(0.2)).toBeGreaterThan(count(0.05));
  });

  it('names what it was given', () => {
    const weights = weightsFrom([[1], [0]]);
    expect(() => localMoran([1, 2], weights, { permutations: 0 })).toThrow('localMoran requires at least 1 permutation, got 0');
    expect(() => localMoran([1, 2], weights, { seed: 0.5 })).toThrow('localMoran requires a whole number as seed, got 0.5');
    expect(() => localMoran([1, 2], weights, { falseDiscoveryRate: 1 })).toThrow('localMoran requires a false discovery rate between 0 and 1, got 1');
  });
});
