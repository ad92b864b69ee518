import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How many tests of a run passed, failed and were skipped (or marked to do), and of those that failed what failed: file, name and what it said. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

interface File {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
}

/**
 * The tally of a vitest JSON report. A file whose tests could not be collected holds no failed test of its own and counts as one failure.
 * A report that was never written counts as nothing.
 */
export function readTally(path: string): Tally {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0, failures: [] };
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: File[];
  };
  const failing = report.testResults.map((file) => ({ file, tests: file.assertionResults.filter(({ status }) => status === 'failed') }));
  const broken = failing.filter(({ file, tests }) => file.status === 'failed' && tests.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...broken.map(({ file }) => said(relative('.', file.name), file.message)),
      ...failing.flatMap(({ file, tests }) =>
        tests.map(({ fullName, failureMessages = [] }) => said(`${relative('.', file.name)}: ${fullName}`, ...failureMessages))),
    ],
  };
}

/** A failure in a few lines: enough to know it by, where the whole is far above. */
function said(what: string, ...messages: string[]): string {
  const lines = messages.flatMap((message) => stripVTControlCharacters(message).split('\n').slice(0, 6));
  return [what, ...lines.map((line) => `  ${line.trim()}`)].join('\n');
}
