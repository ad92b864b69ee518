import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { packVersion } from '../../src/model/pack-version.ts';
import { PostcodeAreaSchema, PostcodeIndexSchema, type PostcodeIndex } from '../../src/model/pack.ts';
import type { England } from '../england.ts';
import { fingerprint } from './fingerprint.ts';
import { postcodeAreas } from './postcode-areas.ts';

/** What the files of postcodes are made from. */
const parts = ['geo/tables/postcodes.parquet', 'geo/tables/councils.parquet', 'data/pack/postcode-areas.ts', 'src/model/postcode-units.ts', 'src/model/pack.ts'];

/**
 * Writes `postcodes/` into a folder of packs: which council each live postcode of England lies in. Left as it is where it was made from the same tables.
 *
 * @returns the files written, and their bytes
 */
export async function writePostcodeAreas(england: England, folder: string): Promise<{ files: number; bytes: number }> {
  const madeFrom = fingerprint(parts);
  if (madeFromOf(join(folder, 'postcodes/index.json')) === madeFrom) return { files: 0, bytes: 0 };
  const draft = join(folder, `.postcodes-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const areas = await postcodeAreas(england);
  const index: PostcodeIndex = v.parse(PostcodeIndexSchema, { version: packVersion, madeFrom, areas: areas.map(({ area }) => area) });
  let bytes = 0;
  const write = (name: string, content: unknown): void => {
    const text = `${JSON.stringify(content)}\n`;
    bytes += Buffer.byteLength(text);
    writeFileSync(join(draft, `${name}.json`), text);
  };
  for (const area of areas) write(area.area, v.parse(PostcodeAreaSchema, area));
  write('index', index);
  rmSync(join(folder, 'postcodes'), { recursive: true, force: true });
  renameSync(draft, join(folder, 'postcodes'));
  return { files: areas.length + 1, bytes };
}

function madeFromOf(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { madeFrom?: string }).madeFrom;
  } catch {
    return undefined;
  }
}
