import { safeText } from './safe-text.ts';

/**
 * Rows as CSV (RFC 4180): a header, then a line a row. An absent value is an empty cell; a value with a comma, a quote or a line end is quoted; a
 * text that a spreadsheet would take for a formula is made plain (see safeText), and a number stays a number.
 *
 * @param lineEnd "\n" for programs, "\r\n" for files that a person opens
 */
export function csvText(columns: readonly string[], rows: readonly (readonly unknown[])[], lineEnd: '\n' | '\r\n' = '\n'): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}${lineEnd}`).join('');
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = safeText(Array.isArray(value) ? value.join(' ') : String(value));
  return /[",\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
