import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSources, readSourceList, type SourceFile } from '../../../geo/source-files.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'sources-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

function put(path: string, text: string, rows: number): SourceFile {
  const bytes = path.endsWith('.gz') ? gzipSync(text) : Buffer.from(text);
  writeFileSync(join(folder, path), bytes);
  return {
    id: path, path, title: '', publisher: '', release: 'Towns 2024', period: '', geography: '', licence: '', attribution: [], caveats: [], changes: [], obtainedFrom: [],
    rows, sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

describe('openSources', () => {
  test('reads packed and plain files that are as described', () => {
    const sources = openSources(folder, [put('a.csv.gz', 'x\n1\n', 1), put('b.csv', 'y\nq\n', 1)]);
    expect(sources.csv('a.csv.gz').numbers('x')).toEqual([1]);
    expect(sources.csv('b.csv').text('y')).toEqual(['q']);
  });

  test('reads a bare NaN in GeoJSON as null', () => {
    const text = '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name": NaN},"geometry":null}]}';
    expect(openSources(folder, [put('p.geojson', text, 1)]).geojson<{ name: null }>('p.geojson').features[0]!.properties.name).toBeNull();
  });

  test('stops at a missing file, an altered one and one of another length, naming it', () => {
    const missing = put('gone.csv', 'x\n', 0);
    rmSync(join(folder, 'gone.csv'));
    const altered = put('changed.csv', 'x\n1\n', 1);
    writeFileSync(join(folder, 'changed.csv'), 'x\n2\n');
    const sources = openSources(folder, [missing, altered, put('short.csv', 'x\n1\n', 2)]);
    expect(() => sources.csv('gone.csv')).toThrow(`gone.csv is missing from ${folder}: put the release "Towns 2024" there and run again.`);
    expect(() => sources.csv('changed.csv')).toThrow(/changed\.csv in .* is not the file that was described/);
    expect(() => sources.csv('short.csv')).toThrow('short.csv has 1 rows; its description says 2.');
    expect(() => sources.csv('other.csv')).toThrow('other.csv is not described');
  });

  test('stops at a missing folder and at a file described twice', () => {
    expect(() => openSources(join(folder, 'none'), [])).toThrow('--sources DIR');
    const file = put('a.csv', 'x\n', 0);
    expect(() => openSources(folder, [file, file])).toThrow('a.csv is described twice');
  });
});

describe('the lists of sources', () => {
  test('describe each file once and whole', () => {
    const list = readSourceList();
    expect(new Set(list.map(({ path }) => path)).size).toBe(list.length);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const source of list) {
      expect(source.sha256, source.path).toMatch(/^[0-9a-f]{64}$/);
      expect(source.attribution.length, source.path).toBeGreaterThan(0);
      for (const text of [source.title, source.publisher, source.release, source.period, source.licence]) expect(text, source.path).not.toBe('');
    }
  });
});
