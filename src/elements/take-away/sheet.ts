import { csvFile, type Cell } from '../../pack/csv-file.ts';
import type { AreaRow } from '../../model/small-areas-in.ts';
import { fileWords as words } from '../../words/file-words.ts';

export interface SheetColumn {
  /** Its name in files: small letters, digits and underscores. */
  key: string;
  /** What it holds, with unit and period, in a phrase. */
  meaning: string;
}

/**
 * A table of figures that can leave the page. `about`: a line each on what, where, when, whose and how. `areas`: the area of each row, where rows are
 * areas that can be drawn.
 */
export interface Sheet {
  title: string;
  about: readonly string[];
  columns: readonly SheetColumn[];
  rows: readonly Readonly<Record<string, Cell>>[];
  areas?: readonly AreaRow[];
}

/** The sheet as a CSV file that stands alone: what it is, what each column holds, then the rows. */
export function sheetCsv({ title, about, columns, rows }: Sheet): string {
  return csvFile([title, ...about, ...columns.map(({ key, meaning }) => words.column(key, meaning))], rows, columns.map(({ key }) => key));
}

/** Digits beyond the tenth say nothing of a figure: they are what is left over from dividing. */
export function plain(value: number | null | undefined): number | undefined {
  return typeof value === 'number' ? Number(value.toPrecision(10)) : undefined;
}
