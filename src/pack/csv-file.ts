import { csvText } from './csv-text.ts';

export type Cell = string | number | undefined;

/**
 * A CSV file for people: a byte order mark, so that spreadsheets read "–" and "£" right; lines about the figures, each in one cell that begins with "#";
 * then a header and the rows. The columns are those of the first row, unless named.
 */
export function csvFile(about: readonly string[], rows: readonly Readonly<Record<string, Cell>>[], columns: readonly string[] = Object.keys(rows[0] ?? {})): string {
  const lines = about.map((line) => csvText([`# ${line.replace(/\s+/g, ' ')}`], [], '\r\n')).join('');
  return `\uFEFF${lines}${csvText(columns, rows.map((row) => columns.map((column) => row[column])), '\r\n')}`;
}
