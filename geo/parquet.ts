import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type AsyncBuffer, type Encoding, parquetMetadataAsync, parquetRead } from 'hyparquet';

/** What a column holds. `int32` and `double` are numbers; an absent value is `undefined` (null is taken too, and read back as `undefined`). */
export type ColumnType = 'int32' | 'double' | 'string';

export interface TableColumn {
  name: string;
  type: ColumnType;
  values: ArrayLike<number | string | null | undefined>;
  /** `delta` packs whole numbers that lie near their neighbours; else the writer chooses between a dictionary and plain values. */
  encoding?: 'delta';
}

export interface WriteOptions {
  /** Rows to a group: the least that a reader of a range of rows has to decode. The whole table where not given. */
  rowGroupSize?: number;
}

export interface ReadOptions {
  /** First row, and one past the last. The whole table where not given. */
  rowStart?: number;
  rowEnd?: number;
}

/** Columns by name; `rows` is their length. A column that was not read, or is not in the file, cannot be asked for. */
export interface Table {
  readonly rows: number;
  readonly names: readonly string[];
  numbers(name: string): (number | undefined)[];
  strings(name: string): (string | undefined)[];
}

const physical = { int32: 'INT32', double: 'DOUBLE', string: 'STRING' } as const;

/**
 * Writes columns as a Parquet file with GZIP pages, the same bytes for the same columns.
 *
 * @throws columns of different lengths; an int32 that is no whole number of 32 bits, a double that is not finite, a value of another type.
 */
export async function writeTable(file: string, columns: readonly TableColumn[], options: WriteOptions = {}): Promise<void> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const rows = columns[0]?.values.length ?? 0;
  const columnData = columns.map(({ name, type, values, encoding }) => {
    if (values.length !== rows) throw new Error(`${file}: column "${name}" has ${values.length} rows, "${columns[0]!.name}" has ${rows}`);
    const data = Array.from({ length: rows }, (_, row) => checked(values[row], type, () => `${file}, row ${row}, column "${name}"`));
    return {
      name,
      type: physical[type],
      data: type === 'int32' && !data.includes(null) ? Int32Array.from(data as number[]) : data,
      nullable: data.includes(null),
      ...(encoding === 'delta' && { encoding: 'DELTA_BINARY_PACKED' as Encoding }),
    };
  });
  const buffer = parquetWriteBuffer({
    columnData,
    codec: 'GZIP',
    compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 9 }) },
    rowGroupSize: options.rowGroupSize ?? Math.max(rows, 1),
    statistics: false,
    createdBy: 'fairground',
  });
  writeFileSync(file, new Uint8Array(buffer));
}

function checked(value: number | string | null | undefined, type: ColumnType, where: () => string): number | string | null {
  if (value === undefined || value === null) return null;
  const fits = type === 'string' ? typeof value === 'string' : type === 'int32' ? value === (Number(value) | 0) : Number.isFinite(value);
  if (!fits) throw new Error(`${where()}: expected ${type}, got ${JSON.stringify(value)} (${typeof value})`);
  return value;
}

/**
 * Reads columns of a Parquet file: those named, or all. Other columns, and row groups outside the range, are not read from the disk.
 *
 * @throws the file cannot be read; a column is not in it.
 */
export async function readTable(file: string, columnNames?: readonly string[], { rowStart = 0, rowEnd }: ReadOptions = {}): Promise<Table> {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = fileBuffer(descriptor);
    const metadata = await parquetMetadataAsync(buffer, { initialFetchSize: 1 << 16 });
    const present = metadata.schema.slice(1).map((element) => element.name);
    const names = columnNames ?? present;
    const absent = names.find((name) => !present.includes(name));
    if (absent !== undefined) throw new Error(`${file} has no column "${absent}"; it has ${present.join(', ')}`);
    const end = Math.min(rowEnd ?? Infinity, Number(metadata.num_rows));
    const rows = Math.max(end - rowStart, 0);
    const columns = new Map(names.map((name) => [name, new Array<number | string | undefined>(rows).fill(undefined)]));
    if (rows > 0) {
      await parquetRead({
        file: buffer,
        metadata,
        columns: [...names],
        rowStart,
        rowEnd: end,
        compressors: { GZIP: (bytes) => gunzipSync(bytes) },
        onChunk: ({ columnName, columnData, rowStart: first }) => {
          const values = columns.get(columnName)!;
          const from = Math.max(rowStart - first, 0), to = Math.min(end - first, columnData.length);
          for (let i = from; i < to; i++) values[first + i - rowStart] = (columnData[i] as number | string | null) ?? undefined;
        },
      });
    }
    const column = (name: string): (number | string | undefined)[] => {
      const found = columns.get(name);
      if (!found) throw new Error(`${file}: column "${name}" was not read; ${names.join(', ')} were`);
      return found;
    };
    return {
      rows,
      names,
      numbers: (name) => column(name) as (number | undefined)[],
      strings: (name) => column(name) as (string | undefined)[],
    };
  } finally {
    closeSync(descriptor);
  }
}

function fileBuffer(descriptor: number): AsyncBuffer {
  const { size } = fstatSync(descriptor);
  return {
    byteLength: size,
    slice(start, end = size) {
      const bytes = new Uint8Array(end - start);
      readSync(descriptor, bytes, 0, bytes.length, start);
      return bytes.buffer;
    },
  };
}
