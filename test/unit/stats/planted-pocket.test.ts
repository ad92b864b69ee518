import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheekByJowl } from '../../../src/stats/cheek-by-jowl.ts';
import { isMasked } from '../../../src/stats/is-masked.ts';
import { localMoran } from '../../../src/stats/local-moran.ts';
import { standsOut } from '../../../src/stats/stands-out.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';
import { grid, relabelled } from './spatial-answers.ts';

/**
 * A borough of 10 × 10 areas in four wards, all comfortable and nearly alike, save one pocket. Scores are higher where worse; England
 * has 1,000 areas and 100 wards, and a score of s ranks 10 × (100 − s).
 */
const lists = grid(10, 10);
const pocket = 33;
const ward = lists.map((_, i) => Math.floor(i / 50) * 2 + Math.floor((i % 10) / 5));
const uniform = lists.map((_, i) => 10 + ((i * 7) % 5));
const planted = uniform.map((score, i) => (i === pocket ? 90 : score));
const wardRank = [85, 90, 90, 90];

interface Borough { scores: number[]; lists: number[][]; ward: number[] }
const rankOf = (score: number): number => 10 * (100 - score);
const rows = (flags: boolean[]): number[] => flags.flatMap((flag, i) => (flag ? [i] : []));

const rules: Record<string, (borough: Borough) => number[]> = {
  'masked by its ward': ({ scores, ward }) => rows(scores.map((score, i) => (
    isMasked({ rank: rankOf(score), ranked: 1000, wardRank: wardRank[ward[i]!]!, wardsRanked: 100 }, 30, 40)
  ))),
  'stands out': ({ scores, ward }) => rows(standsOut(scores, ward, 'higher').flagged),
  'cheek by jowl, by touch': ({ scores, lists }) => rows(cheekByJowl(scores.map(rankOf), 1000, weightsFrom(lists)).flagged),
  'cheek by jowl, by local Moran': ({ scores, lists }) => {
    const { areas, quadrant, flagged } = localMoran(scores, weightsFrom(lists), { permutations: 999 });
    const highLow = Array.from(areas).filter((_, at) => flagged[at] && quadrant[at] === 'HL');
    return rows(cheekByJowl(scores.map(() => 500), 1000, weightsFrom(lists), highLow).flagged);
  },
};

describe.each(Object.entries(rules).slice(0, 3))('%s', (_, rule) => {
  it('finds exactly the planted pocket, and nothing in a uniform borough', () => {
    expect(rule({ scores: planted, lists, ward })).toEqual([pocket]);
    expect(rule({ scores: uniform, lists, ward })).toEqual([]);
  });

  it('finds it wherever it lies and in whatever order the areas come', () => {
    fc.assert(fc.property(fc.nat(99), fc.shuffledSubarray([...lists.keys()], { minLength: 100 }), (where, order) => {
      const scores = uniform.map((score, i) => (i === where ? 90 : score));
      const other = relabelled(scores, lists, order);
      expect(rule({ scores: other.values, lists: other.lists, ward: order.map((old) => ward[old]!) })).toEqual([order.indexOf(where)]);
    }), { numRuns: 30 });
  });
});

describe('cheek by jowl, by local Moran', () => {
  const rule = rules['cheek by jowl, by local Moran']!;
  /** A poor half and a comfortable half; the pocket lies deep in the comfortable one. */
  const halves = lists.map((_, i) => (i < 50 ? 40 : 10) + ((i * 7) % 5));
  const withPocket = halves.map((score, i) => (i === 77 ? 45 : score));

  it('finds exactly the pocket among a comfortable half, and nothing in a uniform borough', () => {
    expect(rule({ scores: withPocket, lists, ward })).toEqual([77]);
    expect(rule({ scores: halves, lists, ward })).toEqual([]);
    expect(rule({ scores: uniform, lists, ward })).toEqual([]);
  });

  it('finds it in whatever order the areas come', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...lists.keys()], { minLength: 100 }), (order) => {
      const other = relabelled(withPocket, lists, order);
      expect(rule({ scores: other.values, lists: other.lists, ward })).toEqual([order.indexOf(77)]);
    }), { numRuns: 30 });
  });
});
