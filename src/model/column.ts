import type { Indicator } from './indicator.ts';
import type { Level } from './level.ts';
import type { Benchmark } from './pack.ts';
import type { Status } from './status.ts';

type Absent = undefined;

/**
 * One indicator at one level of one council, ready to draw: arrays in the order of the level's codes, an absent number `undefined`.
 * Rates are already on their shown scale (0 to 100 for a percentage). `quantiles`: the 5th … 95th national percentile.
 * `missing`: why rows with status `missing` have no value. `estimated`: why rows with status `estimate` are estimates.
 */
export interface Column {
  indicator: Indicator;
  level: Level;
  codes: readonly string[];
  names: readonly string[];
  values: readonly (number | Absent)[];
  statuses: readonly Status[];
  numerators?: readonly (number | Absent)[];
  denominators?: readonly (number | Absent)[];
  /** National rank, 1 the most deprived, and the number of areas ranked. */
  ranks?: readonly (number | Absent)[];
  ranked: number;
  missing?: string;
  estimated?: string;
  quantiles?: readonly number[];
  council?: Benchmark;
  region?: Benchmark;
  england?: Benchmark;
}

/** A 95% interval on the shown scale of its indicator. */
export interface Interval {
  low: number;
  high: number;
}
