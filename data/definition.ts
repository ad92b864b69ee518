import type { Indicator } from '../src/model/indicator.ts';
import type { Level } from '../src/model/level.ts';

/**
 * Where an indicator's numbers lie in the committed tables, for a level at which they are published.
 * `table` is the file `data/tables/TABLE.parquet`; the rest name its columns. `weight`: what a mean is weighted by when it is
 * aggregated. `status`: a string column, null where plain, else `estimate`, `suppressed`, `missing` or `not-collected`.
 */
export interface ColumnSource {
  table: string;
  value?: string;
  numerator?: string;
  denominator?: string;
  weight?: string;
  rank?: string;
  status?: string;
}

/**
 * An indicator and how it is made. A level in `levels` but not in `from` is aggregated from the small areas by `aggregation`.
 * `missing`: why an area without a value, whose status does not say otherwise, has none. `estimated`: why a row whose status says
 * `estimate` is one.
 * `published`: where council, region and England values come from when they cannot be aggregated.
 */
export interface Definition extends Indicator {
  from: Partial<Record<Level, ColumnSource>>;
  missing?: string;
  estimated?: string;
  published?: { table: string; column: string };
}
