import type { Geography } from '../../geo/geography.ts';
import { tableReader, type TableReader } from '../england/table-reader.ts';
import { tableFolder } from '../table-folder.ts';

/** The committed tables, and the sums that checks are made of. */
export interface CheckedTables {
  geography: Geography;
  read: TableReader;
  /** Sum of a column over England's small areas, or over those of one council; absent values count as nothing. */
  total(table: string, column: string, council?: string): Promise<number>;
  /** Sum of a column over neighbourhoods or wards. */
  totalOf(level: 'ward' | 'neighbourhood', table: string, column: string, council?: string): Promise<number>;
}

export const barnet = 'E09000003';

export function checkedTables(geography: Geography, folder = tableFolder): CheckedTables {
  const read = tableReader(folder);
  const sum = async (councilOf: readonly number[], table: string, column: string, council?: string): Promise<number> => {
    const values = await read.numbers(table, column);
    const row = council === undefined ? undefined : geography.councils.rowOf.get(council);
    let total = 0;
    values.forEach((value, i) => { if (row === undefined || councilOf[i] === row) total += value ?? 0; });
    return total;
  };
  return {
    geography,
    read,
    total: (table, column, council) => sum(geography.smallAreas.council, table, column, council),
    totalOf: (level, table, column, council) => sum((level === 'ward' ? geography.wards : geography.neighbourhoods).council, table, column, council),
  };
}
