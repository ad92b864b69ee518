import { varianceWithinBetween } from '../stats/variance-within-between.ts';

/**
 * The population-weighted variance of small areas' values, split into the part between wards and the part inside them, and over how many
 * small areas it was taken. `withinShare` is absent where all values are equal.
 */
export interface InsideWards {
  total: number;
  between: number;
  within: number;
  withinShare?: number;
  areas: number;
}

/**
 * How much of the difference between small areas lies inside wards, where wards' averages cannot show it.
 *
 * @param values by small area; one without a value or without residents is left out
 * @param residents by small area: the weights
 * @param wardOf by small area, the row of its ward
 * @returns undefined where no small area has a value and residents
 */
export function insideWards(
  values: readonly (number | undefined)[], residents: readonly (number | undefined)[], wardOf: readonly number[],
): InsideWards | undefined {
  const rows = values.flatMap((value, row) => (value !== undefined && (residents[row] ?? 0) > 0 ? [row] : []));
  if (rows.length === 0) return undefined;
  if (rows.every((row) => values[row] === values[rows[0]!])) return { total: 0, between: 0, within: 0, areas: rows.length };
  const { total, between, within } = varianceWithinBetween(
    rows.map((row) => values[row]!), rows.map((row) => residents[row]!), rows.map((row) => wardOf[row]!),
  );
  return { total, between, within, withinShare: within / total, areas: rows.length };
}
