import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs the benchmarks in test/bench, one after another: `npm run bench`, or `npm run bench -- NAME [options]` for one of them, which is
 * handed the options, or for several that go by one name: `statistics`. Ends with 1 where one failed.
 */
const together: Record<string, readonly string[]> = { statistics: ['local-moran', 'page-frames', 'pockets'] };
const folder = fileURLToPath(new URL('../test/bench/', import.meta.url));
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : [])).sort();
const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && !first.startsWith('-') ? first : undefined;

const wanted = named === undefined ? names : together[named] ?? names.filter((name) => name === named);
if (wanted.length === 0) {
  console.error(`There is no benchmark "${named}"; there are ${[...names, ...Object.keys(together)].join(', ')}.`);
  process.exit(2);
}
const failed = wanted.filter((name) => {
  console.log(`\n${name}`);
  const options = named ? rest : process.argv.slice(2);
  return spawnSync(process.execPath, ['--import', 'tsx', `${folder}${name}.ts`, ...options], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
