import { mkdirSync } from 'node:fs';
import type { England } from '../data/england.ts';
import { fingerprint } from '../data/pack/fingerprint.ts';
import { madeFromIn, writePacks } from '../data/pack/write-packs.ts';

/** Whether `folder` holds the pack of a council as it would be made now. */
export function isMade(folder: string, code: string): boolean {
  return madeFromIn(folder, code) === fingerprint();
}

/**
 * Writes the packs of the councils with these codes into `folder`, saying on standard output how far it is. `list`: which councils its
 * index lists.
 *
 * @throws where a code is no council's
 */
export async function makePacks(england: England, codes: readonly string[], folder: string, list: 'held' | 'all'): Promise<void> {
  const started = performance.now();
  const councils = codes.map((code) => {
    const council = england.council(code);
    if (!council) throw new Error(`There is no council "${code}" in England (2025).`);
    return council;
  });
  mkdirSync(folder, { recursive: true });
  const { packs, files, bytes } = await writePacks(england, councils, folder, {
    list,
    onPack: ({ name }, done, of) => {
      if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2KMaking packs: ${done + 1} of ${of}, ${name}`);
      else if (of > 1 && done % 50 === 0) console.log(`Making packs: ${done + 1} of ${of}, ${name}`);
    },
  });
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[2K');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Made ${packs === 1 ? `${councils[0]!.name}’s pack` : `${packs} packs`}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`);
}
