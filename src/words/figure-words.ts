import type { Column } from '../model/column.ts';
import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import { levelNames } from './names.ts';
import { bareValue, formatInterval, formatValue } from './numbers.ts';
import { statusWords } from './status-words.ts';

/** Words of one figure wherever it stands: in a row, beside a chart, in a table. */
export const figureWords = {
  /** The value with its unit where that is short, the number alone where the unit stands elsewhere; a word where there is none. */
  short(indicator: Indicator, figure: Figure): string {
    if (figure.value === undefined) return '–';
    if (indicator.kind === 'rank' || indicator.kind === 'decile') return bareValue(indicator, figure.value);
    return /^(%|£|)$/.test(indicator.unit) ? formatValue(indicator, figure.value) : bareValue(indicator, figure.value);
  },
  /** A unit too long to stand after each number: "metres", "per 1,000 households". */
  longUnit: (indicator: Indicator): string | undefined => (/^(%|£|)$/.test(indicator.unit) ? undefined : indicator.unit),
  /** What stands in place of a value: "not published for wards", "held back by the publisher to protect people". */
  none: (figure: Figure, level: Level): string => (figure.held ? statusWords[figure.status] : `not published for ${levelNames[level].many}`),
  interval: (indicator: Indicator, figure: Figure): string | undefined =>
    (figure.interval ? `95% interval ${formatInterval(indicator, figure.interval)}` : undefined),
  /** "44.0–46.8", for a narrow column. */
  intervalShort: (indicator: Indicator, figure: Figure): string | undefined =>
    (figure.interval ? `${bareValue(indicator, figure.interval.low)}–${bareValue(indicator, figure.interval.high)}` : undefined),
  estimate: statusWords.estimate,
  /** "Barnet 23.4%, London 25.0%, England 19.9%"; undefined where none is known, and for a count, of which a whole is no measure. */
  benchmarks(indicator: Indicator, { council, region, england }: Pick<Column, 'council' | 'region' | 'england'>, names: { council: string; region: string }): string | undefined {
    if (indicator.kind === 'count') return undefined;
    const known = ([[names.council, council], [names.region, region], ['England', england]] as const)
      .flatMap(([name, benchmark]) => (benchmark ? [`${name} ${formatValue(indicator, benchmark.value)}`] : []));
    return known.length > 0 ? known.join(', ') : undefined;
  },
  england: 'England',
};
