import type { Column } from '../model/column.ts';
import type { Status } from '../model/status.ts';
import { histogramBins } from '../stats/histogram-bins.ts';
import { classWords } from '../words/class-words.ts';
import { legendWords } from '../words/legend-words.ts';
import { bareValue, formatValue } from '../words/numbers.ts';
import { classColours, type Classes } from './classification.ts';
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
  count: number;
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

/** The text of a class's bounds. Where the classes are England's the outer ones are open, for nothing is known of how far they reach. */
function boundsText({ indicator }: Column, { bounds, method, counts, below }: Classes, place: number): string {
  const show = (value: number): string => (value === 0 ? '0' : bareValue(indicator, value));
  const [from, to] = [bounds[place]!, bounds[place + 1]!];
  if (method === 'categories') return '';
  if (indicator.kind === 'decile' || indicator.kind === 'rank') {
    const last = place === counts.length - 1 ? to : to - 1;
    return method === 'national' ? legendWords.whole(show(from), show(last)) : legendWords.range(show(from), show(to));
  }
  if (counts.length === 1) return show(from) === show(to) ? show(from) : legendWords.range(show(from), show(to));
  const open = method === 'national' || below !== undefined;
  if (place === 0 && open) return legendWords.under(formatValue(indicator, to));
  if (place === counts.length - 1 && open) return legendWords.over(formatValue(indicator, from));
  return show(from) === show(to) ? show(from) : legendWords.range(show(from), show(to));
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
    place, count, colour: colours[place]!, label: classes.labels?.[place], bounds: boundsText(column, classes, place),
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
