import { expect, it } from 'vitest';
import { areaYears } from '../../../src/elements/area-years.ts';
import { changesOf, type Change } from '../../../src/elements/changes-of.ts';
import { levels, type Level } from '../../../src/model/level.ts';
import type { TopicId } from '../../../src/model/topic.ts';
import type { BarnetPack } from './barnet-pack.ts';
import { hold, isRoundOf, keep, parts, type Said } from './read-back.ts';

/** Texts in what Lit would draw. */
function textsIn(drawn: unknown): string[] {
  if (typeof drawn === 'string') return [drawn];
  if (Array.isArray(drawn)) return drawn.flatMap(textsIn);
  return typeof drawn === 'object' && drawn !== null && 'values' in drawn ? textsIn((drawn as { values: unknown }).values) : [];
}

const topicOf: Readonly<Record<Change['id'], TopicId>> = {
  'imd-position': 'deprivation', residents: 'growth', 'median-house-price': 'growth', 'fuel-poverty': 'net-zero', 'gas-per-meter': 'net-zero', 'electricity-per-meter': 'net-zero',
};
const judged = /improv|better|\bworse|worsen|declin|progress|\bgain/i;

/** What is said and drawn of figures of more than one period. */
export function ofChanges(held: () => BarnetPack, said: Said): void {
  /** Every change of a topic, of every area of a level, four at a time; with the rows of the areas. */
  const changes = (id: Change['id'], level: Level): { change: Change; rows: number[] }[] => {
    const pack = held();
    const { codes } = pack.manifest.levels[level];
    return Array.from({ length: Math.ceil(codes.length / 4) }, (_, i) => codes.map((_each, row) => row).slice(4 * i, 4 * i + 4)).flatMap((rows) =>
      changesOf(pack.scene({ topic: topicOf[id], compared: rows.map((row) => codes[row]!) })).filter((each) => each.id === id).map((change) => ({ change, rows })));
  };
  const agree = (values: readonly (number | undefined)[], expected: readonly (number | null | undefined)[], where: string) =>
    hold(values.length === expected.length && values.every((value, i) => (value === undefined) === ((expected[i] ?? undefined) === undefined)
      && (value === undefined || Math.abs(value - expected[i]!) <= 1e-9 * Math.max(1, Math.abs(value)))), where, `${values.join()} for ${expected.join()}`);

  it('draws residents as the two censuses and mid-2022 have them, as change since 2011', () => {
    const pack = held();
    for (const level of levels) {
      for (const { change: { periods, lines, counts, notes }, rows } of changes('residents', level)) {
        expect(periods.map(({ name }) => name)).toEqual(['2011', '2021', '2022']);
        rows.forEach((row, i) => {
          const then = pack.raw('population-change', level)!.pairs![row]![1];
          const [now, later] = ['population-2021', 'population-2022'].map((id) => pack.raw(id, level)!.values[row]!);
          agree(counts![i]!, [then, now, later], `residents of ${level} ${row}`);
          agree(lines[i]!.values, [0, (100 * (now! - then)) / then, (100 * (later! - then)) / then], `change of ${level} ${row}`);
        });
        const [council] = counts!.slice(rows.length);
        agree(council!.slice(1), ['population-2021', 'population-2022'].map((id) => pack.raw(id, level)!.council!.value), 'residents of Barnet');
        const column = pack.column('residents-added', level)!;
        const estimates = rows.filter((row) => column.statuses[row] === 'estimate').map((row) => column.names[row]!);
        const note = notes.find((each) => each.startsWith('Figures of 2011 are estimates for '));
        hold((note !== undefined) === estimates.length > 0 && estimates.every((name) => note!.includes(name)), note ?? 'no note', estimates.join());
        for (const each of notes) keep(said, 'changes', each);
      }
    }
  });

  it('draws fuel poverty in 2021 and 2022 as it is published for small areas, and by its change for larger ones', () => {
    const pack = held();
    for (const level of levels) {
      for (const { change: { periods, lines, notes }, rows } of changes('fuel-poverty', level)) {
        expect(periods.map(({ name }) => name)).toEqual(['2021', '2022']);
        rows.forEach((row, i) => {
          const [now, moved] = ['fuel-poverty', 'fuel-poverty-change'].map((id) => pack.raw(id, level)!.values[row]!);
          agree(lines[i]!.values, [now! - moved!, now], `fuel poverty of ${level} ${row}`);
          if (level !== 'small-area') return;
          const line = pack.years[row]!;
          hold(Math.abs(lines[i]!.values[0]! - line['fuel-poverty 2021']!) < 0.06 && Math.abs(lines[i]!.values[1]! - line['fuel-poverty 2022']!) < 0.06, `fuel poverty of ${row}`, lines[i]!.values.join());
        });
        expect(notes.join(' ')).toContain('Two years of a model, not two counts.');
        for (const each of notes) keep(said, 'changes', each);
      }
    }
  });

  it.each([['gas-per-meter', 11], ['electricity-per-meter', 11], ['imd-position', 3]] as const)('draws %s of small areas as the file of years has it, and gives a larger area none', (id, years) => {
    const pack = held();
    let known = 0;
    for (const { change: { periods, lines, format, domain, notes }, rows } of changes(id, 'small-area')) {
      expect(periods).toHaveLength(years);
      expect(domain).toEqual(id === 'imd-position' ? [0, 100] : undefined);
      rows.forEach((row, i) => {
        const expected = periods.map(({ name }) => pack.years[row]![`${id} ${name}`]);
        agree(lines[i]!.values, expected, `${id} of ${row}`);
        lines[i]!.values.forEach((value) => { if (value !== undefined) hold(isRoundOf(format(value), value), format(value)); });
        known += expected.filter((value) => typeof value === 'number').length;
        const isRedrawn = expected.every((value) => value === null);
        hold(!isRedrawn || notes.some((note) => note.includes('boundary changed') && note.includes(lines[i]!.name)), lines[i]!.name, 'has no figures and no reason');
      });
      for (const each of notes) keep(said, 'changes', each);
    }
    expect(known).toBeGreaterThan(190 * years);
    for (const level of ['ward', 'neighbourhood'] as const) {
      for (const { change: { lines, notes }, rows } of changes(id, level)) {
        lines.forEach(({ values, name }) => hold(values.every((value) => value === undefined) && notes.some((note) => note.includes(name)), name));
        expect(lines).toHaveLength(rows.length);
        for (const each of notes) keep(said, 'changes', each);
      }
    }
  });

  it('draws the price of a home as the council’s, its region’s and England’s series have it', () => {
    const pack = held();
    const series = pack.series.council.find(({ id }) => id === 'median-house-price')!;
    const { change } = changes('median-house-price', 'ward')[0]!;
    expect(change.periods.map(({ name }) => name)).toEqual(series.periods);
    change.lines.forEach(({ kind, values }) => agree(values, series[kind!]!, `price of ${kind}`));
    expect(change.format(450_000)).toBe('£450,000');
  });

  it('says first and last of every area over the years as they are', () => {
    const pack = held();
    const scene = pack.scene();
    let count = 0;
    for (const level of levels) for (const row of pack.manifest.levels[level].codes.keys()) {
      const read = textsIn(areaYears(scene, { level, row }, 300)).filter((text) => /: .+ in \d{4}, .+ in \d{4}\.$/.test(text));
      for (const sentence of new Set(read)) {
        const { label, from, first, to, last } = parts(/^(?<label>.+): (?<from>[^:]+) in (?<first>\d{4}), (?<to>[^:]+) in (?<last>\d{4})\.$/, sentence);
        const at = (year: string): number | null | undefined => {
          const about = pack.series['small-area'].find((each) => each.label === label);
          if (level === 'small-area' && about) return pack.years[row]![`${about.id} ${year}`];
          if (/fuel poverty/.test(label!)) return pack.raw('fuel-poverty', level)!.values[row]! - (year === '2021' ? pack.raw('fuel-poverty-change', level)!.values[row]! : 0);
          return year === '2011' ? pack.raw('population-change', level)!.pairs![row]![1] : pack.raw('population-2021', level)!.values[row];
        };
        hold(isRoundOf(from!, at(first!)!) && isRoundOf(to!, at(last!)!), sentence, `for ${at(first!)} and ${at(last!)}`);
        keep(said, 'years', sentence);
        count++;
      }
    }
    expect(count).toBeGreaterThan(1000);
  });

  it('never calls a changed rank, or any change, better or worse', () => {
    const told = ['changes', 'years', 'areas', 'topics'].flatMap((kind) => said.get(kind) ?? []).filter((sentence) => /position|edition|rank|grew|fell|changed/i.test(sentence));
    expect(told.length).toBeGreaterThan(1000);
    expect([...new Set(told.filter((sentence) => judged.test(sentence)))]).toEqual([]);
  });
}
