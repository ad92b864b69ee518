import type { Column } from '../model/column.ts';
import type { Indicator } from '../model/indicator.ts';
import { classOf } from '../stats/class-of.ts';
import type { Classification } from '../model/classification.ts';
import { classWords } from '../words/class-words.ts';
import { divergingBounds } from './diverging-bounds.ts';
import { localBounds } from './local-bounds.ts';
import { nationalBounds, nationalQuantile } from './national-bounds.ts';
import { divergingColours, rampColours, type Theme } from './ramp.ts';

/** How values are put into classes, class 0 the lowest. */
export interface Classes {
  /** The way asked for, and the way that could be taken; `reason` says in a sentence why they differ, or why there are fewer classes. */
  asked: Classification;
  method: Classification | 'categories';
  reason?: string;
  /** One more than there are classes, ascending; a bound belongs to the class above it. None where there are no values. */
  bounds: readonly number[];
  /** A name for each class, where it has one: "Most deprived", "Second" … or the categories of the indicator. */
  labels?: readonly string[];
  /** Class of each row of the column. */
  rows: readonly (number | undefined)[];
  /** Rows in each class. */
  counts: readonly number[];
  /** The class of any value of the indicator, by its national rank where that is given and decides; beyond the bounds, the nearest. */
  classOf(value: number | undefined, rank?: number): number | undefined;
  worseEnd: 'high' | 'low' | undefined;
  /** The end with the strongest colour: more of what is measured, and in the topic deprivation always the more deprived end. */
  strongEnd: 'high' | 'low';
  /** For classes about 0: how many lie below it, and how many steps from it the scale has. */
  below?: number;
  steps?: number;
}

/** What a way of classing settles; the rest of Classes follows from it. */
interface Scheme {
  method: Classes['method'];
  reason?: string;
  bounds: readonly number[];
  labels?: readonly string[];
  below?: number;
  steps?: number;
  byRank?: (rank: number) => number;
}

/** Which end of an indicator's values is worse; undefined for one that takes no side. */
export function worseEnd({ polarity }: Indicator): 'high' | 'low' | undefined {
  return polarity === 'neutral' ? undefined : polarity === 'higher-is-worse' ? 'high' : 'low';
}

/** True where the lowest value of an indicator is the most deprived: its ranks, deciles and positions. */
function runsFromMostDeprived({ topic, polarity }: Indicator): boolean {
  return topic === 'deprivation' && polarity === 'higher-is-better';
}

/** Classes by national rank: exact where England's quantiles, rounded and interpolated, could put an area on the wrong side. */
function byRank(column: Column, values: readonly number[], classes: number): Scheme {
  const { indicator, ranked } = column;
  const rising = runsFromMostDeprived(indicator);
  const ofRank = (rank: number): number => {
    const fromWorst = Math.ceil((classes * rank) / ranked) - 1;
    return rising ? fromWorst : classes - 1 - fromWorst;
  };
  const rowClass = column.ranks!.map((rank) => (rank === undefined ? undefined : ofRank(rank)));
  const bounds = [Math.min(...values, ...(column.quantiles?.slice(0, 1) ?? []))];
  for (let k = 1; k < classes; k++) {
    const valuesWhere = (test: (place: number) => boolean): number[] =>
      column.values.filter((value, row): value is number => value !== undefined && rowClass[row] !== undefined && test(rowClass[row]));
    const lowestOver = Math.min(...valuesWhere((place) => place >= k), Infinity);
    const national = column.quantiles && nationalQuantile(column.quantiles, k / classes);
    bounds.push(Math.max(bounds.at(-1)!, national ?? Math.min(lowestOver, Math.max(...values))));
  }
  bounds.push(Math.max(...values, bounds.at(-1)!));
  return { method: 'national', bounds, labels: classWords.deprivation(classes, rising ? 'most first' : 'least first'), byRank: ofRank };
}

function national(column: Column, values: readonly number[], classes: number): Scheme {
  const { indicator, ranked } = column;
  const rising = runsFromMostDeprived(indicator);
  const deprivation = classWords.deprivation(classes, rising ? 'most first' : 'least first');
  if (indicator.kind === 'decile') {
    const bounds = Array.from({ length: classes + 1 }, (_, i) => (i === classes ? 10 : Math.floor((10 * i) / classes) + 1));
    return { method: 'national', bounds, labels: rising ? deprivation : classWords.deciles(bounds) };
  }
  if (indicator.kind === 'rank') {
    const bounds = Array.from({ length: classes + 1 }, (_, i) => (i === classes ? ranked : Math.floor((ranked * i) / classes) + 1));
    return { method: 'national', bounds, labels: rising ? deprivation : undefined };
  }
  if (column.ranks?.some((rank) => rank !== undefined)) return byRank(column, values, classes);
  const bounds = nationalBounds(column.quantiles!, values, classes);
  const full = bounds.length === classes + 1;
  return {
    method: 'national',
    bounds,
    labels: full ? (rising ? deprivation : classWords.shares(classes)) : undefined,
    reason: full ? undefined : classWords.tiedInEngland,
  };
}

function scheme(column: Column, values: readonly number[], asked: Classification, classes: number): Scheme {
  const { indicator } = column;
  if (indicator.kind === 'class' && indicator.classes) {
    return { method: 'categories', bounds: [...indicator.classes.map((_, i) => i + 1), indicator.classes.length], labels: indicator.classes };
  }
  if (values.length === 0) return { method: asked, bounds: [], reason: classWords.noValues };
  const hasNational = indicator.kind === 'decile' || indicator.kind === 'rank' || column.quantiles !== undefined || column.ranks?.some((rank) => rank !== undefined);
  const method = asked === 'national' && !hasNational ? 'quantiles' : asked;
  const reason = method === asked ? undefined : classWords.noEngland;
  if (indicator.diverging) {
    const about = method === 'national' && !column.quantiles ? 'quantiles' : method;
    return { method: about, reason: about === asked ? undefined : classWords.noEngland, ...divergingBounds(values, about, classes, indicator.decimals, column.quantiles) };
  }
  if (method === 'national') return national(column, values, classes);
  const bounds = localBounds(values, method, classes, indicator.decimals);
  const fewer = bounds.length - 1 < classes ? classWords.fewDifferent(new Set(values).size, bounds.length - 1) : undefined;
  return { method, bounds, reason: reason ?? fewer };
}

const kept = new WeakMap<Column, Map<string, Classes>>();

/**
 * Puts the values of a column into classes, once for each way of doing it.
 *
 * `national`: each class holds the same share of England's areas (five: fifths, which are pairs of national deciles), by rank where the column
 * has ranks; without England's spread it falls back to `quantiles` and says so. `quantiles`, `natural`, `equal`: by this council's values.
 * A diverging indicator has classes about 0; one of kind `class` has one a category, whatever is asked.
 *
 * @throws where classes is not a whole number from 2 to 7
 */
export function classify(column: Column, asked: Classification, classes = 5): Classes {
  if (!(Number.isInteger(classes) && classes >= 2 && classes <= 7)) throw new RangeError(`classify requires 2 to 7 classes, got ${classes}`);
  const ways = kept.get(column) ?? new Map<string, Classes>();
  kept.set(column, ways);
  const way = `${asked} ${classes}`;
  const made = ways.get(way) ?? classesOf(column, asked, classes);
  ways.set(way, made);
  return made;
}

function classesOf(column: Column, asked: Classification, classes: number): Classes {
  const values = column.values.filter((value) => value !== undefined);
  const { byRank: ofRank, ...made } = scheme(column, values, asked, classes);
  const count = Math.max(0, made.bounds.length - 1);
  const classOfValue = (value: number | undefined, rank?: number): number | undefined => {
    if (value === undefined || count === 0) return undefined;
    return ofRank && rank !== undefined ? ofRank(rank) : classOf(value, made.bounds);
  };
  const rows = column.values.map((value, row) => classOfValue(value, column.ranks?.[row]));
  const counts = new Array<number>(count).fill(0);
  for (const row of rows) if (row !== undefined) counts[row]!++;
  return {
    asked, ...made, rows, counts,
    classOf: classOfValue,
    worseEnd: worseEnd(column.indicator),
    strongEnd: runsFromMostDeprived(column.indicator) ? 'low' : 'high',
  };
}

/** The colour of each class. Classes about 0 are purple at the worse end (neutral: at the low end) and green at the other. */
export function classColours(classes: Classes, indicator: Indicator, theme: Theme): string[] {
  const count = classes.counts.length;
  if (classes.below !== undefined) return divergingColours(classes.below, count - classes.below, classes.steps ?? count, theme, classes.worseEnd ?? 'low');
  const colours = rampColours(indicator.topic, count, theme);
  return classes.strongEnd === 'low' ? colours.reverse() : colours;
}
