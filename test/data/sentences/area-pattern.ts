import { expect } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import { escape, hold } from './read-back.ts';
import type { Raw } from './barnet-pack.ts';

/** The number that words say, on the indicator's scale; the way a change went gives its sign. */
export function numberIn(text: string, { classes }: Indicator): number {
  if (classes) return classes.indexOf(text) + 1;
  if (/^(did not change|hardly changed)$/.test(text)) return 0;
  const plain = text.replace(/^(grew|fell) by /, '').replace(/^(rank|decile) /, '').replace(/[,£]/g, '').replace('−', '-');
  const [number] = /^[+-]?\d+(\.\d+)?/.exec(plain) ?? ['none'];
  return (text.startsWith('fell') ? -1 : 1) * Number(number);
}

/** Whether what was said is the number, to the digits that the indicator is shown with, with its unit and a plural that fits. */
export function expectSaid(text: string, value: number, indicator: Indicator, where: string): void {
  const { decimals, unit, classes } = indicator;
  hold(Math.abs(numberIn(text, indicator) - value) <= 0.5 * 10 ** -decimals + 1e-9, text, `for ${value}, ${where}`);
  if (classes || /change/.test(text)) return;
  hold((/\d+(?:\.(\d+))?(?!.*\d{2})/.exec(text.replace(/,|\b10,000|1,000/g, ''))?.[1]?.length ?? 0) === decimals, text, 'by its digits');
  if (unit === '%') expect(text).toMatch(/%$/);
  else if (unit === '£') expect(text).toMatch(/^£/);
  else if (unit !== '') hold(text.split(' ').length > 1, text, 'by its unit');
}

const change = '(?:grew|fell) by [^;]+?|did not change|hardly changed';

/** What an indicator's own sentence looks like with its numbers left open; a clause that names what is not known is left out. */
function patternOf({ sentence }: Indicator, area: string, { council, england }: Pick<Raw, 'council' | 'england'>): RegExp {
  const clauses = sentence.replace(council ? '' : /;[^;]*\{councilValue\}/, '').replace(england ? '' : /;[^;.]*\{englandValue\}/, '');
  const open = escape(clauses)
    .replace('changed by \\{value\\}', `(?<value>${change})`)
    .replace(/,? by \\\{(council|england)Value\\\}/g, ` it (?<$1>${change})`)
    .replace('\\{value\\}', '(?<value>.+?)').replace('\\{councilValue\\}', '(?<council>.+?)').replace('\\{englandValue\\}', '(?<england>.+?)')
    .replace('\\{area\\}', escape(area)).replaceAll('\\{council\\}', 'Barnet').replaceAll('\\{england\\}', 'England');
  return new RegExp(`^${open}$`);
}

/** Reads an indicator's own sentence back: the value, the council's and England's as they are. False where the sentence is another indicator's. */
export function isAreaSentence(sentence: string, indicator: Indicator, area: string, value: number, benchmarks: Pick<Raw, 'council' | 'england'>): boolean {
  const found = patternOf(indicator, area, benchmarks).exec(sentence);
  if (!found) return false;
  const where = `${indicator.id} ${area}: ${sentence}`;
  const { value: own, council, england } = found.groups!;
  expectSaid(own!, value, indicator, where);
  if (/changed by/.test(indicator.sentence) && own !== 'did not change' && own !== 'hardly changed') hold(own!.startsWith('grew') === value > 0, sentence);
  if (council !== undefined) expectSaid(council, benchmarks.council!.value, indicator, where);
  if (england !== undefined) expectSaid(england, benchmarks.england!.value, indicator, where);
  return true;
}

/** Holds the words of a place in England against the area's rank, or against the percentiles. */
export function holdPlaced(words: string, { values, ranks, quantiles }: Raw, row: number, ranked: number): void {
  const value = values[row]!;
  const [, share, end] = /^in the (\d+)% (most|least) deprived (?:wards|neighbourhoods|small areas) in England$/.exec(words) ?? [];
  const [, side, tenths] = /^(higher|lower) than (\d) in 10 (?:wards|neighbourhoods|small areas) in England$/.exec(words) ?? [];
  const beyond = (isBeyond: (each: number) => boolean): number => quantiles!.filter(isBeyond).length;
  if (share !== undefined) {
    const place = (100 * ranks![row]!) / ranked;
    const from = end === 'most' ? place : 100 - (100 * (ranks![row]! - 1)) / ranked;
    hold(from <= Number(share) + 1e-9 && from > Number(share) - 10 - 1e-9, words, `of rank ${ranks![row]}`);
  } else if (side !== undefined) {
    const surely = (n: number) => beyond((each) => (side === 'higher' ? each < value : each > value)) >= 2 * n;
    hold(surely(Number(tenths)) && !surely(Number(tenths) + 1), words, `of ${value}`);
  } else {
    hold(/^(in the middle of|the same as many) (wards|neighbourhoods|small areas) in England$/.test(words), words);
    hold(Math.max(beyond((each) => each < value), beyond((each) => each > value)) < 12, words, `of ${value}`);
  }
}
