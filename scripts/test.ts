import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstCouncil } from './first-council.ts';
import { installChromium } from './install-chromium.ts';
import { isMade } from './make-packs.ts';
import { readTally, type Tally } from './read-tally.ts';

/**
 * `npm test`: type check, lint, unit, data, browser and end-to-end tests in turn. A step that fails does not stop those after it. Ends with the
 * tests that failed and a line of totals, in which the type check and lint count as a test each, and with exit code 1 on any failure or where a
 * step ran no test.
 */
const steps: { name: string; run: (report: string) => Tally }[] = [
  { name: 'Type check', run: () => check('tsc', ['--noEmit']) },
  { name: 'Lint', run: () => check('eslint', ['.']) },
  { name: 'Unit tests', run: (report) => tests('node', 'test/unit', report) },
  { name: 'Data tests', run: (report) => tests('node', 'test/data', report) },
  { name: 'Browser tests', run: (report) => tests('browser', 'test/browser', report) },
  { name: 'End-to-end tests', run: (report) => tests('e2e', 'test/e2e', report) },
];

const folder = mkdtempSync(join(tmpdir(), 'fairground-test-'));
const lines: string[] = [];
const total: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
try {
  prepare();
  for (const [index, { name, run }] of steps.entries()) {
    console.log(`\n${name}`);
    const started = performance.now();
    const tally = run(join(folder, `${index}.json`));
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
    total.failures.push(...tally.failures);
    lines.push(`${tally.failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(17)} ${say(tally)}  (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  }
} catch (error) {
  total.failed += 1;
  lines.push(`FAIL ${error instanceof Error ? error.message : String(error)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(['', ...total.failures, '', ...lines, '', say(total)].join('\n'));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** What the tests stand on, made or found first: a browser, and Barnet's pack. */
function prepare(): void {
  console.log(`Browser: ${installChromium()}`);
  if (isMade('packs', firstCouncil)) return;
  console.log('Making Barnet\'s pack');
  if (!succeeds('tsx', ['src/cli/main.ts', 'pack', '--area', firstCouncil, '--out', 'packs', '--list', 'all'])) {
    throw new Error('Barnet\'s pack could not be made: no test was run.');
  }
}

function check(program: string, parameters: string[]): Tally {
  const passed = succeeds(program, parameters) ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: 0, failures: [] };
}

/** Runs one of vitest's projects over a folder. A run that broke outside a test, or that held no test, counts as one failure. */
function tests(project: string, under: string, report: string): Tally {
  const succeeded = succeeds('vitest', [
    'run', '--project', project, under, '--reporter', 'dot', '--reporter', 'json', `--outputFile.json=${report}`,
  ]);
  const tally = readTally(report);
  const broke = (!succeeded && tally.failed === 0) || tally.passed + tally.failed === 0;
  return broke ? { ...tally, failed: tally.failed + 1 } : tally;
}

/** Whether a program of node_modules/.bin, which npm puts first on the PATH of its scripts, ran and was content. */
function succeeds(program: string, parameters: string[]): boolean {
  return spawnSync(program, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  }).status === 0;
}

function say({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
