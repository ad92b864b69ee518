import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { packVersion } from '../../src/model/pack-version.ts';
import { CouncilIndexSchema, type CouncilIndex } from '../../src/model/pack.ts';
import type { CouncilAreas, England } from '../england.ts';
import { packMaker } from './pack-maker.ts';
import { writePostcodeAreas } from './write-postcode-areas.ts';

/** What was written: packs, files in them, and their bytes. */
export interface Written {
  packs: number;
  files: number;
  bytes: number;
}

export interface WriteOptions {
  /** Which councils `index.json` lists: those whose pack the folder holds, or all, for a host that makes packs when asked. */
  list?: 'held' | 'all';
  /** Told before each pack. */
  onPack?: (council: CouncilAreas, done: number, of: number) => void;
}

/**
 * Writes the packs of councils into `folder`, one folder each, `postcodes/` for all of England, and `index.json`. A pack replaces the one before it only when it is whole.
 */
export async function writePacks(england: England, councils: readonly CouncilAreas[], folder: string, options: WriteOptions = {}): Promise<Written> {
  const make = packMaker(england);
  const written: Written = { packs: 0, files: 0, bytes: 0 };
  for (const council of councils) {
    options.onPack?.(council, written.packs, councils.length);
    const files = await make(council);
    writePack(files, folder, council.code);
    written.packs += 1;
    written.files += files.size;
    for (const text of files.values()) written.bytes += Buffer.byteLength(text);
  }
  const postcodes = await writePostcodeAreas(england, folder);
  written.files += postcodes.files;
  written.bytes += postcodes.bytes;
  writeIndex(england, folder, options.list ?? 'held');
  return written;
}

function writePack(files: ReadonlyMap<string, string>, folder: string, code: string): void {
  const draft = join(folder, `.${code}-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((path) => dirname(join(draft, path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
  for (const [path, text] of files) writeFileSync(join(draft, path), text);
  rmSync(join(folder, code), { recursive: true, force: true });
  renameSync(draft, join(folder, code));
}

function writeIndex({ geography: { councils } }: England, folder: string, list: 'held' | 'all'): void {
  const rows = councils.codes.map((code, row) => ({ code, name: councils.names[row]!, region: councils.regionNames[row]! }));
  const held = new Set(heldPacks(folder));
  const index: CouncilIndex = v.parse(CouncilIndexSchema, {
    version: packVersion,
    councils: rows.filter(({ code }) => list === 'all' || held.has(code)).sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
  const draft = join(folder, `.index-${process.pid}.json`);
  writeFileSync(draft, `${JSON.stringify(index)}\n`);
  renameSync(draft, join(folder, 'index.json'));
}

/** The councils whose packs of this version a folder holds. */
function heldPacks(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && versionOf(folder, entry.name) === packVersion)
    .map(({ name }) => name);
}

/** The version of the pack in `folder`; undefined where there is none. */
function versionOf(folder: string, code: string): number | undefined {
  return manifestIn(folder, code)?.version;
}

/** What the pack of a council in `folder` was made from; undefined where there is none. */
export function madeFromIn(folder: string, code: string): string | undefined {
  return manifestIn(folder, code)?.madeFrom;
}

function manifestIn(folder: string, code: string): { version?: number; madeFrom?: string } | undefined {
  const file = join(folder, code, 'manifest.json');
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { version?: number; madeFrom?: string };
  } catch {
    return undefined;
  }
}
