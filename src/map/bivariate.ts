import type { Column } from '../model/column.ts';
import { quantileSorted } from '../stats/quantile-sorted.ts';
import { bivariateWords } from '../words/bivariate-words.ts';
import { worseEnd } from './classification.ts';
import { nationalQuantile } from './national-bounds.ts';
import { bivariateColours, type Theme } from './ramp.ts';

/** One of the two indicators of a bivariate map. */
export interface Axis {
  column: Column;
  /** The two values that part low, middle and high; a bound belongs to the part above it. */
  bounds: readonly [number, number];
  /** The lowest and highest value known of England's areas and those here. */
  range: readonly [number, number];
  /** The end with the strong colour: the worse end, and for an indicator that takes no side the high one. */
  strongEnd: 'high' | 'low';
  /** Words for the parts, weak to strong: "lowest third of England" … */
  parts: readonly [string, string, string];
  /** What grows along the axis from weak to strong: "more", "fewer", "worse" in words. */
  direction: string;
}

/** Two indicators at once: each area in one of nine cells, 3 × first + second, weak to strong. */
export interface Bivariate {
  first: Axis;
  second: Axis;
  /** `england`: thirds of England's areas; `here`: thirds of the areas shown, because England's spread is not known for both. */
  basis: 'england' | 'here';
  /** Cell of each row, undefined where either value is absent. */
  rows: readonly (number | undefined)[];
  counts: readonly number[];
  cellOf(first: number | undefined, second: number | undefined): number | undefined;
  /** Each cell in a sentence without its full stop. */
  meanings: readonly string[];
}

/** The values at a third and two thirds, of England's areas or of those here. */
function thirds(column: Column, basis: Bivariate['basis']): [number, number] {
  const at = basis === 'england'
    ? (share: number): number => nationalQuantile(column.quantiles!, share)
    : ((ascending) => (share: number): number => (ascending.length === 0 ? 0 : quantileSorted(ascending, share)))(
        Float64Array.from(column.values.filter((value) => value !== undefined)).sort());
  return [at(1 / 3), at(2 / 3)];
}

function range(column: Column, basis: Bivariate['basis']): [number, number] {
  const values = column.values.filter((value) => value !== undefined).concat(basis === 'england' ? column.quantiles! : []);
  return [Math.min(...values), Math.max(...values)];
}

function axis(column: Column, basis: Bivariate['basis']): Axis {
  const strongEnd = worseEnd(column.indicator) ?? 'high';
  const parts = bivariateWords.parts(basis);
  return {
    column, strongEnd,
    bounds: thirds(column, basis),
    range: range(column, basis),
    parts: strongEnd === 'high' ? parts : [parts[2], parts[1], parts[0]],
    direction: bivariateWords.direction(column.indicator),
  };
}

/** Third, 0 low to 2 high, of a value. Where ties make both bounds one, the value they share is middle unless it is the lowest or highest. */
function thirdOf({ bounds: [low, high], range }: Axis, value: number): number {
  if (value === range[0] && low === value) return 0;
  if (value === low && value === high) return value === range[1] ? 2 : 1;
  return (value >= low ? 1 : 0) + (value >= high ? 1 : 0);
}

/** Part of an axis, 0 weak to 2 strong, that a value lies in. */
function partOf(axis: Axis, value: number): number {
  const part = thirdOf(axis, value);
  return axis.strongEnd === 'high' ? part : 2 - part;
}

/**
 * Lays one column over another of the same level: nine cells by thirds of England's areas where its spread is known for both, else by
 * thirds of the areas shown. Strong colours mean worse where the indicator has a worse end, so that the strongest cell is worse on both.
 *
 * @throws where the columns are not of the same areas
 */
export function bivariate(first: Column, second: Column): Bivariate {
  if (first.level !== second.level || first.values.length !== second.values.length) {
    throw new Error(`bivariate requires columns of the same areas, got ${first.values.length} of ${first.level} and ${second.values.length} of ${second.level}`);
  }
  const basis = first.quantiles && second.quantiles ? 'england' : 'here';
  const axes = [axis(first, basis), axis(second, basis)] as const;
  const cellOf: Bivariate['cellOf'] = (a, b) => (a === undefined || b === undefined ? undefined : 3 * partOf(axes[0], a) + partOf(axes[1], b));
  const rows = first.values.map((value, row) => cellOf(value, second.values[row]));
  const counts = new Array<number>(9).fill(0);
  for (const cell of rows) if (cell !== undefined) counts[cell]!++;
  return {
    first: axes[0], second: axes[1], basis, rows, counts, cellOf,
    meanings: counts.map((_, cell) => bivariateWords.meaning(
      first.indicator, axes[0].parts[Math.floor(cell / 3)]!, second.indicator, axes[1].parts[cell % 3]!,
    )),
  };
}

/** The colour of a cell. */
export function cellColour(cell: number, theme: Theme): string {
  return bivariateColours[theme][cell]!;
}
