import type { Level } from '../../src/model/level.ts';
import type { Manifest, TopicFile } from '../../src/model/pack.ts';
import type { Status } from '../../src/model/status.ts';
import { columnFrom } from '../../src/pack/column.ts';
import { csvText } from '../../src/pack/csv-text.ts';
import { compact } from './compact.ts';

/** One column of a level's table. `indicator` is the id of the indicator whose value, or what is known of it, the column holds. */
export interface CsvColumn {
  name: string;
  indicator?: string;
  /** The status of every row, where it is one. */
  status?: Status;
  values: readonly unknown[];
}

/**
 * The columns of a level's table: the areas, then each indicator's values as they are shown (deprivation scores as they are
 * published), and beside it a status where rows differ in it, empty for `ok`. Made from the topic files, so that the two cannot differ.
 */
export function levelColumns(manifest: Manifest, topicFiles: readonly TopicFile[], level: Level): CsvColumn[] {
  const { codes, names, residents } = manifest.levels[level];
  const areas: CsvColumn[] = [{ name: 'code', values: codes }, { name: 'name', values: names }, { name: 'residents', values: residents }];
  if (level === 'small-area') {
    const { ward, neighbourhood, 'small-area': small } = manifest.levels;
    areas.push(
      { name: 'ward', values: small.ward.map((row) => ward.codes[row]) },
      { name: 'neighbourhood', values: small.neighbourhood.map((row) => neighbourhood.codes[row]) },
      { name: 'fit', values: small.fit },
    );
  }
  const measured = topicFiles.flatMap((topicFile) => Object.keys(topicFile.indicators).flatMap((id): CsvColumn[] => {
    const column = columnFrom(manifest, topicFile, id, level);
    if (!column) return [];
    const places = column.ranks && column.indicator.kind !== 'rate' ? undefined : column.indicator.decimals;
    const values: CsvColumn = { name: id, indicator: id, values: column.values.map((value) => compact(value, places)) };
    const isOne = column.statuses.every((status) => status === column.statuses[0]);
    return isOne ? [{ ...values, status: column.statuses[0] }] : [values, { name: `${id}.status`, indicator: id, values: column.statuses.map((status) => (status === 'ok' ? undefined : status)) }];
  }));
  return [...areas, ...measured];
}

/** The table of a level, one row an area. */
export function levelCsv(columns: readonly CsvColumn[]): string {
  const rows = columns[0]!.values.map((_, row) => columns.map(({ values }) => values[row]));
  return csvText(columns.map(({ name }) => name), rows);
}
