import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pocketRules } from '../../../src/model/pocket-rules.ts';
import { findPockets, type PocketInput, type PocketOptions } from '../../../src/model/pockets.ts';
import { grid, relabelled } from '../stats/spatial-answers.ts';

/**
 * A borough of 10 × 10 small areas in four wards, all comfortable and nearly alike, save one pocket. Scores are higher where worse; England has 1,000
 * areas and 100 wards, and a score of s ranks 10 × (100 − s).
 */
const lists = grid(10, 10);
const planted = 33;
const ward = lists.map((_, i) => Math.floor(i / 50) * 2 + Math.floor((i % 10) / 5));
const uniform = lists.map((_, i) => 10 + ((i * 7) % 5));
const withPocket = uniform.map((score, i) => (i === planted ? 90 : score));
const rankOf = (score: number): number => 10 * (100 - score);
const measure = { kind: 'score', polarity: 'higher-is-worse', levels: ['ward', 'neighbourhood', 'small-area'] } as const;

function borough(scores: readonly (number | undefined)[], more: Partial<PocketInput> = {}): PocketInput {
  return Object.freeze({
    measure: { ...measure, levels: [...measure.levels] },
    ward,
    neighbourhood: ward,
    small: { values: scores, ranks: scores.map((score) => (score === undefined ? undefined : rankOf(score))), ranked: 1000 },
    wards: { values: [30, 20, 20, 20], ranks: [85, 90, 90, 90], ranked: 100 },
    neighbours: lists,
    residents: scores.map(() => 1500),
    incomeDeprived: scores.map(() => 300),
    ...more,
  });
}
const rowsOf = (input: PocketInput, options?: PocketOptions) => findPockets(input, options).pockets.map(({ row }) => row);

describe.each(pocketRules)('the rule %s', (rule) => {
  it('finds exactly the planted pocket, and nothing in a uniform borough', () => {
    expect(rowsOf(borough(withPocket), { rules: [rule] })).toEqual([planted]);
    expect(rowsOf(borough(uniform), { rules: [rule] })).toEqual([]);
  });

  it('finds it wherever it lies and in whatever order the areas come', () => {
    fc.assert(fc.property(fc.nat(99), fc.shuffledSubarray([...lists.keys()], { minLength: 100 }), (where, order) => {
      const other = relabelled(uniform.map((score, i) => (i === where ? 90 : score)), lists, order);
      const input = borough(other.values, { neighbours: other.lists, ward: order.map((old) => ward[old]!) });
      expect(rowsOf(input, { rules: [rule] })).toEqual([order.indexOf(where)]);
    }), { numRuns: 20 });
  });

  it('gives the same answer whatever constant is added to every score', () => {
    fc.assert(fc.property(fc.integer({ min: -500, max: 500 }), (added) => {
      const input = borough(withPocket);
      expect(rowsOf({ ...input, small: { ...input.small, values: withPocket.map((score) => score + added) } }, { rules: [rule] })).toEqual([planted]);
    }), { numRuns: 10 });
  });

  it('gives the same answer turned round, where higher is better', () => {
    const input = borough(withPocket, { measure: { ...measure, levels: [...measure.levels], polarity: 'higher-is-better' } });
    expect(rowsOf({ ...input, small: { ...input.small, values: withPocket.map((score) => -score) } }, { rules: [rule] })).toEqual([planted]);
  });
});

describe('findPockets', () => {
  it('says which rules each meets, where it lies, who lives there and how steady it is', () => {
    const { pockets, people } = findPockets(borough(withPocket));
    expect(pockets).toHaveLength(1);
    expect(pockets[0]).toMatchObject({
      row: planted, ward: 0, neighbourhood: 0, rules: ['masked', 'stands-out', 'cheek-by-jowl'], decile: 1, wardDecile: 9, share: 10, wardShare: 85,
      survives: 25, residents: 1500, incomeDeprived: 300,
    });
    expect(pockets[0]!.touching).toEqual(lists[planted]);
    expect(people).toEqual({ residents: 1500, incomeDeprived: 300, unknown: 0 });
  });

  it('counts both cut-offs in, and takes others', () => {
    const at = (rank: number, wardRank: number, options?: PocketOptions) => rowsOf(borough(uniform, {
      small: { values: uniform, ranks: uniform.map((_, i) => (i === 0 ? rank : 900)), ranked: 1000 },
      wards: { values: [], ranks: [wardRank, 90, 90, 90], ranked: 100 },
    }), options);
    expect([at(300, 41), at(301, 41), at(300, 40)]).toEqual([[0], [], []]);
    expect([at(100, 25, { p: 10, q: 20 }), at(101, 25, { p: 10, q: 20 }), at(100, 20, { p: 10, q: 20 })]).toEqual([[0], [], []]);
    expect(() => at(1, 1, { p: 101 })).toThrow('cut-offs from 0 to 100%, got 101');
  });

  it('lists the most deprived first, and none where no rule is asked for', () => {
    const scores = uniform.map((score, i) => ({ 5: 75, 61: 95, 88: 80 })[i] ?? score);
    expect(rowsOf(borough(scores))).toEqual([61, 88, 5]);
    expect(rowsOf(borough(scores), { rules: [] })).toEqual([]);
  });

  it('finds at the edge what only the ring shows', () => {
    const scores = uniform.map((_, i) => (i === 0 ? 90 : 50));
    const edge = { neighbours: [...lists.map((list, i) => (i === 0 ? [...list, 100] : list)), [0]], ring: { values: [5], ranks: [950] } };
    expect(rowsOf(borough(scores), { rules: ['cheek-by-jowl'] })).toEqual([]);
    const [pocket] = findPockets(borough(scores, edge), { rules: ['cheek-by-jowl'] }).pockets;
    expect(pocket).toMatchObject({ row: 0, touching: [100] });
    expect(rowsOf(borough(scores, { ...edge, ring: undefined }), { rules: ['cheek-by-jowl'] })).toEqual([]);
  });

  it('leaves unknown people out of the sums and counts the place', () => {
    const { pockets, people } = findPockets(borough(withPocket, { incomeDeprived: uniform.map(() => undefined) }));
    expect(pockets[0]).not.toHaveProperty('incomeDeprived');
    expect(people).toEqual({ residents: 1500, incomeDeprived: 0, unknown: 1 });
  });

  it('leaves out what has no place, and says how many', () => {
    const { pockets, notes } = findPockets(borough(withPocket.map((score, i) => (i === planted ? undefined : score))), { rules: pocketRules });
    expect(pockets).toEqual([]);
    expect(notes).toEqual([{ kind: 'missing', count: 1 }]);
  });

  it('says nothing of standing out in a ward of fewer than 5, or of equal values', () => {
    const few = findPockets(borough(withPocket, { ward: ward.map((each, i) => (i < 4 ? 3 : each === 3 ? 2 : each)) }), { rules: pocketRules });
    expect(few.notes).toEqual([{ kind: 'few-in-ward', count: 4 }]);
    const { pockets, notes } = findPockets(borough(uniform.map(() => 90)), { rules: ['stands-out', 'cheek-by-jowl'] });
    expect([pockets, notes]).toEqual([[], [{ kind: 'all-equal', count: 100 }]]);
  });

  it('answers for a council with one ward, and says so', () => {
    const { pockets, notes } = findPockets(borough(withPocket, { ward: ward.map(() => 0) }));
    expect([pockets.map(({ row }) => row), notes]).toEqual([[planted], [{ kind: 'one-ward', count: 100 }]]);
  });

  it.each([
    ['no-polarity', { measure: { ...measure, polarity: 'neutral' } }],
    ['no-amount', { measure: { ...measure, kind: 'count' } }],
    ['no-amount', { measure: { ...measure, kind: 'class' } }],
    ['no-small-areas', { measure: { ...measure, levels: ['ward'] } }],
    ['no-wards', { measure: { ...measure, levels: ['small-area'] } }],
    ['no-position', { small: { values: uniform, ranked: 1000 } }],
    ['no-values', { small: { values: uniform.map(() => undefined), ranks: uniform.map(() => undefined), ranked: 1000 } }],
    ['one-area', { ward: [0], neighbourhood: [0], small: { values: [90], ranks: [1], ranked: 1000 }, neighbours: [[]] }],
  ] as [string, Partial<PocketInput>][])('says %s where there is nothing to look for', (problem, more) => {
    expect(findPockets(borough(withPocket, more), { rules: pocketRules })).toEqual({
      pockets: [], people: { residents: 0, incomeDeprived: 0, unknown: 0 }, notes: [], problem,
    });
  });
});
