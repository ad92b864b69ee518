import type { Ordered } from './in-code-order.ts';

/** Row by row, the sum of columns of counts; `undefined` where any of them is blank. */
export function sumOf(file: Ordered, columns: readonly string[]): (number | undefined)[] {
  const [first, ...rest] = columns.map((column) => file.numbers(column));
  if (!first) throw new Error('sumOf requires at least 1 column, got 0');
  return first.map((value, row) => rest.reduce<number | undefined>((sum, values) => {
    const next = values[row];
    return sum === undefined || next === undefined ? undefined : sum + next;
  }, value));
}
