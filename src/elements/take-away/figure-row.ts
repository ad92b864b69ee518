import { dotStrip } from '../../charts/dot-strip.ts';
import { stripDomain } from '../../charts/strip-domain.ts';
import type { Column } from '../../model/column.ts';
import type { Figure } from '../../model/figure.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Level } from '../../model/level.ts';
import { figureWords } from '../../words/figure-words.ts';
import { axisValue } from '../../words/numbers.ts';
import { periodBeside } from '../../words/period-beside.ts';
import { marksOf } from '../marks-of.ts';
import type { Scene } from '../scene.ts';
import type { FigureRow } from './figures-block.ts';

/** One indicator of one area or several as a row of a picture: on one scale with the benchmarks, and in figures. */
export function figureRow(scene: Scene, indicator: Indicator, areas: readonly { place: number; level: Level }[], figures: readonly Figure[], column: Column | undefined): FigureRow {
  const known = figures.flatMap(({ value, interval }, i) => (value === undefined ? [] : [{ place: areas[i]!.place, value, interval }]));
  const marks = marksOf(scene.manifest!, column);
  const unit = figureWords.longUnit(indicator);
  const hasStrip = known.length > 0 && known.length + marks.length > 1 && indicator.kind !== 'class';
  return {
    label: indicator.label,
    unit: [unit, periodBeside(indicator)].filter(Boolean).join(', '),
    ...(hasStrip && { strip: (width: number) => dotStrip({
      width, areas: known, marks,
      domain: stripDomain([...known.flatMap(({ value, interval }) => (interval ? [value, interval.low, interval.high] : [value])), ...marks.map(({ value }) => value)]),
      format: (value) => axisValue({ ...indicator, unit: unit === undefined ? indicator.unit : '' }, value),
    }) }),
    values: figures.map((figure, i) => ({
      text: figureWords.short(indicator, figure),
      beneath: figure.value === undefined ? figureWords.none(figure, areas[i]!.level)
        : [figureWords.intervalShort(indicator, figure), figure.status === 'estimate' ? figureWords.estimate : ''].filter(Boolean).join(', '),
    })),
  };
}
