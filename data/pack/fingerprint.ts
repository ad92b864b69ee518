import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What packs are made from: the committed tables, and the code that reads and describes them. */
const packParts = ['data', 'geo', 'src/model', 'src/pack/number-text.ts', 'src/stats'];

/**
 * 16 hexadecimal digits that change when any file among `parts` does: files and folders, relative to the root of the project. Those of
 * what packs are made from stand in each pack's manifest as `madeFrom`.
 */
export function fingerprint(parts: readonly string[] = packParts): string {
  const hash = createHash('sha256');
  for (const file of parts.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(part: string): string[] {
  if (!statSync(join(root, part)).isDirectory()) return [part];
  return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
