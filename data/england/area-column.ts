import type { Level } from '../../src/model/level.ts';
import type { Status } from '../../src/model/status.ts';

/** What a column can be given for, smallest last. `council`, `region` and `england` are benchmarks. */
export type Unit = 'england' | 'region' | 'council' | Level;

/** One indicator for every area of one unit in England, in the order of the geography's codes. An absent number is `undefined`. */
export interface AreaColumn {
  /** On the shown scale: a percentage from 0 to 100. */
  values: readonly (number | undefined)[];
  numerators?: readonly (number | undefined)[];
  denominators?: readonly (number | undefined)[];
  /** What a mean is weighted by when it is aggregated. */
  weights?: readonly (number | undefined)[];
  /** National rank, 1 the most deprived; ties share the lowest rank they span. */
  ranks?: readonly (number | undefined)[];
  statuses: readonly Status[];
  /** Why rows with status `estimate` are estimates, where the indicator does not say so itself. */
  estimated?: string;
  /** Why rows with status `missing` have no value. */
  missing?: string;
}
