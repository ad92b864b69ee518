import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEngland, type England } from '../../data/england.ts';
import { englandPocketInput } from '../../data/england/pocket-input.ts';
import { ringFinder } from '../../geo/ring-of-council.ts';
import { pocketMeasures } from '../../src/model/pocket-measure.ts';
import { pocketRules, type PocketRule } from '../../src/model/pocket-rules.ts';
import { findPockets, type Pockets } from '../../src/model/pockets.ts';

/** What test/known-answers/pockets.py made of the publisher's file. */
const reckoned = JSON.parse(readFileSync(new URL('../known-answers/pockets.json', import.meta.url), 'utf8')) as {
  code: string; masked: boolean; survives: number; z: number | null; touching: number; residents: number; incomeDeprived: number;
}[];

let england: England;
let findRing: ReturnType<typeof ringFinder>;
beforeAll(async () => {
  england = await openEngland();
  findRing = ringFinder(england.geography.shapes());
}, 60_000);

async function inputOf(code: string, id: string) {
  const council = england.council(code)!;
  return englandPocketInput(england, council, findRing(england.geography.rowsOf(council.row)), id);
}
const numbersIn = (value: unknown): number[] => (typeof value === 'number' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(numbersIn) : []);

describe('Barnet', () => {
  it('has the pockets that a separate reckoning finds, by each rule, with their people', async () => {
    const { pockets, problem } = findPockets(await inputOf('E09000003', 'imd-score'), { rules: pocketRules });
    const codeOf = (row: number) => england.areas['small-area'].codes[england.council('E09000003')!.rows['small-area'][row]!]!;
    const codes = (rule: PocketRule) => pockets.filter(({ rules }) => rules.includes(rule)).map(({ row }) => codeOf(row)).sort();
    const theirs = (isFound: (each: (typeof reckoned)[number]) => boolean) => reckoned.filter(isFound).map(({ code }) => code);
    expect(codes('masked')).toEqual(theirs(({ masked }) => masked));
    expect(codes('masked')).toHaveLength(12);
    expect(codes('stands-out')).toEqual(theirs(({ z }) => z !== null && z >= 2));
    expect(pockets.filter(({ touching }) => touching.length > 0).map(({ row }) => codeOf(row)).sort()).toEqual(theirs(({ touching }) => touching > 0));
    for (const pocket of pockets) {
      const their = reckoned.find(({ code }) => code === codeOf(pocket.row))!;
      expect(pocket).toMatchObject({ survives: their.survives, residents: their.residents, incomeDeprived: their.incomeDeprived });
      expect(pocket.touching).toHaveLength(their.touching);
      if (their.z !== null) expect(pocket.z).toBeCloseTo(their.z, 9);
    }
    expect(problem).toBeUndefined();
  });

  it('has 12 pockets and 20,475 people in them unless told otherwise', async () => {
    const { pockets, people } = findPockets(await inputOf('E09000003', 'imd-score'));
    expect(pockets).toHaveLength(12);
    expect(people).toEqual({ residents: 20475, incomeDeprived: 8185, unknown: 0 });
  });

  it.each(Object.entries(pocketMeasures))('answers for %s by every rule', async (_, id) => {
    const { pockets, problem } = findPockets(await inputOf('E09000003', id), { rules: pocketRules });
    expect(problem).toBeUndefined();
    for (const rule of pocketRules) expect(pockets.some(({ rules }) => rules.includes(rule))).toBe(true);
  });

  it('places an indicator without ranks by the percentiles of England', async () => {
    const { pockets, notes, problem } = findPockets(await inputOf('E09000003', 'fuel-poverty'), { p: 50, q: 10, rules: pocketRules });
    expect(problem).toBeUndefined();
    expect(notes).toContainEqual({ kind: 'twentieths', count: 220 });
    expect(pockets.length).toBeGreaterThan(0);
  });

  it('says why an indicator cannot be a measure', async () => {
    const problemOf = async (id: string) => findPockets(await inputOf('E09000003', id)).problem;
    expect(await problemOf('no-car')).toBe('no-polarity');
    expect(await problemOf('population-2021')).toBe('no-amount');
    expect(await problemOf('imd-rank')).toBe('no-amount');
    expect(await problemOf('epc-c-or-better')).toBe('no-small-areas');
    expect(await problemOf('patients-per-gp')).toBe('no-wards');
  });
});

it('answers for every council in England, by every rule, with numbers alone', async () => {
  const found = new Map<string, Pockets>();
  for (const code of england.geography.councils.codes) {
    const input = await inputOf(code, 'imd-score');
    const answer = findPockets(input, { rules: pocketRules });
    found.set(code, answer);
    expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
    expect(answer.people.residents).toBe(answer.pockets.reduce((sum, { residents }) => sum + residents!, 0));
    for (const { survives, rules } of answer.pockets) {
      expect(survives).toBeGreaterThanOrEqual(rules.includes('masked') ? 1 : 0);
      expect(survives).toBeLessThanOrEqual(25);
    }
  }
  expect(found.size).toBe(296);
  expect([...found].filter(([, { problem }]) => problem).map(([code, { problem }]) => [code, problem])).toEqual([['E06000053', 'one-area']]);
}, 60_000);
