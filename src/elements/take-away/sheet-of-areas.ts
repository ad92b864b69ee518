import type { Column } from '../../model/column.ts';
import { figureOf } from '../../model/figure.ts';
import type { Indicator } from '../../model/indicator.ts';
import { fileWords as words } from '../../words/file-words.ts';
import { periodBeside } from '../../words/period-beside.ts';
import type { Scene } from '../scene.ts';
import { aboutColumn, aboutFile } from './about-figures.ts';
import { plain, type Sheet, type SheetColumn } from './sheet.ts';

/**
 * Every area of the level shown with the indicator shown, and with the one laid over it where there is one. Undefined while its figures are not there.
 *
 * @param whole the scene whose view its link leads back to
 */
export function sheetOfAreas(scene: Scene, whole = scene): Sheet | undefined {
  const { column, overlay, manifest, view } = scene;
  if (!column || !manifest) return undefined;
  const { levels } = manifest;
  const small = levels['small-area'];
  const isSmall = view.level === 'small-area';
  const columns: SheetColumn[] = [
    { key: 'code', meaning: words.code },
    { key: 'name', meaning: words.name },
    ...(isSmall ? [{ key: 'neighbourhood', meaning: words.neighbourhood }, { key: 'ward_best_fit', meaning: words.ward }] : []),
    ...figureColumns(column, ''),
    ...(column.ranks ? [{ key: 'rank_in_england', meaning: words.rank(column.ranked) }] : []),
    ...(overlay ? figureColumns(overlay, 'second_') : []),
    { key: 'residents', meaning: words.residents },
  ];
  const rows = column.codes.map((code, row) => ({
    code,
    name: column.names[row],
    ...(isSmall ? { neighbourhood: levels.neighbourhood.names[small.neighbourhood[row]!], ward_best_fit: levels.ward.names[small.ward[row]!] } : {}),
    ...figureCells(column, row, ''),
    ...(column.ranks ? { rank_in_england: column.ranks[row] } : {}),
    ...(overlay ? figureCells(overlay, row, 'second_') : {}),
    residents: plain(levels[view.level].residents[row]),
  }));
  const [title, ...rest] = aboutColumn(scene, column);
  return {
    title: title!,
    about: [...rest, ...(overlay ? aboutColumn(scene, overlay) : []), ...aboutFile(whole)],
    columns, rows,
    areas: column.codes.map((_, row) => ({ level: view.level, row })),
  };
}

/** The columns of one figure, each key with `before` in front. */
export function figureColumns({ indicator, level, numerators, denominators }: Pick<Column, 'indicator' | 'level' | 'numerators' | 'denominators'>, before: string): SheetColumn[] {
  return [
    { key: `${before}value`, meaning: meaningOf(indicator) },
    ...(indicator.interval === 'none' ? [] : [
      { key: `${before}low_95`, meaning: words.low },
      { key: `${before}high_95`, meaning: words.high },
    ]),
    ...(numerators && denominators ? [
      { key: `${before}numerator`, meaning: indicator.numerator ?? '' },
      { key: `${before}denominator`, meaning: indicator.denominator ?? '' },
    ] : []),
    { key: `${before}status`, meaning: words.statusMeaning },
    { key: `${before}reason`, meaning: words.reason },
    ...(indicator.classes && level ? [{ key: `${before}class`, meaning: indicator.classes.map((name, i) => `${i + 1} ${name}`).join('; ') }] : []),
  ];
}

/** "Households in fuel poverty, %, 2022". */
export function meaningOf(indicator: Indicator): string {
  return [indicator.label, indicator.unit || indicator.kind, periodBeside(indicator)].filter(Boolean).join(', ');
}

export function figureCells(column: Column, row: number, before: string): Record<string, string | number | undefined> {
  const { value, interval, numerator, denominator, status, why } = figureOf(column.indicator, column.level, column, row);
  return {
    [`${before}value`]: plain(value),
    [`${before}low_95`]: plain(interval?.low),
    [`${before}high_95`]: plain(interval?.high),
    [`${before}numerator`]: plain(numerator),
    [`${before}denominator`]: plain(denominator),
    [`${before}status`]: words.status[status],
    [`${before}reason`]: why,
    ...(column.indicator.classes ? { [`${before}class`]: value === undefined ? undefined : column.indicator.classes[value - 1] } : {}),
  };
}
