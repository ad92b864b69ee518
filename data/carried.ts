import type { Csv } from '../geo/csv.ts';
import { inCodeOrder } from './in-code-order.ts';

/** What a publisher's value for an LSOA of 2011 becomes for one of 2021. */
export interface Carried {
  values: (number | undefined)[];
  statuses: ('missing' | 'not-collected' | undefined)[];
  /** Small areas with a value; without one because the boundary changed; unchanged, but not published; outside what the file covers. */
  counts: { carried: number; changed: number; blank: number; outside: number };
}

/**
 * Carries a column of a file by LSOA 2011 to LSOA 2021, only where the boundary is unchanged: elsewhere the value is missing.
 * Where `covers` is false for a small area the publisher did not collect it.
 *
 * @param values one per row of `csv`, whose column `lsoa11cd` has no code twice
 */
export function carried(csv: Csv, column: string, codes: readonly string[], unchanged: ReadonlySet<string>, covers: (row: number) => boolean = () => true): Carried {
  const published = inCodeOrder(csv, 'lsoa11cd', codes, 'any').numbers(column);
  const counts = { carried: 0, changed: 0, blank: 0, outside: 0 };
  const values: (number | undefined)[] = [];
  const statuses = codes.map((code, row) => {
    const value = covers(row) && unchanged.has(code) ? published[row] : undefined;
    values.push(value);
    if (!covers(row)) {
      counts.outside++;
      return 'not-collected';
    }
    if (value !== undefined) {
      counts.carried++;
      return undefined;
    }
    if (unchanged.has(code)) counts.blank++;
    else counts.changed++;
    return 'missing';
  });
  return { values, statuses, counts };
}
