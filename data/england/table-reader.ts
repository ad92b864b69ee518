import { join } from 'node:path';
import { readTable } from '../../geo/parquet.ts';

/** Reads single columns of the committed tables, each once. */
export interface TableReader {
  numbers(table: string, column: string): Promise<readonly (number | undefined)[]>;
  strings(table: string, column: string): Promise<readonly (string | undefined)[]>;
}

/** A reader of `TABLE.parquet` in `folder`. Only the columns asked for are read from the disk. */
export function tableReader(folder: string): TableReader {
  const kept = new Map<string, Promise<readonly (number | string | undefined)[]>>();
  const column = (table: string, name: string, kind: 'numbers' | 'strings') => {
    const key = `${table}/${name}`;
    let promise = kept.get(key);
    if (!promise) {
      promise = readTable(join(folder, `${table}.parquet`), [name]).then((read) => read[kind](name));
      kept.set(key, promise);
    }
    return promise;
  };
  return {
    numbers: (table, name) => column(table, name, 'numbers') as Promise<readonly (number | undefined)[]>,
    strings: (table, name) => column(table, name, 'strings') as Promise<readonly (string | undefined)[]>,
  };
}
