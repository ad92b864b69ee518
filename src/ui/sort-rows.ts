/** What a cell is ordered by. Undefined (no value) comes last, whichever the direction. */
export type SortValue = string | number | undefined;

export type SortDirection = 'ascending' | 'descending';

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * The rows in order of a value: numbers by size, and before words, words by the alphabet with the numbers in them by size. Rows that are equal
 * keep their order; the input is left as it is.
 */
export function sortRows<Row>(rows: readonly Row[], valueOf: (row: Row) => SortValue, direction: SortDirection): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      const [isMissingA, isMissingB] = [isMissing(a.value), isMissing(b.value)];
      if (isMissingA || isMissingB) return Number(isMissingA) - Number(isMissingB);
      return sign * compare(a.value!, b.value!);
    })
    .map(({ row }) => row);
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return collator.compare(String(a), String(b));
}

function isMissing(value: SortValue): boolean {
  return value === undefined || Number.isNaN(value);
}
