import type { Column } from '../model/column.ts';
import { figureOf, type Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import { significant } from './significant.ts';

export const valueColumns = ['code', 'name', 'value', 'low', 'high', 'numerator', 'denominator', 'status'] as const;

/** One area's figure as the command line gives it. */
export function valueRow(code: string, name: string, { value, interval, numerator, denominator, status }: Figure) {
  return {
    code,
    name,
    value: significant(value),
    low: significant(interval?.low),
    high: significant(interval?.high),
    numerator: significant(numerator),
    denominator: significant(denominator),
    status,
  };
}

/** One cell of a column with all that is held of it: a suppressed value keeps its denominator. */
export function heldFigure(indicator: Indicator, level: Level, column: Column | undefined, row: number): Figure {
  return { ...figureOf(indicator, level, column, row), numerator: column?.numerators?.[row], denominator: column?.denominators?.[row] };
}
