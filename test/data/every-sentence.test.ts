import { beforeAll, describe, expect, it } from 'vitest';
import { openEngland } from '../../data/england.ts';
import { packMaker } from '../../data/pack/pack-maker.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { levels, type Level } from '../../src/model/level.ts';
import type { Benchmark, Manifest, TopicFile } from '../../src/model/pack.ts';
import { positionOf } from '../../src/model/position.ts';
import { standOuts } from '../../src/model/stand-outs.ts';
import { columnFrom } from '../../src/pack/column.ts';
import { formatValue } from '../../src/words/numbers.ts';
import { positionWords } from '../../src/words/position-words.ts';
import { areaSentence, headline } from '../../src/words/sentences.ts';
import { standOutWords } from '../../src/words/stand-out-words.ts';
import { readingAge } from '../unit/words/reading-age.ts';

/** Every generated sentence is read back here, by code that shares nothing with what wrote it, and held against the numbers in the pack's files. */
let manifest: Manifest;
let files: Map<string, TopicFile>;
const said: Record<'areas' | 'positions' | 'headlines' | 'stand-outs', string[]> = { areas: [], positions: [], headlines: [], 'stand-outs': [] };

beforeAll(async () => {
  const england = await openEngland();
  const pack = await packMaker(england)(england.council('E09000003')!);
  manifest = JSON.parse(pack.get('manifest.json')!) as Manifest;
  files = new Map([...new Set(manifest.indicators.map(({ topic }) => topic))].map((topic) => [topic, JSON.parse(pack.get(`${topic}.json`)!) as TopicFile]));
}, 120_000);

/** The numbers of one indicator at one level, straight from the pack's file. */
function raw(indicator: Indicator, level: Level): { values: (number | null)[]; ranks?: (number | null)[]; quantiles?: number[]; council?: Benchmark; england?: Benchmark } | undefined {
  const { columns, indicators } = files.get(indicator.topic)!;
  const held = indicators[indicator.id];
  const names = held?.levels[level];
  if (!names) return undefined;
  const of = (key: string): (number | null)[] => columns[level][key]!;
  const values = names.value !== undefined ? of(names.value) : manifest.levels[level].codes.map((_, row) => {
    const small = columns['small-area'];
    const pairs = names.sums && level !== 'small-area'
      ? manifest.levels['small-area'][level].flatMap((parent, part) => (parent === row ? [[small[names.numerator!]![part]!, small[names.denominator!]![part]!]] : []))
      : [[of(names.numerator!)[row]!, of(names.denominator!)[row]!]];
    const whole = pairs.filter(([top, bottom]) => top !== null && bottom !== null);
    const [top, bottom] = whole.reduce(([a, b], [c, d]) => [a! + c!, b! + d!], [0, 0]);
    return whole.length === 0 || !bottom ? null : ((indicator.per ?? 1) * top!) / bottom;
  });
  return { values, ranks: names.rank === undefined ? undefined : of(names.rank), quantiles: names.quantiles, council: held.council, england: held.england };
}

/** The number that words say, on the indicator's scale; the way a change went gives its sign. */
function numberIn(text: string, { classes }: Indicator): number {
  if (classes) return classes.indexOf(text) + 1;
  if (/^(did not change|hardly changed)$/.test(text)) return 0;
  const plain = text.replace(/^(grew|fell) by /, '').replace(/^(rank|decile) /, '').replace(/[,£]/g, '').replace('−', '-');
  const [number] = /^[+-]?\d+(\.\d+)?/.exec(plain) ?? ['none'];
  return (text.startsWith('fell') ? -1 : 1) * Number(number);
}

/** Whether what was said is the number, to the digits that the indicator is shown with, with its unit and a plural that fits. */
function expectSaid(text: string, value: number, indicator: Indicator, where: string): void {
  const { decimals, unit, classes } = indicator;
  expect(Math.abs(numberIn(text, indicator) - value), `${where}: “${text}” for ${value}`).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
  if (classes || /change/.test(text)) return;
  expect(/\d+(?:\.(\d+))?(?!.*\d{2})/.exec(text.replace(/,|\b10,000|1,000/g, ''))?.[1]?.length ?? 0, `digits of “${text}”`).toBe(decimals);
  if (unit === '%') expect(text).toMatch(/%$/);
  else if (unit === '£') expect(text).toMatch(/^£/);
  else if (unit !== '') expect(text.split(' ').length, `unit of “${text}”`).toBeGreaterThan(unit === '' ? 0 : 1);
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const change = '(?:grew|fell) by [^;]+?|did not change|hardly changed';

/** What an indicator's own sentence looks like with its numbers left open. */
function patternOf({ sentence }: Indicator, area: string): RegExp {
  const open = escape(sentence)
    .replace('changed by \\{value\\}', `(?<value>${change})`)
    .replace(/,? by \\\{(council|england)Value\\\}/g, ` it (?<$1>${change})`)
    .replace('\\{value\\}', '(?<value>.+?)').replace('\\{councilValue\\}', '(?<council>.+?)').replace('\\{englandValue\\}', '(?<england>.+?)')
    .replace('\\{area\\}', escape(area)).replaceAll('\\{council\\}', 'Barnet').replaceAll('\\{england\\}', 'England');
  return new RegExp(`^${open}$`);
}

const cells = (): { indicator: Indicator; level: Level }[] =>
  manifest.indicators.flatMap((indicator) => indicator.levels.map((level) => ({ indicator, level })));

describe('every sentence about Barnet', () => {
  it('says the value, the council’s and England’s as they are, of every area and indicator', () => {
    let count = 0;
    for (const { indicator, level } of cells()) {
      const { values, council, england } = raw(indicator, level)!;
      const isChange = /changed by/.test(indicator.sentence);
      values.forEach((value, row) => {
        const area = manifest.levels[level].names[row]!;
        const sentence = areaSentence(indicator, area, value ?? undefined, 'Barnet', council, england);
        if (value === null) return expect(sentence).toBeUndefined();
        const where = `${indicator.id} ${area}`;
        const clauses = { ...indicator, sentence: indicator.sentence
          .replace(council ? '' : /;[^;]*\{councilValue\}/, '').replace(england ? '' : /;[^;.]*\{englandValue\}/, '') };
        const found = patternOf(clauses, area).exec(sentence!);
        expect(found, `${where}: ${sentence!}`).not.toBeNull();
        const { value: own, council: ofCouncil, england: ofEngland } = found!.groups!;
        expectSaid(own!, value, indicator, where);
        if (isChange && own !== 'did not change' && own !== 'hardly changed') expect(own!.startsWith('grew'), where).toBe(value > 0);
        if (ofCouncil !== undefined) expectSaid(ofCouncil, council!.value, indicator, where);
        if (ofEngland !== undefined) expectSaid(ofEngland, england!.value, indicator, where);
        said.areas.push(sentence!);
        count++;
      });
    }
    expect(count).toBeGreaterThan(22_000);
  });

  it('places every area in England as its rank, or the percentiles, do', () => {
    let count = 0;
    for (const { indicator, level } of cells()) {
      const { values, ranks, quantiles } = raw(indicator, level)!;
      const column = columnFrom(manifest, files.get(indicator.topic)!, indicator.id, level)!;
      values.forEach((value, row) => {
        const position = positionOf(column, row);
        if (!position) return;
        const words = positionWords(position, level);
        const where = `${indicator.id} ${level} ${row}: ${words}`;
        const [, share, end] = /^in the (\d+)% (most|least) deprived (?:wards|neighbourhoods|small areas) in England$/.exec(words) ?? [];
        const [, side, tenths] = /^(higher|lower) than (\d) in 10 (?:wards|neighbourhoods|small areas) in England$/.exec(words) ?? [];
        if (share !== undefined) {
          const place = (100 * ranks![row]!) / manifest.england[level];
          const from = end === 'most' ? place : 100 - (100 * (ranks![row]! - 1)) / manifest.england[level];
          expect(from <= Number(share) + 1e-9 && from > Number(share) - 10 - 1e-9, where).toBe(true);
        } else if (side !== undefined) {
          const surely = (n: number) => (side === 'higher' ? quantiles!.filter((each) => each < value!).length >= 2 * n : quantiles!.filter((each) => each > value!).length >= 2 * n);
          expect(surely(Number(tenths)) && !surely(Number(tenths) + 1), where).toBe(true);
        } else {
          expect(words, where).toMatch(/^(in the middle of|the same as many) (wards|neighbourhoods|small areas) in England$/);
          expect(Math.max(quantiles!.filter((each) => each < value!).length, quantiles!.filter((each) => each > value!).length), where).toBeLessThan(12);
        }
        said.positions.push(`It is ${words}.`);
        count++;
      });
    }
    expect(count).toBeGreaterThan(15_000);
  });

  it('leads each view with the lowest and the highest, or with how many are among the most deprived', () => {
    for (const { indicator, level } of cells()) {
      const { values, ranks } = raw(indicator, level)!;
      const { codes, names } = manifest.levels[level];
      const many = { ward: 'wards', neighbourhood: 'neighbourhoods', 'small-area': 'small areas' }[level];
      const sentence = headline(columnFrom(manifest, files.get(indicator.topic)!, indicator.id, level)!, 'Barnet')!;
      const known = values.flatMap((value, row) => (value === null ? [] : [{ value, name: names[row]! }]));
      said.headlines.push(`${sentence}.`);
      const [, count] = /^(None|\d+) of Barnet’s \d+ (?:wards|neighbourhoods|small areas) (?:is|are) among the 20% most deprived in England/.exec(sentence) ?? [];
      if (count !== undefined) {
        expect(count === 'None' ? 0 : Number(count), sentence).toBe(ranks!.filter((rank) => rank !== null && rank <= 0.2 * manifest.england[level]).length);
        expect(sentence).toContain(`Barnet’s ${codes.length} ${many}`);
        continue;
      }
      const [, inClass, all, name] = /^(\d+) of Barnet’s (\d+) \w+ (?:is|are) in the class “(.+)”$/.exec(sentence) ?? [];
      if (inClass !== undefined) {
        expect(known.filter(({ value }) => indicator.classes![value - 1] === name).length, sentence).toBe(Number(inClass));
        expect(Number(all)).toBe(codes.length);
        continue;
      }
      const [, fromLow, fromWhere, toHigh, toWhere] = /^[A-Z].* runs from (.+?) in (.+?) to (.+?) in ([^]+)$/.exec(sentence) ?? [];
      const [, most, have, top, least, haveToo, bottom] = /^(.+?) (has|have) the (?:highest|longest) [a-z].+: (.+?); (.+?) (has|have) the (?:lowest|shortest): (.+)$/.exec(sentence) ?? [];
      const [low, lowWhere, high, highWhere] = [fromLow ?? bottom, fromWhere ?? least, toHigh ?? top, toWhere ?? most];
      if (have !== undefined) expect([have, haveToo], sentence).toEqual([most, least].map((each) => (/^\d/.test(each!) ? 'have' : 'has')));
      for (const [text, where, value] of [[low!, lowWhere!, Math.min(...known.map((each) => each.value))], [high!, highWhere!, Math.max(...known.map((each) => each.value))]] as const) {
        expect(Math.abs(numberIn(text, indicator) - value), sentence).toBeLessThanOrEqual(0.5 * 10 ** -indicator.decimals + 1e-9);
        const same = known.filter((each) => Math.abs(each.value - value) <= 10 ** -indicator.decimals && formatValue(indicator, each.value) === formatValue(indicator, value));
        expect(where, sentence).toBe(same.length === 1 ? same[0]!.name : `${same.length} ${many}`);
      }
    }
  });

  it('names what stands out by the side and the number of areas that it says', () => {
    for (const level of levels) {
      const columns = manifest.indicators.flatMap(({ id, topic }) => columnFrom(manifest, files.get(topic)!, id, level) ?? []);
      for (const row of manifest.levels[level].codes.keys()) {
        for (const each of standOuts(columns, row, 'council')) {
          const words = standOutWords.place(each, 'Barnet');
          const { values } = raw(each.column.indicator, level)!;
          const own = values[row]!;
          const others = values.filter((value, other): value is number => value !== null && other !== row);
          const lower = others.filter((value) => value < own).length;
          const higher = others.filter((value) => value > own).length;
          const [, end, all] = /^the (highest|lowest) of Barnet’s (\d+) /.exec(words) ?? [];
          const [, side, count, rest] = /^(higher|lower) than (\d+) of Barnet’s (\d+) other /.exec(words) ?? [];
          if (end !== undefined) {
            expect(end === 'highest' ? lower : higher, words).toBe(others.length);
            expect(Number(all)).toBe(others.length + 1);
          } else {
            expect(Number(count), words).toBe(side === 'higher' ? lower : higher);
            expect(Number(rest), words).toBe(others.length);
          }
          said['stand-outs'].push(`It is ${words}.`);
        }
      }
    }
  });

  it('is whole, plain and never a judgement', () => {
    const all = Object.values(said).flat();
    expect(all.length).toBeGreaterThan(40_000);
    const banned = /affluent|improve|worsen|twice as|\bEDI\b|one in (two|three|four|five)|insight|!|wealthy|\bpoor (people|area)|undefined|NaN|null|\{|\}/;
    const plural = /(?<![\d.,])1 (people|residents|metres|wards|neighbourhoods|small areas|homes|households|percentage points)\b/;
    for (const sentence of all) {
      if (banned.test(sentence) || plural.test(sentence) || /\s{2}|\.\.|(?<![a-z])-\d/.test(sentence) || !sentence.endsWith('.')) throw new Error(`fault in “${sentence}”`);
    }
  });

  it('can be read at the age of 12', () => {
    for (const [kind, sentences] of Object.entries(said)) expect(readingAge(sentences.join(' ')), kind).toBeLessThanOrEqual(12);
  });
});
