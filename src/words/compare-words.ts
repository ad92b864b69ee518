import type { AreaName } from '../model/area-name.ts';
import { differenceOf } from '../model/difference.ts';
import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import type { Verdict } from '../model/verdict.ts';
import { capital } from './capital.ts';
import { differenceInterval, plainDifference } from './difference-words.ts';
import { levelNames } from './names.ts';
import { inAList } from './in-a-list.ts';
import { decimal, formatValue, whole } from './numbers.ts';
import { possessive } from './sentences.ts';
import { verdictNames, verdictReason } from './verdict-words.ts';

/** Words of the page that sets areas side by side. */
export const compareWords = {
  waiting: 'Loading the areas to compare',
  loading: 'loading',
  chips: 'Areas compared',
  remove: (name: string) => `Remove ${name}`,
  moveLeft: (name: string) => `Move ${name} to the left`,
  moveRight: (name: string) => `Move ${name} to the right`,
  moved: (name: string, place: number, of: number) => `${name} is now ${place} of ${of}.`,
  beside: 'Set beside',
  show: 'Show',
  forms: { values: 'Values', differences: 'Differences', table: 'Table' },
  order: 'Order',
  options: 'Add, order and share; how to read this',
  orders: { topic: 'As listed', difference: 'Widest gap first', name: 'By name' },
  orderNote: 'The widest gap first: gaps are measured in the spread of England’s areas, from the 5th to the 95th percentile, so that different units can be set in order.',
  against: (name: string) => `Against ${name}`,
  zero: (name: string) => `the same as ${name}`,
  copyLink: 'Copy link',
  like: (name: string) => `Areas like ${name}`,
  estimateMark: 'estimate',
  add: 'Add an area',
  addHint: 'Add an area',
  topics: 'Topics',
  allTopics: 'All topics',
  headlines: 'Headlines',
  table: 'Table',
  charts: 'Charts',
  backToMap: 'Back to the map',

  emptyTitle: 'Set two areas side by side',
  emptyLead: 'Choose any two: a ward against a neighbourhood, or one small area against another.',
  secondTitle: (name: string) => `${name}, against which area?`,
  secondLead: 'Choose one more. Up to four can stand side by side.',
  byName: 'Area by name',
  byNameHint: 'Find a ward, neighbourhood or small area',
  byNameNote: 'Small areas are found by name, by neighbourhood or by code in the field above.',

  lead: 'Every row has one locked scale. Pale bars are 95% intervals, where the numbers allow one.',
  crowd: (kinds: string) => `Faint lines are all the council’s ${kinds}.`,
  differencesLead: (name: string) => `Each mark is how far an area is above or below ${name}, with the 95% interval of that difference where one can be given.`,
  marks: (council: string, region: string) => `Ticks mark ${council}, ${region} and England.`,
  fit: 'Ward figures are best fit from small areas.',
  more: (count: number) => (count === 1 ? 'The one indicator' : `All ${whole(count)} indicators`),
  showOnMap: ' (show on the map)',
  notHereCount: (count: number) => `${whole(count)} ${count === 1 ? 'indicator is' : 'indicators are'} not published for these areas`,
  reason: (whose: readonly string[], why: string) => `${inAList(whose)}: ${why}`,
  noWhole: 'not known',
  noMeasure: 'a whole is no measure of a part',
  noFirst: (name: string) => `no figure for ${name}`,
  scale: (from: string, to: string) => `Scale from ${from} to ${to}`,

  how: 'How the verdicts are made',
  howText: [
    '“Higher in” is said only where the 95% interval of the difference leaves out no difference: Newcombe’s interval for shares, the interval of the ratio for rates of events. Otherwise there is no clear difference.',
    '“Cannot tell” stands where there is nothing to test a gap with: scores, ranks, averages and some shares come without a margin of error, and counts of people follow the size of an area. The figures and the gap are true; whether chance could have made it is not known.',
    'Gaps are worked out before figures are rounded, so one may differ by 0.1 from what the rounded figures would give.',
    'A row’s scale is set by all of the council’s areas of the kinds compared, and by England’s, so that it stays the same when other areas are chosen. It is widened only for an area that lies far outside the rest.',
    'With three or four areas, the highest is named only where it is clearly higher than each of the others.',
    'Where many differences are tested, some would seem clear by chance alone. All that are tested here are also judged together, by the method of Benjamini and Hochberg, so that at most one in twenty of those that stay clear is expected to be chance.',
    'Where areas share people, the intervals are a little wider than they need be, so what is called clear is clear.',
  ],
  csvNote: 'The interval is 95%: Wilson for shares, Byar for rates of events. Verdicts: Newcombe’s interval of the difference, or the interval of the ratio.',
  tableCaption: 'The same figures as a table',
  indicator: 'Indicator',
  verdict: 'Verdict',
  lessFirst: (name: string, first: string) => `${name} less ${first}`,
  wholeKinds: { council: 'council', region: 'region', england: 'country' },
  region: 'region',
};

/**
 * Names of areas that tell them apart in a row, a verdict or a chip: a small area goes by its own name, and two areas of one name by name and kind.
 */
export function distinctNames(areas: readonly { name: AreaName; level: Level }[]): string[] {
  return areas.map(({ name, level }, i) => {
    const hasTwin = areas.some((other, j) => i !== j && other.name.own === name.own);
    return hasTwin ? `${name.own} ${levelNames[level].one}` : name.own;
  });
}

/** What is said of a row: `names` are those of the areas, `missing` of those among them without a figure. */
export function verdictWords(
  verdict: { place: number } | { verdict: Exclude<Verdict, 'higher' | 'lower'> }, names: readonly string[], missing: readonly string[],
): string {
  if ('place' in verdict) return `${names.length > 2 ? 'Highest' : 'Higher'} in ${names[verdict.place]!}`;
  switch (verdict.verdict) {
    case 'no-clear-difference': return names.length > 2 ? 'None clearly highest' : 'No clear difference';
    case 'no-interval':
    case 'size': return 'Cannot tell';
    case 'absent': return missing.length === 1 ? `Cannot tell: no figure for ${missing[0]!}` : `Cannot tell: ${whole(missing.length)} of ${whole(names.length)} have no figure`;
  }
}

/** Beneath what is said of a row: of two figures by how much; where nothing can be told, why not, and the gap between two. Undefined of other rows of more than two, and where one is not known. */
export function verdictDetail(indicator: Indicator, verdict: { place: number } | { verdict: Exclude<Verdict, 'higher' | 'lower'> }, figures: readonly Figure[]): string | undefined {
  const isPair = figures.length === 2;
  if ('verdict' in verdict && (verdict.verdict === 'no-interval' || verdict.verdict === 'size')) {
    const why = verdictReason(verdict.verdict, indicator)!;
    if (!isPair || indicator.kind === 'class') return why;
    return `${why} The gap is ${plainDifference(indicator, figures[0]!.value! - figures[1]!.value!)}.`;
  }
  if (!isPair || ('verdict' in verdict && verdict.verdict === 'absent')) return undefined;
  const [low, high] = 'place' in verdict && verdict.place === 0 ? [figures[1]!, figures[0]!] : [figures[0]!, figures[1]!];
  const found = differenceOf(indicator, low, high)!;
  const interval = differenceInterval(indicator, found);
  return `${'place' in verdict ? 'by' : 'a gap of'} ${plainDifference(indicator, found.difference)}${interval ? ` (${interval})` : ''}`;
}

/** What is said in one cell of a figure against the first: "Higher", "No clear difference", "Cannot tell". */
export function againstWords(verdict: Verdict): string {
  return capital(verdictNames[verdict]);
}

/** How many differences are tested on a page, how many are clear, and how many stay clear when all are judged together. */
export function manyWords(name: string, { tested, clear, together }: { tested: number; clear: number; together: number }): string {
  const held = clear === 0 ? 'None is clear.' : `${whole(clear)} ${clear === 1 ? 'is' : 'are'} clear${together === clear
    ? `, and ${clear === 1 ? 'stays' : 'all stay'} so when they are judged together.` : `; ${whole(together)} ${together === 1 ? 'stays' : 'stay'} so when all are judged together.`}`;
  return `${whole(tested)} differences from ${name} are tested here. ${held}`;
}

/** What is said of two areas that hold some of the same people. */
export function overlapWords(first: string, second: string, overlap: { rows: readonly number[]; residents: number | undefined; within?: 'first' | 'second' | 'both' }): string {
  const people = overlap.residents === undefined ? '' : `, ${whole(overlap.residents)} residents,`;
  const count = overlap.rows.length;
  if (overlap.within === 'both') return `${first} and ${second} are made of the same small areas.`;
  if (overlap.within === 'first') return `${first} lies inside ${second}, as its figures are counted, so its people are in both.`;
  if (overlap.within === 'second') return `${second} lies inside ${first}, as its figures are counted, so its people are in both.`;
  return `${first} and ${second} overlap: ${whole(count)} small ${count === 1 ? 'area' : 'areas'}${people} ${count === 1 ? 'is' : 'are'} counted in both.`;
}

/** A clause that leads, with the first area's value; the rest follow as "in Woodside Park, 20%". */
type Lead = (area: string, value: number, show: (value: number) => string) => { first: string; others: (area: string, value: number) => string };

const share = (tail: string): Lead => (area, value, show) => ({
  first: `${show(value)} of ${possessive(area)} ${tail}`,
  others: (other, next) => `in ${other}, ${show(next)}`,
});

/** Indicators that a comparison can lead with, in order of choice within their topic. */
export const leads: Readonly<Record<string, Lead>> = {
  'income-deprived': share('residents are income-deprived'),
  'households-deprived-2-plus': share('households are deprived in two or more ways'),
  'population-change': (area, value, show) => ({
    first: `${possessive(area)} residents ${moved(value, show)} between 2011 and 2021`,
    others: (other, next) => `${possessive(other)} ${moved(next, show)}`,
  }),
  'walk-gp': share('residents live within 15 minutes’ walk of a GP practice'),
  'no-car': share('households have no car or van'),
  'fuel-poverty': share('households were in fuel poverty in 2022'),
  'mains-gas-only': share('households are heated by mains gas only'),
  'age-65-plus': share('residents are aged 65 or over'),
  'age-0-15': share('residents are under 16'),
};

function moved(value: number, show: (value: number) => string): string {
  const size = show(Math.abs(value));
  if (value === 0) return 'did not change in number';
  return /[1-9]/.test(size) ? `${value > 0 ? 'grew' : 'fell'} by ${size}` : 'hardly changed in number';
}

/**
 * The true sentence on top: "45% of Colindale North’s residents are income-deprived; in Woodside Park, 20%". Whole percentages, or one decimal where
 * whole ones would hide a difference. A small area speaks for itself alone, by its own name. Undefined where the indicator is no lead or fewer than two areas have a value.
 */
export function compareSentence(indicator: Indicator, areas: readonly { name: AreaName; figure: Figure }[]): string | undefined {
  const lead = leads[indicator.id];
  const known = areas.flatMap(({ name, figure }) => (figure.value === undefined ? [] : [{ area: name.own, value: figure.value }]));
  if (!lead || known.length < 2 || known.length < areas.length) return undefined;
  const digits = [0, 1].find((places) => new Set(known.map(({ value }) => decimal(value, places))).size === known.length) ?? 1;
  const show = (value: number) => formatValue({ ...indicator, decimals: digits, diverging: false }, value);
  const [first, ...rest] = known;
  const { first: clause, others } = lead(first!.area, first!.value, show);
  return [clause, ...rest.map(({ area, value }) => others(area, value))].join('; ');
}

/** The headline where no figure can lead: "Colindale North and Woodside Park side by side". */
export function sideBySide(names: readonly string[]): string {
  return `${inAList(names)} side by side`;
}
