import type { Csv } from '../geo/csv.ts';

/** The rows of a file whose `column` is `value`, as a file of its own. */
export function rowsWhere(csv: Csv, column: string, value: string): Csv {
  const keep = csv.text(column).map((each) => each === value);
  const kept = <T>(values: T[]): T[] => values.filter((_, row) => keep[row]);
  return { rows: keep.filter(Boolean).length, names: csv.names, text: (name) => kept(csv.text(name)), numbers: (name) => kept(csv.numbers(name)) };
}
