import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Local Moran's I and folded p by area, as spdep has them, and how long it took. */
export interface SpdepAnswer {
  version: string;
  seconds: number;
  i: number[];
  p: number[];
}

/** Whether R with spdep is on this machine. */
export function hasSpdep(): boolean {
  return spawnSync('Rscript', ['-e', 'stopifnot(requireNamespace("spdep", quietly = TRUE))'], { stdio: 'ignore' }).status === 0;
}

/**
 * Runs spdep's `localmoran_perm` in R.
 *
 * @throws where R fails, with what it said
 */
export function spdepLocalMoran(values: ArrayLike<number>, lists: readonly (readonly number[])[], permutations: number): SpdepAnswer {
  const folder = mkdtempSync(join(tmpdir(), 'fairground-bench-'));
  try {
    writeFileSync(join(folder, 'values.txt'), Array.from(values).join('\n'));
    writeFileSync(join(folder, 'neighbours.txt'), `${lists.map((list) => list.map((j) => j + 1).join(' ')).join('\n')}\n`);
    const script = fileURLToPath(new URL('./local-moran.R', import.meta.url));
    const run = spawnSync('Rscript', [script, folder, String(permutations)], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`Rscript ${script} failed: ${run.stderr}`);
    const [seconds, version] = run.stdout.trim().split('\n');
    const rows = readFileSync(join(folder, 'local-moran.txt'), 'utf8').trim().split('\n').map((line) => line.split(' ').map(Number));
    return { version: version!, seconds: Number(seconds), i: rows.map((row) => row[0]!), p: rows.map((row) => row[1]!) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
