import type { Column } from '../model/column.ts';
import type { Status } from '../model/status.ts';
import { histogramBins } from '../stats/histogram-bins.ts';
import { classWords } from '../words/class-words.ts';
import { legendWords } from '../words/legend-words.ts';
import { bareValue, formatValue } from '../words/numbers.ts';
import { classColours, type Classes } from './classification.ts';
import { isLowestAlone } from './national-bounds.ts';
import type { Theme } from './ramp.ts';

/** One class as the legend shows it. */
export interface LegendClass {
  /** Its place in Classes, the lowest 0. */
  place: number;
  colour: string;
  /** "Most deprived", a category, or undefined for a class known by its bounds alone. */
  label?: string;
  /** "12.3 to 18.0", "under 4", "45 and over"; empty for a category. */
  bounds: string;
  /** The same in fewer letters: "12.3–18.0", "<4", "45+". */
  short: string;
  count: number;
  /** In place of `count` where areas of two kinds are counted: "16 small areas", "2 wards". */
  counts?: readonly string[];
}

/** A bar of the small histogram: a range of values, how many areas lie in it, and the colour of the class of its middle. */
export interface LegendBar {
  from: number;
  to: number;
  count: number;
  place: number;
  colour: string;
}

/** A value that the areas are set against: always these three marks, and a published guideline where there is one. */
export interface LegendMark {
  kind: 'council' | 'region' | 'england' | 'guideline';
  name: string;
  value: number;
  text: string;
}

export interface Legend {
  title: string;
  /** "fifths of England", "equal steps" … */
  basis: string;
  /** "220 small areas". */
  areas: string;
  unit: string;
  period: string;
  /** In the order shown: lowest first, save shares of England by deprivation, which run from the most deprived. */
  classes: readonly LegendClass[];
  reversed: boolean;
  bars: readonly LegendBar[];
  marks: readonly LegendMark[];
  /** Which end is worse, in words; undefined for an indicator that takes no side. */
  worse?: string;
  /** Keys of areas without a plain value, with the number of each; none where there are none. */
  keys: readonly { status: Exclude<Status, 'ok'>; count: number; text: string }[];
  /** Why the classes are not the ones asked for, or are fewer. */
  note?: string;
}

/** Names for the marks. */
export interface Places {
  council: string;
  region: string;
}

/** Words for a class's bounds, long and short. */
interface BoundsWords {
  range(from: string, to: string): string;
  under(to: string): string;
  over(from: string): string;
}

/**
 * The text of a class's bounds. Where the classes are England's, or about 0, the outer ones are open. A class whose areas all show the same value
 * shows that value.
 */
function boundsText(column: Column, classes: Classes, place: number, words: BoundsWords): string {
  const { indicator } = column;
  const { bounds, method, counts, below } = classes;
  const rows = classes.rows.filter((row) => row !== undefined);
  const [from, to] = [bounds[place]!, bounds[place + 1]!];
  const [isFirst, isLast] = [place === 0, place === counts.length - 1];
  const bare = (value: number): string => (value === 0 ? '0' : bareValue(indicator, value));
  const withUnit = (value: number): string => (value !== 0 && /^(%|£)$/.test(indicator.unit) ? formatValue(indicator, value) : bare(value));
  if (method === 'categories') return '';
  if ((indicator.kind === 'decile' || indicator.kind === 'rank') && Number.isInteger(from) && Number.isInteger(to)) {
    return legendWords.whole(bare(from), bare(isLast ? to : to - 1));
  }
  if (isFirst && isLowestAlone(bounds)) return withUnit(from);
  if (place === 1 && isLowestAlone(bounds)) return isLast ? legendWords.moreThan(bare(bounds[0]!)) : legendWords.upTo(withUnit(to));
  if (method === 'national' || below !== undefined) {
    if (isFirst && isLast) return words.range(bare(from), bare(to));
    if (isFirst && (below !== 0)) return words.under(withUnit(to));
    if (isLast && below !== counts.length) return bare(from) === bare(to) && !column.ranks ? withUnit(from) : words.over(withUnit(from));
    return words.range(bare(from), bare(to));
  }
  const known = column.values.filter((value) => value !== undefined);
  const shown = new Set(known.filter((_, i) => rows[i] === place).map(bare));
  const oneEach = method !== 'equal' || new Set(known).size <= counts.length;
  return oneEach && shown.size === 1 ? [...shown][0]! : words.range(bare(from), bare(to));
}

function marksOf(column: Column, places: Places): LegendMark[] {
  const { indicator, council, region, england } = column;
  const benchmarks = ([['council', places.council, council], ['region', places.region, region], ['england', 'England', england]] as const)
    .flatMap(([kind, name, benchmark]) => (benchmark ? [{ kind, name, value: benchmark.value, text: formatValue(indicator, benchmark.value) }] : []));
  const { guideline } = indicator;
  return guideline ? [...benchmarks, { kind: 'guideline', name: guideline.label, value: guideline.value, text: formatValue(indicator, guideline.value) }] : benchmarks;
}

/** All that a legend says about one column and its classes, ready to draw. */
export function legendModel(column: Column, classes: Classes, places: Places, theme: Theme): Legend {
  const { indicator, level, statuses } = column;
  const colours = classColours(classes, indicator, theme);
  const values = column.values.filter((value) => value !== undefined);
  const reversed = classes.method === 'national' && classes.labels !== undefined && classes.strongEnd === 'high' && column.ranks !== undefined;
  const shown = classes.counts.map((count, place): LegendClass => ({
    place, count, colour: colours[place]!, label: classes.labels?.[place],
    bounds: boundsText(column, classes, place, legendWords), short: boundsText(column, classes, place, legendWords.short),
  }));
  const hasHistogram = indicator.kind !== 'class' && indicator.kind !== 'decile';
  const bars = hasHistogram ? histogramBins(values, 28).map((bin): LegendBar => {
    const place = classes.classOf((bin.from + bin.to) / 2)!;
    return { ...bin, place, colour: colours[place]! };
  }) : [];
  const national = classes.method === 'national' && classes.below === undefined;
  return {
    title: indicator.label,
    basis: classes.method === 'categories' ? '' : national && classes.labels ? classWords.sharesOfEngland(classes.counts.length) : legendWords.basis(classes.method),
    areas: legendWords.areas(values.length, level),
    unit: indicator.unit,
    period: indicator.period,
    classes: reversed ? shown.reverse() : shown,
    reversed,
    bars: reversed ? bars.reverse() : bars,
    marks: indicator.kind === 'class' ? [] : marksOf(column, places),
    worse: legendWords.worse(indicator, theme),
    keys: (['estimate', 'suppressed', 'missing', 'not-collected'] as const).flatMap((status) => {
      const count = statuses.filter((each) => each === status).length;
      return count > 0 ? [{ status, count, text: legendWords.key(status, count) }] : [];
    }),
    note: classes.reason,
  };
}
