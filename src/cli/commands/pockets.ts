import { openEngland, type England } from '../../../data/england.ts';
import { englandPocketInput } from '../../../data/england/pocket-input.ts';
import { ringFinder } from '../../../geo/ring-of-council.ts';
import type { Level } from '../../model/level.ts';
import { pocketRules, type PocketRule } from '../../model/pocket-rules.ts';
import { findPockets, type PocketNote, type PocketProblem } from '../../model/pockets.ts';
import { BadInput } from '../bad-input.ts';
import type { Command } from '../command.ts';
import { councilNamed } from '../council.ts';
import { measureHelp, measureNamed } from '../measure-named.ts';
import { nearest } from '../nearest.ts';
import { numberGiven } from '../number-given.ts';

const problems: Partial<Record<PocketProblem, string>> = {
  'no-position': 'Nothing says where these areas stand in England by this measure, so no pockets can be looked for.',
  'no-values': 'No small area has a value, so no pockets can be looked for.',
  'one-area': 'There is one small area, which no average can hide.',
};

const notes: Record<PocketNote['kind'], (count: number) => string> = {
  'one-ward': () => 'All small areas are in one ward.',
  'all-equal': () => 'All small areas have the same value.',
  missing: (count) => `Small areas without a value: ${count}.`,
  'few-in-ward': (count) => `Small areas in wards of fewer than five, where the rule stands-out says nothing: ${count}.`,
  'no-spread': (count) => `Small areas in wards where at least half share one value, where the rule stands-out says nothing: ${count}.`,
  twentieths: () => 'There are no national ranks by this measure: places in England are read from its percentiles, to the nearest twentieth.',
};

/** The hidden pockets of a council, by the three rules. */
export const pockets: Command = {
  name: 'pockets',
  help: 'Small areas that are deprived where their ward’s average does not say so: all that any rule finds, most deprived first. survives: of 25 cut-offs',
  options: {
    area: { value: 'CODE', help: 'Council, by its code or name', required: true },
    measure: { value: 'MEASURE', help: measureHelp },
    p: { value: 'PERCENT', help: 'Masked: the small area is among the most deprived p% in England; 30 unless told' },
    q: { value: 'PERCENT', help: 'Masked: its ward is not among the most deprived q% of wards; 40 unless told' },
    rules: { value: 'A,B', help: `Rules that make a pocket: ${pocketRules.join(', ')}; all unless told` },
    ring: { value: 'include|exclude', help: 'With the small areas outside the council within 1.5 km, or without; include unless told' },
  },
  async run(given, streams) {
    const { ring = 'include' } = given;
    if (ring !== 'include' && ring !== 'exclude') throw new BadInput(`--ring is include or exclude, got "${String(ring)}".`);
    const p = numberGiven(given, 'p', 30, { from: 0, to: 100 });
    const q = numberGiven(given, 'q', 40, { from: 0, to: 100 });
    const rules = rulesNamed(given['rules'] as string | undefined);
    const england = await openEngland();
    const council = councilNamed(england, given['area'] as string);
    const measure = measureNamed(england, given['measure'] as string | undefined);
    const around = ring === 'include' ? ringFinder(england.geography.shapes())(england.geography.rowsOf(council.row)) : [];
    const input = await englandPocketInput(england, council, around, measure.id);
    const { pockets: found, people, notes: said, problem } = findPockets(ring === 'include' ? input : { ...input, ring: undefined }, { p, q, rules });
    if (problem) streams.error(`${problems[problem]}\n`);
    const area = (level: Level, row: number) => named(england, level, council.rows[level][row]!);
    const rows = found.map((pocket) => ({
      ...area('small-area', pocket.row),
      ward: { ...area('ward', pocket.ward), decile: pocket.wardDecile },
      neighbourhood: area('neighbourhood', pocket.neighbourhood),
      rules: pocket.rules,
      decile: pocket.decile,
      residents: pocket.residents,
      incomeDeprived: pocket.incomeDeprived,
      survives: pocket.survives,
    }));
    return {
      json: {
        rows,
        people: { residents: people.residents, incomeDeprived: people.incomeDeprived, ...(people.unknown > 0 && { unknown: people.unknown }) },
        measure: measure.id,
        notes: [...(problem ? [problems[problem]] : []), ...said.map(({ kind, count }) => notes[kind](count))],
      },
      rows: {
        columns: ['code', 'name', 'ward', 'wardName', 'wardDecile', 'neighbourhood', 'neighbourhoodName', 'rules', 'decile', 'residents', 'incomeDeprived', 'survives'],
        rows: rows.map(({ ward, neighbourhood, rules: met, ...row }) => ({
          ...row, ward: ward.code, wardName: ward.name, wardDecile: ward.decile, neighbourhood: neighbourhood.code, neighbourhoodName: neighbourhood.name, rules: met.join(' '),
        })),
      },
    };
  },
};

function named({ areas }: England, level: Level, row: number): { code: string; name: string } {
  return { code: areas[level].codes[row]!, name: areas[level].names[row]! };
}

function rulesNamed(text: string | undefined): readonly PocketRule[] {
  if (text === undefined) return pocketRules;
  return text.split(',').map((each) => {
    const name = each.trim();
    const found = pocketRules.find((rule) => rule === name);
    if (found) return found;
    const near = nearest(name, pocketRules);
    throw new BadInput(`There is no rule "${name}": the rules are ${pocketRules.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`);
  });
}
