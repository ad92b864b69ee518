import { expect, it } from 'vitest';
import { areaHeadline } from '../../../src/elements/area-headline.ts';
import { topicSentence } from '../../../src/elements/topic-sentence.ts';
import { levels } from '../../../src/model/level.ts';
import { positionOf } from '../../../src/model/position.ts';
import { standOuts } from '../../../src/model/stand-outs.ts';
import { topics } from '../../../src/model/topic.ts';
import { formatValue } from '../../../src/words/numbers.ts';
import { positionWords } from '../../../src/words/position-words.ts';
import { areaSentence, headline } from '../../../src/words/sentences.ts';
import { standOutWords } from '../../../src/words/stand-out-words.ts';
import { holdPlaced, isAreaSentence, numberIn } from './area-pattern.ts';
import type { BarnetPack } from './barnet-pack.ts';
import { holdComparison } from './lead-sentence.ts';
import { hold, keep, many, type Said } from './read-back.ts';

/** What a page calls an area in a sentence: a small area with its neighbourhood. */
function namesOf({ manifest }: BarnetPack, level: keyof typeof many): string[] {
  const { neighbourhood, 'small-area': small } = manifest.levels;
  return manifest.levels[level].names.map((name, row) => (level === 'small-area' ? `${name} in ${neighbourhood.names[small.neighbourhood[row]!]!}` : name));
}

/** Sentences about one area, and about all areas of a view. */
export function ofAreas(held: () => BarnetPack, said: Said): void {
  it('says the value, the council’s and England’s as they are, of every area and indicator', () => {
    const pack = held();
    let count = 0;
    for (const { indicator, level } of pack.cells()) {
      const { values, council, england } = pack.raw(indicator.id, level)!;
      values.forEach((value, row) => {
        const area = pack.manifest.levels[level].names[row]!;
        const sentence = areaSentence(indicator, area, value ?? undefined, 'Barnet', council, england);
        if (value === null) return expect(sentence).toBeUndefined();
        hold(isAreaSentence(sentence!, indicator, area, value, { council, england }), sentence!, `of ${indicator.id}`);
        keep(said, 'areas', sentence!);
        count++;
      });
    }
    expect(count).toBeGreaterThan(22_000);
  });

  it('places every area in England as its rank, or the percentiles, do', () => {
    const pack = held();
    let count = 0;
    for (const { indicator, level } of pack.cells()) {
      const raw = pack.raw(indicator.id, level)!;
      const column = pack.column(indicator.id, level)!;
      raw.values.forEach((_, row) => {
        const position = positionOf(column, row);
        if (!position) return;
        const words = positionWords(position, level);
        holdPlaced(words, raw, row, pack.manifest.england[level]);
        keep(said, 'positions', `It is ${words}.`);
        count++;
      });
    }
    expect(count).toBeGreaterThan(15_000);
  });

  it('leads the page of every area with its own figure, the council’s and England’s', () => {
    const pack = held();
    const scene = pack.scene();
    let count = 0;
    for (const level of levels) {
      namesOf(pack, level).forEach((name, row) => {
        const sentence = areaHeadline(scene, { level, row })!;
        holdComparison(sentence, (id) => {
          const { values, council, england } = pack.raw(id, level)!;
          return [{ name, value: values[row]! }, ...(council ? [{ name: 'Barnet', value: council.value }] : []), ...(england ? [{ name: 'England', value: england.value }] : [])];
        });
        keep(said, 'area headlines', sentence);
        count++;
      });
    }
    expect(count).toBe(24 + 42 + 220);
  });

  it('sums up every topic in every area by a figure of the topic, its year, and its place in England', () => {
    const pack = held();
    const scene = pack.scene();
    let count = 0;
    for (const level of levels) {
      namesOf(pack, level).forEach((name, row) => topics.forEach((topic) => {
        const sentence = topicSentence(scene, { level, row }, topic);
        hold(sentence !== undefined, `${topic} of ${name}`, 'has no sentence');
        const [, own, placed] = /^(.+?\.)(?: It(?:s figure)? is ((?:in the|higher|lower|the same).+)\.)?$/s.exec(sentence)!;
        const undated = own!.replace(/ \([^()]*\d{4}[^()]*\)(?=\.( |$))/, '');
        const indicator = pack.manifest.indicators.find((each) => each.topic === topic && each.levels.includes(level)
          && [undated, own!].some((text) => isAreaSentence(text, each, name, pack.raw(each.id, level)!.values[row] ?? NaN, pack.raw(each.id, level)!)));
        hold(indicator !== undefined, sentence, 'is that of no indicator of its topic');
        const years = own!.match(/\b(?:19|20)\d{2}\b/g) ?? [];
        hold(years.length > 0 && years.every((year) => `${indicator.period} ${indicator.sentence}`.includes(year)), sentence, `of ${indicator.period}`);
        if (placed !== undefined) holdPlaced(placed, pack.raw(indicator.id, level)!, row, pack.manifest.england[level]);
        keep(said, 'topics', sentence);
        count++;
      }));
    }
    expect(count).toBe(5 * (24 + 42 + 220));
  });

  it('leads each view with the lowest and the highest, or with how many are among the most deprived', () => {
    const pack = held();
    const { manifest } = pack;
    for (const { indicator, level } of pack.cells()) {
      const { values, ranks } = pack.raw(indicator.id, level)!;
      const { codes, names } = manifest.levels[level];
      const sentence = headline(pack.column(indicator.id, level)!, 'Barnet')!;
      const known = values.flatMap((value, row) => (value === null ? [] : [{ value, name: names[row]! }]));
      keep(said, 'headlines', sentence);
      const [, count] = /^(None|\d+) of Barnet’s \d+ (?:wards|neighbourhoods|small areas) (?:is|are) among the 20% most deprived in England/.exec(sentence) ?? [];
      if (count !== undefined) {
        expect(count === 'None' ? 0 : Number(count), sentence).toBe(ranks!.filter((rank) => rank !== null && rank <= 0.2 * manifest.england[level]).length);
        expect(sentence).toContain(`Barnet’s ${codes.length} ${many[level]}`);
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
        expect(where, sentence).toBe(same.length === 1 ? same[0]!.name : `${same.length} ${many[level]}`);
      }
    }
  });

  it('names what stands out by the side and the number of areas that it says', () => {
    const pack = held();
    for (const level of levels) {
      const columns = pack.manifest.indicators.flatMap(({ id }) => pack.column(id, level) ?? []);
      for (const row of pack.manifest.levels[level].codes.keys()) {
        for (const each of standOuts(columns, row, 'council')) {
          const words = standOutWords.place(each, 'Barnet');
          const { values } = pack.raw(each.column.indicator.id, level)!;
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
          keep(said, 'stand-outs', `It is ${words}.`);
        }
      }
    }
  });
}
