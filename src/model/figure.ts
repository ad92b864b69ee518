import type { Column, Interval } from './column.ts';
import type { Indicator } from './indicator.ts';
import { intervalOf } from './interval.ts';
import type { Level } from './level.ts';
import type { Status } from './status.ts';

/**
 * What is known of one indicator in one area. `held` is false where the indicator does not exist at the area's level at all.
 * `why`: in a sentence, why there is no value, or why it is an estimate, where the data says.
 */
export interface Figure {
  held: boolean;
  status: Status;
  value?: number;
  numerator?: number;
  denominator?: number;
  interval?: Interval;
  why?: string;
}

/**
 * One cell of a column, with its 95% interval. Without a column the indicator is not held at `level`, and the figure says why.
 *
 * @throws where the row lies outside the column
 */
export function figureOf(indicator: Indicator, level: Level, column: Column | undefined, row: number): Figure {
  if (!column) return { held: false, status: 'not-collected', why: indicator.absent?.[level] };
  const status = column.statuses[row];
  if (status === undefined) throw new RangeError(`figureOf requires a row from 0 to ${column.statuses.length - 1}, got ${row}`);
  const value = column.values[row];
  if (value === undefined) return { held: true, status, why: status === 'missing' ? column.missing : undefined };
  const numerator = column.numerators?.[row];
  const denominator = column.denominators?.[row];
  return {
    held: true,
    status,
    value,
    numerator,
    denominator,
    interval: intervalOf(indicator, numerator, denominator),
    why: status === 'estimate' ? column.estimated : undefined,
  };
}
