import type { TableColumn } from '../geo/parquet.ts';
import type { Status } from '../src/model/status.ts';

type Numbers = readonly (number | undefined)[];

/** A column of counts. */
export function wholeNumbers(name: string, values: Numbers): TableColumn {
  return { name, type: 'int32', values };
}

/** A column of measures, as published. */
export function decimals(name: string, values: Numbers): TableColumn {
  return { name, type: 'double', values };
}

/** A column that says what is not plain about a row; absent where it is plain. */
export function statuses(name: string, values: readonly (Exclude<Status, 'ok'> | undefined)[]): TableColumn {
  return { name, type: 'string', values };
}
