/**
 * A CSV file read by column. `text` gives every value of a column as it stands (blank is `''`); `numbers` gives numbers, blank
 * being `undefined`. Rows are numbered from 0, after the header.
 */
export interface Csv {
  readonly rows: number;
  readonly names: readonly string[];
  text(name: string): string[];
  numbers(name: string): (number | undefined)[];
}

const quote = 34, comma = 44, newline = 10, carriageReturn = 13;

/**
 * Parses comma-separated text with a header (RFC 4180: fields may be quoted, a quote inside is doubled). Only the places where
 * fields begin are kept, so that a file of 1.5 million rows costs what the columns asked of it cost.
 *
 * @throws a row with another number of fields than the header; a column that is not there; `numbers` on a value that is none.
 */
export function parseCsv(text: string, file: string): Csv {
  const { starts, columns } = fieldStarts(text, file);
  const field = (place: number): string => {
    const raw = text.slice(starts[place]!, fieldEnd(text, starts[place + 1]!));
    return raw.charCodeAt(0) === quote ? raw.slice(1, -1).replaceAll('""', '"') : raw;
  };
  const rows = (starts.length - 1) / columns - 1;
  const names = Array.from({ length: columns }, (_, column) => field(column));
  const columnOf = (name: string): number => {
    const column = names.indexOf(name);
    if (column < 0) throw new Error(`${file} has no column "${name}"; it has ${names.join(', ')}`);
    return column;
  };
  const textOf = (name: string): string[] => {
    const column = columnOf(name);
    return Array.from({ length: rows }, (_, row) => field((row + 1) * columns + column));
  };
  return {
    rows,
    names,
    text: textOf,
    numbers: (name) => textOf(name).map((value, row) => {
      if (value === '') return undefined;
      const number = Number(value);
      if (!Number.isFinite(number)) throw new Error(`${file}, line ${row + 2}, column "${name}": expected a number, got "${value}"`);
      return number;
    }),
  };
}

/** Where every field begins, and one place past the last; `columns` fields to a row. */
function fieldStarts(text: string, file: string): { starts: Uint32Array; columns: number } {
  let starts = new Uint32Array(1 << 16);
  let fields = 0, columns = 0, rowStart = 0, line = 1, quoted = false;
  const add = (place: number): void => {
    if (fields === starts.length) {
      const larger = new Uint32Array(fields * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[fields++] = place;
  };
  const end = text.endsWith('\n') ? text.length : text.length + 1;
  add(text.charCodeAt(0) === 0xfeff ? 1 : 0);
  for (let i = 0; i < end; i++) {
    const char = i < text.length ? text.charCodeAt(i) : newline;
    if (char === quote) quoted = !quoted;
    else if (quoted && i < text.length) continue;
    else if (char === comma) add(i + 1);
    else if (char === newline) {
      columns ||= fields;
      if (fields - rowStart !== columns) throw new Error(`${file}, line ${line}: expected ${columns} fields, got ${fields - rowStart}`);
      rowStart = fields;
      line++;
      add(i + 1);
    }
  }
  return { starts: starts.slice(0, fields), columns };
}

/** The end of the field before the one that begins at `next`: before the comma or the line's end. */
function fieldEnd(text: string, next: number): number {
  const end = next - 1;
  return text.charCodeAt(end) !== comma && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
}
