import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Source } from '../src/model/indicator.ts';
import { type Csv, parseCsv } from './csv.ts';

/**
 * One publisher file, as `geo/sources.json` and `data/sources.json` describe it. `path` is relative to the sources folder;
 * `changes` says what was done to the publisher's release, `obtainedFrom` where the copy came from; `rows` is the number of rows or features.
 */
export interface SourceFile extends Source {
  path: string;
  geography: string;
  changes: string[];
  obtainedFrom: string[];
  rows: number;
  sha256: string;
}

/** The publisher files of one folder. Every file is checked against its sha256 and its number of rows before it is used. */
export interface SourceFiles {
  readonly list: readonly SourceFile[];
  /** The description of a file, by its path. */
  describe(path: string): SourceFile;
  csv(path: string): Csv;
  /** A bare `NaN`, which some writers put where there is no value and JSON does not know, reads as null. */
  geojson<P, G extends Geometry = Geometry>(path: string): FeatureCollection<G, P>;
}

const listFiles = ['./sources.json', '../data/sources.json'];

/** Descriptions of all publisher files, of `geo/` and `data/`. */
export function readSourceList(): SourceFile[] {
  return listFiles
    .map((file) => fileURLToPath(new URL(file, import.meta.url)))
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as SourceFile[]);
}

/**
 * Opens the folder of publisher files that `geo/sources.json` and `data/sources.json` describe.
 *
 * @throws the folder is missing; a path or an id is described twice; on use: a file is not described, missing, altered or of another length.
 */
export function openSources(folder: string, list: readonly SourceFile[] = readSourceList()): SourceFiles {
  if (!existsSync(folder)) throw new Error(`No folder of publisher files at ${folder}: give its place with --sources DIR.`);
  const byPath = new Map<string, SourceFile>();
  for (const source of list) {
    if (byPath.has(source.path)) throw new Error(`${source.path} is described twice in the lists of sources: keep one.`);
    byPath.set(source.path, source);
  }
  const ids = list.map((source) => source.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Error(`The source id "${twice}" is used twice in the lists of sources: rename one.`);

  const describe = (path: string): SourceFile => {
    const source = byPath.get(path);
    if (!source) throw new Error(`${path} is not described in geo/sources.json or data/sources.json.`);
    return source;
  };
  const read = (path: string): string => {
    const { release, sha256 } = describe(path);
    const file = join(folder, path);
    if (!existsSync(file)) throw new Error(`${path} is missing from ${folder}: put the release "${release}" there and run again.`);
    const bytes = readFileSync(file);
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256) {
      throw new Error(`${path} in ${folder} is not the file that was described (sha256 ${found}, expected ${sha256}): put the described one back, or describe the new one.`);
    }
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  };
  const checkRows = (path: string, rows: number): void => {
    if (rows !== describe(path).rows) throw new Error(`${path} has ${rows} rows; its description says ${describe(path).rows}.`);
  };
  return {
    list,
    describe,
    csv(path) {
      const csv = parseCsv(read(path), path);
      checkRows(path, csv.rows);
      return csv;
    },
    geojson<P, G extends Geometry>(path: string) {
      const collection = JSON.parse(read(path).replace(/:\s*NaN\b/g, ': null')) as FeatureCollection<G, P>;
      checkRows(path, collection.features.length);
      return collection;
    },
  };
}
