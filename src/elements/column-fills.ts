import type { Bivariate } from '../map/bivariate.ts';
import { cellPattern, classPattern } from '../map/class-pattern.ts';
import { classColours, type Classes } from '../map/classification.ts';
import { bivariateColours, type Theme } from '../map/ramp.ts';
import type { Fill } from '../map/renderer.ts';
import type { Column } from '../model/column.ts';

/** How each area of a column is filled: by its class, or by its cell where two indicators are laid one over the other, and by what is not plain of its value. */
export function columnFills(column: Column, classes: Classes, theme: Theme, options: { bivariate?: Bivariate; hasPatterns?: boolean } = {}): Fill[] {
  const { bivariate, hasPatterns = false } = options;
  const colours = classColours(classes, column.indicator, theme);
  return column.statuses.map((status, row): Fill => {
    const place = bivariate ? bivariate.rows[row] : classes.rows[row];
    const colour = place === undefined ? undefined : bivariate ? bivariateColours[theme][place] : colours[place];
    const pattern = !hasPatterns || place === undefined ? undefined : bivariate ? cellPattern(place) : classPattern(place, { ...classes, count: classes.counts.length });
    return { colour, ...(pattern && { pattern }), hatched: status === 'estimate', dotted: status === 'suppressed', ...(status === 'not-collected' && { spotted: true }) };
  });
}
