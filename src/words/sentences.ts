import type { Column } from '../model/column.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Benchmark } from '../model/pack.ts';
import { capital } from './capital.ts';
import { levelNames } from './names.ts';
import { indicatorSubject } from './indicator-subject.ts';
import { lower } from './lower.ts';
import { bareValue, formatValue, whole } from './numbers.ts';
import { withThe } from './with-the.ts';

/** "Barnet’s", "St Helens’", "the City of London’s". */
export function possessive(name: string): string {
  const said = withThe(name);
  return /s$/i.test(said) ? `${said}’` : `${said}’s`;
}

const england = / and (?:in )?\{england\}(?: it)?(?: by)? \{england(?:Value|Moved)\}/;

/** A change in words: "grew by 35.1%", "fell by 12 people". One too small to show is said as such, and none as none. */
function moved(indicator: Indicator, value: number): string {
  const size = formatValue({ ...indicator, diverging: false }, Math.abs(value));
  if (value === 0) return 'did not change';
  if (!/[1-9]/.test(size)) return 'hardly changed';
  return `${value > 0 ? 'grew' : 'fell'} by ${size}`;
}

/** The template of a change, its values said with the way they went: "…changed by {value}…; in {council} by {councilValue}" needs "it" in what follows. */
function withMoves({ diverging, sentence }: Indicator): string {
  return diverging ? sentence.replace(/changed by \{value\}/, '{moved}').replace(/,? by \{(council|england)Value\}/g, ' it {$1Moved}') : sentence;
}

/**
 * An indicator's own sentence about one area. A clause that needs a value which is not there is left out; undefined where the area itself has none.
 */
export function areaSentence(indicator: Indicator, area: string, value: number | undefined, council: string, councilValue?: Benchmark, englandValue?: Benchmark): string | undefined {
  if (value === undefined) return undefined;
  const words: Record<string, string | undefined> = {
    area,
    value: formatValue(indicator, value),
    moved: moved(indicator, value),
    council: withThe(council),
    councilValue: councilValue && formatValue(indicator, councilValue.value),
    councilMoved: councilValue && moved(indicator, councilValue.value),
    england: 'England',
    englandValue: englandValue && formatValue(indicator, englandValue.value),
    englandMoved: englandValue && moved(indicator, englandValue.value),
  };
  const isWhole = (clause: string): boolean => [...clause.matchAll(/\{(\w+)\}/g)].every(([, key]) => words[key!] !== undefined);
  const sentences = withMoves(indicator).split(/(?<=\.)\s+(?=[A-Z{])/).map((sentence) =>
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
    if (total === 1) return `${capital(possessive(council))} one ${areas.one} is ${deprived === 1 ? '' : 'not '}among the 20% ${what}`;
    const all = `${possessive(council)} ${whole(total)} ${areas.many}`;
    if (ranked.length === 1) return `The one of ${all} that has a figure is ${deprived === 1 ? '' : 'not '}among the 20% ${what}`;
    const among = ranked.length === total ? all : `the ${whole(ranked.length)} of ${all} that have a figure`;
    if (deprived === 0) return `None of ${among} is among the 20% ${what}`;
    return `${whole(deprived)} of ${among} ${deprived === 1 ? 'is' : 'are'} among the 20% ${what}`;
  }
  if (column.indicator.kind === 'class') return classHeadline(column, known.map(({ value }) => value), council);
  const show = (value: number) => formatValue(column.indicator, value);
  const lowest = show(Math.min(...known.map(({ value }) => value)));
  const highest = show(Math.max(...known.map(({ value }) => value)));
  const subject = capital(indicatorSubject(column.indicator));
  if (lowest === highest) return `${subject} is ${highest} in every ${areas.one} of ${withThe(council)}${known.length < column.values.length ? ' with a figure' : ''}`;
  const where = (shown: string): { name: string; has: string } => {
    const rows = known.filter(({ value }) => show(value) === shown);
    return rows.length === 1 ? { name: nameOf(rows[0]!.row), has: 'has' } : { name: `${whole(rows.length)} ${areas.many}`, has: 'have' };
  };
  const [low, high] = [where(lowest), where(highest)];
  if (isPlace(column.indicator)) return `${subject} runs from ${lowest} in ${low.name} to ${highest} in ${high.name}`;
  const [most, least] = /walk/.test(subject) ? ['longest', 'shortest'] : ['highest', 'lowest'];
  return `${capital(high.name)} ${high.has} the ${most} ${lower(subject.replace(/^The /, ''))}: ${highest}; ${low.name} ${low.has} the ${least}: ${
    /^(%|£|)$/.test(column.indicator.unit) ? lowest : bareValue(column.indicator, Math.min(...known.map(({ value }) => value)))}`;
}

/** Whether a value is a place among others, of which there is no most. */
function isPlace({ kind, id }: Indicator): boolean {
  return kind === 'rank' || kind === 'decile' || /^imd-position-/.test(id);
}

/** How many areas are in the class at the worse end, or in the worst that any is in. */
function classHeadline({ indicator, level, values: { length } }: Column, known: readonly number[], council: string): string {
  const worst = indicator.polarity === 'higher-is-better' ? Math.min(...known) : Math.max(...known);
  if (known.length === 1) return `The one ${levelNames[level].one} of ${withThe(council)} ${length > 1 ? 'that has a figure ' : ''}is in the class “${bareValue(indicator, worst)}”`;
  const inIt = known.filter((value) => value === worst).length;
  const areas = levelNames[level];
  const of = known.length < length ? `the ${whole(known.length)} ${areas.many} of ${withThe(council)} that have a figure` : `${possessive(council)} ${whole(length)} ${areas.many}`;
  return `${whole(inIt)} of ${of} ${inIt === 1 ? 'is' : 'are'} in the class “${bareValue(indicator, worst)}”`;
}

/**
 * The sentence that leads a view of two indicators: how many areas are at the strong end of both.
 *
 * @param first and second: the indicators, each with the words of the third that is its strong end: "highest third of England’s areas"
 * @param counts how many areas are in both thirds, have both figures, and are there at all
 */
export function bothHeadline(
  first: { indicator: Indicator; third: string }, second: { indicator: Indicator; third: string }, counts: { both: number; known: number; all: number },
  { level, council }: { level: Column['level']; council: string },
): string | undefined {
  if (counts.known === 0) return undefined;
  const areas = levelNames[level];
  const all = `${possessive(council)} ${whole(counts.all)} ${counts.all === 1 ? areas.one : areas.many}`;
  const among = counts.known === counts.all ? all : `the ${whole(counts.known)} of ${all} that ${counts.known === 1 ? 'has' : 'have'} both figures`;
  const third = first.third === second.third ? `both in the ${first.third}: for ${lower(first.indicator.shortLabel)}, and for ${lower(second.indicator.shortLabel)}`
    : `in the ${first.third} for ${lower(first.indicator.shortLabel)}; and in the ${second.third} for ${lower(second.indicator.shortLabel)}`;
  return `${counts.both === 0 ? 'None' : whole(counts.both)} of ${among} ${counts.both <= 1 ? 'is' : 'are'} ${third}`;
}

/** The values of the council, its region and England in one line, with the period; undefined where none is known. */
export function benchmarkSentence(column: Column, council: string, region: string): string | undefined {
  const parts = ([[council, column.council], [region, column.region], ['England', column.england]] as const)
    .flatMap(([name, benchmark]) => (benchmark ? [`${name} ${formatValue(column.indicator, benchmark.value)}`] : []));
  return parts.length > 0 ? `${parts.join(', ')}. ${column.indicator.period}.` : undefined;
}
