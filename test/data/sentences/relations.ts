import { expect, it } from 'vitest';
import { relationOf } from '../../../src/elements/relation-of.ts';
import { levels } from '../../../src/model/level.ts';
import { relationSentence, relationWords } from '../../../src/words/relation-words.ts';
import { random } from '../../fixtures/sample-column.ts';
import type { BarnetPack } from './barnet-pack.ts';
import { hold, isRoundOf, keep, many, parts, pick, type Said } from './read-back.ts';

/** The correlation of two lists. */
function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const [x, y] = [mean(xs), mean(ys)];
  const of = (a: readonly number[], b: readonly number[], from: number, other: number) => a.reduce((sum, each, i) => sum + (each - from) * (b[i]! - other), 0);
  return of(xs, ys, x, y) / Math.sqrt(of(xs, xs, x, x) * of(ys, ys, y, y));
}

/** Places in order, those that are equal sharing the middle of theirs. */
const placesOf = (list: readonly number[]): number[] => list.map((each) => list.filter((other) => other < each).length + (list.filter((other) => other === each).length + 1) / 2);

/** Sentences on how two indicators go together. */
export function ofRelations(held: () => BarnetPack, said: Said): void {
  it('says how two indicators go together as the figures do', () => {
    const pack = held();
    const next = random(4);
    const seen = new Set<string>();
    for (let i = 0; i < 700; i++) {
      const level = pick(next, levels);
      const there = pack.manifest.indicators.filter((each) => each.levels.includes(level) && each.kind !== 'class');
      const [first, second] = [pick(next, there), pick(next, there)];
      const { r, rho } = relationOf(pack.scene({ level }), pack.column(first.id, level)!, pack.column(second.id, level)!);
      const rows = pack.raw(first.id, level)!.values.flatMap((value, row) => {
        const other = pack.raw(second.id, level)!.values[row]!;
        return value === null || other === null ? [] : [{ x: value, y: other }];
      });
      const [xs, ys] = [rows.map(({ x }) => x), rows.map(({ y }) => y)];
      const sentence = relationSentence(first, second, r, rho, rows.length, level, 'Barnet');
      const [straight, byPlace] = [correlation(xs, ys), correlation(placesOf(xs), placesOf(ys))];
      const read = parts(new RegExp(`^In Barnet’s (?<count>\\d+) ${many[level]},? (?<pair>.+?) (?<how>do not go together|go together, (?<with>weakly|moderately|strongly)|go opposite ways, (?<against>weakly|moderately|strongly))`
        + '(?<mostly>: where one is high, (?:so mostly is the other|the other is mostly low))?$'), sentence);
      hold(Number(read['count']) === rows.length, sentence);
      const size = straight * byPlace < 0 ? 0 : Math.min(Math.abs(straight), Math.abs(byPlace));
      const strength = read['with'] ?? read['against'];
      hold(strength === (size < 0.1 ? undefined : size < 0.3 ? 'weakly' : size < 0.5 ? 'moderately' : 'strongly'), sentence, `of ${straight} and ${byPlace}`);
      if (strength) hold((read['with'] !== undefined) === straight > 0, sentence);
      if (read['mostly'] !== undefined) {
        const high = (list: readonly number[]) => placesOf(list).map((place) => place > (list.length + 1) / 2);
        const [highX, highY] = [high(xs), high(ys)];
        const follow = highX.filter((isHigh, at) => isHigh && highY[at] === (straight > 0)).length;
        hold(follow > 0.5 * highX.filter(Boolean).length, sentence, `where ${follow} do`);
      }
      if (r !== undefined && rho !== undefined) {
        const method = relationWords.method(r, rho, rows.length, level);
        const { one, two, areas } = parts(/^Pearson’s r (?<one>−?[\d.]+); by rank, Spearman’s rho (?<two>−?[\d.]+); (?<areas>\d+) /, method);
        hold(isRoundOf(one!, straight) && isRoundOf(two!, byPlace) && Number(areas) === rows.length, method, `of ${straight} and ${byPlace}`);
      }
      seen.add(read['how']!);
      /** The names of indicators are read in sentences of their own: here any two words stand for them. */
      keep(said, 'relations', sentence.replace(read['pair']!, 'these and those'));
    }
    expect(seen.size).toBe(7);
  });
}
