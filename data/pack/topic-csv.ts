import type { Column } from '../../src/model/column.ts';
import type { Level } from '../../src/model/level.ts';
import type { Manifest, TopicFile } from '../../src/model/pack.ts';
import { columnFrom } from '../../src/pack/column.ts';
import { csvText } from '../../src/pack/csv-text.ts';
import { compact } from './compact.ts';

/** Digits of a rate: its numerator and denominator stand beside it, exact. */
const rateDigits = 4;

/** One column of a table, and what it holds of which indicator. */
export interface CsvColumn {
  name: string;
  indicator: string;
  part: 'value' | 'numerator' | 'denominator' | 'rank' | 'status';
  values: readonly unknown[];
}

/**
 * The columns of a topic at a level, after `code` and `name`: per indicator its value and, where it has them, numerator, denominator,
 * national rank, and a status where some row is not plainly `ok`. Made from the topic file, so that the two cannot differ. A column
 * that several indicators share, such as residents, stands once, under the name of the first.
 */
export function topicColumns(manifest: Manifest, topicFile: TopicFile, level: Level): CsvColumn[] {
  const stored = topicFile.columns[level];
  const written = new Set<string>();
  return Object.keys(topicFile.indicators).flatMap((indicator) => {
    const column = columnFrom(manifest, topicFile, indicator, level);
    if (!column) return [];
    const names = topicFile.indicators[indicator]!.levels[level]!;
    const columns: CsvColumn[] = [{ name: indicator, indicator, part: 'value', values: valuesOf(column, names.value === undefined) }];
    for (const part of ['numerator', 'denominator', 'rank'] as const) {
      const name = names[part];
      if (name === undefined || name === names.value || written.has(name)) continue;
      written.add(name);
      columns.push({ name, indicator, part, values: stored[name]! });
    }
    if (column.statuses.some((status) => status !== 'ok')) {
      columns.push({ name: `${indicator}.status`, indicator, part: 'status', values: column.statuses });
    }
    return columns;
  });
}

function valuesOf(column: Column, isQuotient: boolean): readonly unknown[] {
  return isQuotient ? column.values.map((value) => compact(value, rateDigits)) : column.values;
}

/** `csv/LEVELs-TOPIC.csv`: one row an area. Undefined where the topic has nothing at the level. */
export function topicCsv(manifest: Manifest, topicFile: TopicFile, level: Level): string | undefined {
  const columns = topicColumns(manifest, topicFile, level);
  if (columns.length === 0) return undefined;
  const { codes, names } = manifest.levels[level];
  return csvText(
    ['code', 'name', ...columns.map(({ name }) => name)],
    codes.map((code, row) => [code, names[row], ...columns.map(({ values }) => values[row])]),
  );
}
