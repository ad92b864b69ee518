import type { Indicator } from '../model/indicator.ts';
import type { RowOrder } from '../view/view.ts';
import type { CompareRow } from './compare-rows.ts';

/**
 * How large the widest gap of a row is, so that rows of different units can be set in order: in the spread of England's areas (5th to 95th percentile),
 * or, where that is not held, of the council's own. 0 where fewer than two have a figure.
 */
export function gapOf({ figures, against, column, indicator }: CompareRow): number {
  const known = figures.flatMap(({ value }, i) => (value !== undefined && (i === 0 || against[i - 1]!.difference) ? [value] : []));
  if (known.length < 2 || !column || indicator.kind === 'class') return 0;
  const [low, high] = column.quantiles ? [column.quantiles[0]!, column.quantiles.at(-1)!] : endsOf(column.values.flatMap((value) => value ?? []));
  const [least, most] = endsOf(known);
  return high! > low! ? (most! - least!) / (high! - low!) : 0;
}

function endsOf(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** Indicators in another order than their topic's; a row that has not arrived has no gap yet. */
export function inRowOrder(indicators: readonly Indicator[], order: RowOrder, rowOf: (indicator: Indicator) => CompareRow | undefined): Indicator[] {
  if (order === 'name') return [...indicators].sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  const gaps = new Map(indicators.map((each) => [each, gapOfRow(rowOf(each))]));
  return [...indicators].sort((a, b) => gaps.get(b)! - gaps.get(a)!);
}

function gapOfRow(row: CompareRow | undefined): number {
  return row ? gapOf(row) : 0;
}
