import type { Column } from './column.ts';

/**
 * Rows of a column that have a value, from the most deprived, or the highest, on. Where national ranks are held they order the rows, for they
 * are finer than rounded values; equal ones keep the order of the rows.
 */
export function rowsInOrder({ indicator, values, ranks }: Column): number[] {
  const lowFirst = indicator.topic === 'deprivation' && (indicator.kind === 'rank' || indicator.kind === 'decile');
  const order = (row: number) => ranks?.[row] ?? (lowFirst ? values[row]! : -values[row]!);
  return [...values.keys()].filter((row) => values[row] !== undefined).sort((a, b) => order(a) - order(b) || a - b);
}
