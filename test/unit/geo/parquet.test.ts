import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable, type TableColumn, writeTable } from '../../../geo/parquet.ts';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'parquet-')); });
afterAll(() => { rmSync(folder, { recursive: true }); });

const columns: TableColumn[] = [
  { name: 'code', type: 'string', values: ['E1', undefined, 'E3', 'É4'] },
  { name: 'count', type: 'int32', values: [1, -2, undefined, 2147483647] },
  { name: 'near', type: 'int32', values: [1000, 1001, undefined, 1003], encoding: 'delta' },
  { name: 'score', type: 'double', values: [0.1, undefined, -1e300, 5] },
  { name: 'full', type: 'int32', values: Int32Array.of(4, 3, 2, 1), encoding: 'delta' },
];

describe('writeTable and readTable', () => {
  test('give back what was written, absent values as undefined', async () => {
    const file = join(folder, 'a.parquet');
    await writeTable(file, columns);
    const table = await readTable(file);
    expect(table.rows).toBe(4);
    expect(table.names).toEqual(['code', 'count', 'near', 'score', 'full']);
    expect(table.strings('code')).toEqual(['E1', undefined, 'E3', 'É4']);
    expect(table.numbers('count')).toEqual([1, -2, undefined, 2147483647]);
    expect(table.numbers('near')).toEqual([1000, 1001, undefined, 1003]);
    expect(table.numbers('score')).toEqual([0.1, undefined, -1e300, 5]);
    expect(table.numbers('full')).toEqual([4, 3, 2, 1]);
  });

  test('write the same bytes each time', async () => {
    const [a, b] = [join(folder, 'b1.parquet'), join(folder, 'b2.parquet')];
    await writeTable(a, columns);
    await writeTable(b, columns);
    expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
  });

  test('read a range of rows across groups', async () => {
    const file = join(folder, 'c.parquet');
    const values = Array.from({ length: 1000 }, (_, i) => (i % 7 ? i : undefined));
    await writeTable(file, [{ name: 'n', type: 'int32', values, encoding: 'delta' }], { rowGroupSize: 64 });
    expect((await readTable(file, ['n'], { rowStart: 100, rowEnd: 333 })).numbers('n')).toEqual(values.slice(100, 333));
    expect((await readTable(file, ['n'], { rowStart: 990, rowEnd: 2000 })).numbers('n')).toEqual(values.slice(990));
    expect((await readTable(file, ['n'], { rowStart: 5, rowEnd: 5 })).rows).toBe(0);
  });

  test('leave the columns that were not asked for unread, even where they are spoiled', async () => {
    const file = join(folder, 'd.parquet');
    const noise = Array.from({ length: 100_000 }, (_, i) => Math.sin(i));
    await writeTable(file, [{ name: 'noise', type: 'double', values: noise }, { name: 'n', type: 'int32', values: noise.map((_, i) => i) }]);
    const descriptor = openSync(file, 'r+');
    writeSync(descriptor, Buffer.alloc(1000), 0, 1000, Math.round(statSync(file).size / 4));
    closeSync(descriptor);
    expect((await readTable(file, ['n'])).numbers('n')[99_999]).toBe(99_999);
    await expect(readTable(file, ['noise'])).rejects.toThrow();
  });

  test('refuse what a column cannot hold, and columns that are not there', async () => {
    const file = join(folder, 'e.parquet');
    await expect(writeTable(file, [{ name: 'n', type: 'int32', values: [1.5] }])).rejects.toThrow('row 0, column "n": expected int32, got 1.5 (number)');
    await expect(writeTable(file, [{ name: 'n', type: 'int32', values: [2 ** 31] }])).rejects.toThrow('expected int32, got 2147483648');
    await expect(writeTable(file, [{ name: 'x', type: 'double', values: [Number.NaN] }])).rejects.toThrow('expected double');
    await expect(writeTable(file, [{ name: 's', type: 'string', values: [3] }])).rejects.toThrow('expected string, got 3 (number)');
    await expect(writeTable(file, [{ name: 'a', type: 'int32', values: [1] }, { name: 'b', type: 'int32', values: [] }])).rejects.toThrow('column "b" has 0 rows, "a" has 1');
    await writeTable(file, [{ name: 'a', type: 'int32', values: [1] }]);
    await expect(readTable(file, ['b'])).rejects.toThrow('has no column "b"; it has a');
    const table = await readTable(file, []);
    expect(() => table.numbers('a')).toThrow('column "a" was not read');
  });
});
