import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../geo/source-files.ts';

/**
 * Looks at every described file before any table is written, so that a build which cannot end does not begin.
 *
 * @throws naming every file that is missing or is not the one described
 */
export function verifySources(folder: string, list: readonly SourceFile[]): void {
  const faults = list.flatMap(({ path, sha256, release }) => {
    const file = join(folder, path);
    if (!existsSync(file)) return [`${path} is missing (release: ${release})`];
    return createHash('sha256').update(readFileSync(file)).digest('hex') === sha256 ? [] : [`${path} is not the file described: its sha256 differs`];
  });
  if (faults.length > 0) throw new Error(`Nothing was made. Of the publishers’ files in ${folder}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}
