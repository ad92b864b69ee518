import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a run passed, failed and were skipped (or marked to do). */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * The tally of a vitest JSON report. A file whose tests could not be collected holds no failed test of its own and counts as one failure.
 * A report that was never written counts as nothing.
 */
export function readTally(path: string): Tally {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = report.testResults.filter(({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
