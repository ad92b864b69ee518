import type { AreaName } from '../model/area-name.ts';
import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import type { Verdict } from '../model/verdict.ts';
import { levelNames } from './explorer-words.ts';
import { decimal, formatValue, whole } from './numbers.ts';
import { possessive } from './sentences.ts';

/** Words of the page that sets areas side by side. */
export const compareWords = {
  waiting: 'Loading the areas to compare',
  loading: 'loading',
  chips: 'Areas compared',
  remove: (name: string) => `Remove ${name}`,
  add: 'Add an area',
  addHint: 'Add an area',
  topics: 'Topics',
  allTopics: 'All topics',
  headlines: 'Headlines',
  table: 'Table',
  charts: 'Charts',
  download: 'Download CSV',
  backToMap: 'Back to the map',

  emptyTitle: 'Set two areas side by side',
  emptyLead: 'Choose any two: a ward against a neighbourhood, or one small area against another.',
  secondTitle: (name: string) => `${name}, against which area?`,
  secondLead: 'Choose one more. Up to four can stand side by side.',
  byName: 'Area by name',
  byNameHint: 'Find a ward, neighbourhood or small area',
  byNameNote: 'Small areas are found by name, by neighbourhood or by code in the field above.',

  lead: 'Every row has one scale. Pale bars are 95% intervals, where the numbers allow one.',
  marks: (council: string, region: string) => `Ticks mark ${council}, ${region} and England.`,
  fit: 'Ward figures are best fit from small areas.',
  more: (count: number) => (count === 1 ? 'The one indicator' : `All ${whole(count)} indicators`),
  showOnMap: ' (show on the map)',
  notHereCount: (count: number) => `${whole(count)} ${count === 1 ? 'indicator is' : 'indicators are'} not published for these areas`,
  scale: (from: string, to: string) => `Scale from ${from} to ${to}`,

  how: 'How the verdicts are made',
  howText: [
    '“Higher in” is said only where the 95% interval of the difference leaves out no difference: Newcombe’s interval for shares, the interval of the ratio for rates of events. Otherwise there is no clear difference.',
    '“Cannot tell how sure” stands where nobody publishes how far chance could have moved a figure and it cannot be worked out: scores, averages, distances. Both figures are true; whether the gap means anything is not known.',
    '“Counts follow size” stands beside numbers of people, which depend on how large an area is.',
    'With three or four areas, the highest is named only where it is clearly higher than each of the others.',
    'Where areas share people, the intervals are a little wider than they need be, so what is called clear is clear.',
  ],
  csvNote: 'The interval is 95%: Wilson for shares, Byar for rates of events. Verdicts: Newcombe’s interval of the difference, or the interval of the ratio.',
  fileName: (names: readonly string[]) => `compare-${names.join('-')}.csv`,
  tableCaption: 'The same figures as a table',
  indicator: 'Indicator',
  verdict: 'Verdict',
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
    case 'no-interval': return 'Cannot tell how sure';
    case 'size': return 'Counts follow size';
    case 'absent': return missing.length === 1 ? `Cannot tell: no figure for ${missing[0]!}` : `Cannot tell: ${whole(missing.length)} of ${whole(names.length)} have no figure`;
  }
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
  return value === 0 ? 'did not change in number' : `${value > 0 ? 'grew' : 'fell'} by ${show(Math.abs(value))}`;
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
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)!} side by side`;
}
