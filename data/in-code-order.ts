import type { Csv } from '../geo/csv.ts';

/** Columns of a publisher file, put in the order of a list of codes. A code that the file lacks gives `undefined`. */
export interface Ordered {
  numbers(column: string): (number | undefined)[];
  text(column: string): (string | undefined)[];
  /** Of the file's rows, those whose code is not in the list. */
  unknown: readonly string[];
  /** Of the list, those codes that the file has no row for. */
  lacking: readonly string[];
}

/**
 * Puts a file's rows in the order of `codes` by the column `key`.
 *
 * @param expect `all`: the file and the list hold the same codes; `some`: every code of the file is in the list;
 *   `any`: codes of both sides may be without a partner, and the caller says what becomes of them
 * @throws a code given twice; codes lost on either side that `expect` does not allow
 */
export function inCodeOrder(csv: Csv, key: string, codes: readonly string[], expect: 'all' | 'some' | 'any' = 'all'): Ordered {
  const fileCodes = csv.text(key);
  const rowOf = new Map(fileCodes.map((code, row) => [code, row]));
  if (rowOf.size !== fileCodes.length) {
    const twice = fileCodes.find((code, row) => rowOf.get(code) !== row)!;
    throw new Error(`inCodeOrder: "${twice}" has two rows in column "${key}"`);
  }
  const known = new Set(codes);
  const unknown = fileCodes.filter((code) => !known.has(code));
  const lacking = codes.filter((code) => !rowOf.has(code));
  if (expect !== 'any' && unknown.length > 0) throw new Error(`inCodeOrder: ${unknown.length} codes of column "${key}" are in no list, first "${unknown[0]}"`);
  if (expect === 'all' && lacking.length > 0) throw new Error(`inCodeOrder: ${lacking.length} codes have no row by column "${key}", first "${lacking[0]}"`);

  const rows = codes.map((code) => rowOf.get(code));
  const pick = <T>(values: readonly T[]): (T | undefined)[] => rows.map((row) => (row === undefined ? undefined : values[row]));
  return { numbers: (column) => pick(csv.numbers(column)), text: (column) => pick(csv.text(column)), unknown, lacking };
}
