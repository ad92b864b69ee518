import type { Column, Interval } from './column.ts';
import type { Indicator } from './indicator.ts';
import { intervalOf } from './interval.ts';
import { positionOf } from './position.ts';

/** How many indicators are named as standing out. */
export const mostStandOuts = 3;

/** Fewer areas than this leave no place among them worth naming. */
const fewestAreas = 5;

/**
 * One indicator by which an area is far from the others. `percentile`, 0 to 1: the share of areas that it is above, those equal to it counted half.
 * `lower`, `higher`: how many of the council's other areas lie on each side of it; of England's areas no count is known, only shares.
 */
export interface StandOut {
  column: Column;
  row: number;
  percentile: number;
  lower?: number;
  higher?: number;
}

/** Ids that say the same thing in another form: one of them is enough. What is not here stands alone, but for walks, of which a service counts once. */
const sameThing: readonly (readonly string[])[] = [
  ['imd-score', 'most-deprived-10', 'most-deprived-20', 'most-deprived-30'],
  ['income-score', 'income-deprived'],
  ['employment-score', 'employment-deprived'],
  ['population-change', 'households-change'],
  ['no-car', 'two-plus-cars', 'cars-per-household'],
  ['social-rented', 'private-rented', 'owned'],
  ['age-0-15', 'age-16-64', 'age-65-plus'],
  ['no2', 'pm25'],
  ['connectivity', 'geographical-barriers', 'ptal-index'],
];

function familyOf({ id }: Indicator): string {
  return sameThing.find((ids) => ids.includes(id))?.[0] ?? id.replace(/^(walk|distance)-/, 'reach-');
}

/**
 * Whether an indicator can stand out. Counts follow the size of an area; ranks, deciles and classes repeat a score; positions in past editions are
 * past. To pick one ethnic group, religion or sexual orientation out would leave the others out of sight, so none is.
 */
export function canStandOut({ id, kind, levels }: Indicator): boolean {
  return (kind === 'rate' || kind === 'mean' || kind === 'score') && levels.length > 0 && !/^(imd-position|ethnic|religion|sexual-orientation)-/.test(id);
}

/** A place apart, how far from the middle in shares of areas, and, where that is equal, how far in the spread of the values. */
interface Placed extends StandOut {
  reach: number;
}

/** Where a value lies among all of England's areas of its level, from its rank or the percentiles; undefined where neither is held. */
function inEngland(column: Column, row: number): Placed | undefined {
  const position = positionOf(column, row);
  const value = column.values[row];
  if (!position || value === undefined || isWithin(column, row, column.england?.value)) return undefined;
  const { quantiles } = column;
  const spread = quantiles ? quantiles.at(-1)! - quantiles[0]! : 0;
  const reach = quantiles && spread > 0 ? Math.abs(value - quantiles[9]!) / spread : 0;
  const percentile = position.by === 'rank' ? 1 - (position.rank - 0.5) / position.of : (position.above + 1 - position.below) / 2;
  return { column, row, percentile, reach };
}

/** Where a value lies among the council's own areas of its level. */
function inCouncil(column: Column, row: number): Placed | undefined {
  const value = column.values[row];
  const known = column.values.filter((each) => each !== undefined);
  if (value === undefined || known.length < fewestAreas || isWithin(column, row, column.council?.value)) return undefined;
  const lower = known.filter((each) => each < value).length;
  const higher = known.filter((each) => each > value).length;
  const ascending = [...known].sort((a, b) => a - b);
  const spread = ascending.at(-1)! - ascending[0]!;
  const reach = spread > 0 ? Math.abs(value - ascending[Math.floor(ascending.length / 2)]!) / spread : 0;
  return { column, row, lower, higher, percentile: (lower + known.length - higher) / (2 * known.length), reach };
}

/** Whether the 95% interval of a figure holds the benchmark, so that chance alone could have set them apart. */
function isWithin(column: Column, row: number, benchmark: number | undefined): boolean {
  const interval: Interval | undefined = intervalOf(column.indicator, column.numerators?.[row], column.denominators?.[row]);
  return interval !== undefined && benchmark !== undefined && interval.low <= benchmark && benchmark <= interval.high;
}

/** How far a percentile is from the middle, so that the two ends of a scale weigh the same to the last digit. */
function fromMiddle({ percentile }: StandOut): number {
  return Math.round(Math.abs(percentile - 0.5) * 1e9);
}

/**
 * The indicators by which an area is furthest from the middle of all of England's areas of its level, or of its council's own, by percentile; the
 * furthest first. Equal ones are ordered by how far the value is from the median, in the spread of the values (of England: 5th to 95th percentile).
 * An indicator whose 95% interval holds England's value, or the council's, is left out, and of those that say the same thing the furthest stands.
 *
 * @param columns indicators at the area's level
 */
export function standOuts(columns: readonly Column[], row: number, among: 'england' | 'council', most = mostStandOuts): StandOut[] {
  const placed = columns
    .filter(({ indicator }) => canStandOut(indicator))
    .flatMap((column) => (among === 'england' ? inEngland(column, row) : inCouncil(column, row)) ?? [])
    .sort((a, b) => fromMiddle(b) - fromMiddle(a) || b.reach - a.reach);
  const families = new Set<string>();
  const found: StandOut[] = [];
  for (const { reach: _, ...each } of placed) {
    const family = familyOf(each.column.indicator);
    if (families.has(family) || found.length === most) continue;
    families.add(family);
    found.push(each);
  }
  return found;
}
