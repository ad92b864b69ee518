import { nice } from 'd3-array';
import { stripDomain } from '../charts/strip-domain.ts';
import type { Column } from '../model/column.ts';
import { intervalOf } from '../model/interval.ts';
import { quantileSorted } from '../stats/quantile-sorted.ts';

const kept = new WeakMap<Column, readonly number[]>();

/** Everything that an area of a column could show on a scale: values and the ends of their intervals, and England's 5th and 95th percentile. */
function reachOf(column: Column): readonly number[] {
  const known = kept.get(column);
  if (known) return known;
  const { indicator, values, numerators, denominators, quantiles } = column;
  const found = values.flatMap((value, row) => {
    if (value === undefined) return [];
    const interval = intervalOf(indicator, numerators?.[row], denominators?.[row]);
    return interval ? [value, interval.low, interval.high] : [value];
  });
  const reach = [...withoutFarOut(found), ...(quantiles ? [quantiles[0]!, quantiles.at(-1)!] : [])];
  const ends = reach.length > 0 ? [Math.min(...reach), Math.max(...reach)] : [];
  kept.set(column, ends);
  return ends;
}

/**
 * How far a scale of differences from one value has to reach to either side of 0: to the farthest of the areas of the kinds shown, and to `shown`. It stays
 * the same whichever areas are set beside that one, but for one that lies far outside the rest.
 */
export function lockedReach(columns: readonly (Column | undefined)[], first: number, shown: readonly number[]): number {
  const areas = columns.flatMap((column) => (column ? withoutFarOut(column.values.filter((value) => value !== undefined)) : []));
  const reach = Math.max(...[...areas, ...shown].map((value) => Math.abs(value - first)), 0);
  return reach > 0 ? nice(-reach, reach, 4)[1] : 1;
}

/** Leaves out what lies more than three times the distance between the quartiles beyond them: one such area would press all others together. */
function withoutFarOut(values: readonly number[]): readonly number[] {
  if (values.length === 0) return values;
  const ascending = Float64Array.from(values).sort();
  const [lower, upper] = [quantileSorted(ascending, 0.25), quantileSorted(ascending, 0.75)];
  const reach = 3 * (upper - lower);
  return values.filter((value) => value >= lower - reach && value <= upper + reach);
}

/**
 * The ends of an indicator's scale wherever it is compared: wide enough for the areas of the kinds shown, for the benchmarks and for `shown`, so that it
 * stays the same whichever areas are set side by side, but for one that lies far outside the rest. Undefined where nothing is known.
 */
export function lockedScale(columns: readonly (Column | undefined)[], shown: readonly number[]): [number, number] | undefined {
  const all = [...columns.flatMap((column) => (column ? reachOf(column) : [])), ...shown];
  return all.length > 0 ? stripDomain(all) : undefined;
}
