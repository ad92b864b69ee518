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

test('counts what passed, failed and was skipped, and says what failed', () => {
  const path = report({
    ...counts,
    testResults: [{
      name: join(process.cwd(), 'test/unit/sums.test.ts'),
      status: 'failed',
      assertionResults: [
        { status: 'failed', fullName: 'adds one and one', failureMessages: ['\u001b[31mexpected 3 to be 2\u001b[39m\n    at sums.test.ts:4:5'] },
        { status: 'passed', fullName: 'adds nothing' },
      ],
    }],
  });
  expect(readTally(path)).toEqual({
    passed: 3, failed: 1, skipped: 3, failures: ['test/unit/sums.test.ts: adds one and one\n  expected 3 to be 2\n  at sums.test.ts:4:5'],
  });
});

test('counts a file that could not be read as a failure', () => {
  const path = report({
    ...counts, numFailedTests: 0, testResults: [{ name: join(process.cwd(), 'test/unit/sums.test.ts'), status: 'failed', message: 'no such module', assertionResults: [] }],
  });
  expect(readTally(path)).toEqual({ passed: 3, failed: 1, skipped: 3, failures: ['test/unit/sums.test.ts\n  no such module'] });
});

test('is nothing where no report was written', () => {
  expect(readTally(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 0, skipped: 0, failures: [] });
});
