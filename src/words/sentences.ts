import type { Column } from '../model/column.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Benchmark } from '../model/pack.ts';
import { levelNames } from './explorer-words.ts';
import { bareValue, formatValue, whole } from './numbers.ts';

/** "Barnet’s", "St Helens’". */
export function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

const england = / and (?:in )?\{england\}(?: by)? \{englandValue\}/;

/**
 * An indicator's own sentence about one area. A clause that needs a value which is not there is left out; undefined where the area itself has none.
 */
export function areaSentence(indicator: Indicator, area: string, value: number | undefined, council: string, councilValue?: Benchmark, englandValue?: Benchmark): string | undefined {
  if (value === undefined) return undefined;
  const words: Record<string, string | undefined> = {
    area,
    value: formatValue(indicator, value),
    council,
    councilValue: councilValue && formatValue(indicator, councilValue.value),
    england: 'England',
    englandValue: englandValue && formatValue(indicator, englandValue.value),
  };
  const isWhole = (clause: string): boolean => [...clause.matchAll(/\{(\w+)\}/g)].every(([, key]) => words[key!] !== undefined);
  const sentences = indicator.sentence.split(/(?<=\.)\s+(?=[A-Z{])/).map((sentence) =>
    sentence.replace(/\.$/, '').replace(englandValue ? '' : england, '').split(/;\s*/));
  if (!isWhole(sentences[0]![0]!)) return `${area}: ${formatValue(indicator, value)}.`;
  return sentences
    .map((clauses) => clauses.filter(isWhole).join('; '))
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence.replace(/\{(\w+)\}/g, (_, key: string) => words[key]!)}.`)
    .join(' ');
}

/**
 * The sentence that leads a view: how many areas are among the most deprived in England where there are national ranks, otherwise the range from the lowest to
 * the highest area. `nameOf` gives the name a resident would know for a row. Undefined where no area has a value.
 */
export function headline(column: Column, council: string, nameOf: (row: number) => string = (row) => column.names[row]!): string | undefined {
  const known = column.values.flatMap((value, row) => (value === undefined ? [] : [{ value, row }]));
  if (known.length === 0) return undefined;
  const areas = levelNames[column.level];
  if (column.ranks) {
    const ranked = column.ranks.filter((rank) => rank !== undefined);
    const deprived = ranked.filter((rank) => rank <= 0.2 * column.ranked).length;
    const what = /^imd-/.test(column.indicator.id) ? 'most deprived in England' : `most deprived in England for ${lower(column.indicator.shortLabel)}`;
    const total = column.ranks.length;
    if (total === 1) return `${possessive(council)} one ${areas.one} is ${deprived === 1 ? '' : 'not '}among the 20% ${what}`;
    const all = `${possessive(council)} ${whole(total)} ${areas.many}`;
    if (ranked.length === 1) return `The one of ${all} that has a figure is ${deprived === 1 ? '' : 'not '}among the 20% ${what}`;
    const among = ranked.length === total ? all : `the ${whole(ranked.length)} of ${all} that have a figure`;
    if (deprived === 0) return `None of ${among} is among the 20% ${what}`;
    return `${whole(deprived)} of ${among} ${deprived === 1 ? 'is' : 'are'} among the 20% ${what}`;
  }
  if (column.indicator.kind === 'class') return `${column.indicator.label} in ${council}`;
  const show = (value: number) => formatValue(column.indicator, value);
  const lowest = show(Math.min(...known.map(({ value }) => value)));
  const highest = show(Math.max(...known.map(({ value }) => value)));
  if (lowest === highest) return `${column.indicator.label}: ${highest} in every ${areas.one} of ${council}${known.length < column.values.length ? ' with a figure' : ''}`;
  const where = (shown: string): string => {
    const rows = known.filter(({ value }) => show(value) === shown);
    return rows.length === 1 ? nameOf(rows[0]!.row) : `${whole(rows.length)} ${areas.many}`;
  };
  const unitLater = /^(%|£|)$/.test(column.indicator.unit) ? lowest : bareValue(column.indicator, Math.min(...known.map(({ value }) => value)));
  return `${column.indicator.label}: from ${unitLater} in ${where(lowest)} to ${highest} in ${where(highest)}`;
}

/** The values of the council, its region and England in one line, with the period; undefined where none is known. */
export function benchmarkSentence(column: Column, council: string, region: string): string | undefined {
  const parts = ([[council, column.council], [region, column.region], ['England', column.england]] as const)
    .flatMap(([name, benchmark]) => (benchmark ? [`${name} ${formatValue(column.indicator, benchmark.value)}`] : []));
  return parts.length > 0 ? `${parts.join(', ')} (${column.indicator.period}).` : undefined;
}

/** Lowers the first letter, unless the word is an abbreviation. */
export function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
