import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTally } from '../../../scripts/read-tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const counts = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

test('counts what passed, failed and was skipped', () => {
  const path = report({ ...counts, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }] });
  expect(readTally(path)).toEqual({ passed: 3, failed: 1, skipped: 3 });
});

test('counts a file that could not be read as a failure', () => {
  const path = report({ ...counts, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] });
  expect(readTally(path)).toEqual({ passed: 3, failed: 1, skipped: 3 });
});

test('is nothing where no report was written', () => {
  expect(readTally(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
