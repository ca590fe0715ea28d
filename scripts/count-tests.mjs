// Prints "N passed, N failed, N skipped" from reports of vitest's json reporter, added up.
import { readFileSync } from 'node:fs';

const reports = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));

/** A file that breaks before its first test has no failed test, and yet it failed. */
const isBroken = (/** @type {any} */ { status, assertionResults }) =>
  status === 'failed' &&
  !assertionResults.some((/** @type {any} */ test) => test.status === 'failed');

const sum = (/** @type {(report: any) => number} */ count) =>
  reports.map(count).reduce((total, each) => total + each, 0);

const passed = sum(({ numPassedTests }) => numPassedTests);
const failed = sum(
  ({ numFailedTests, testResults }) => numFailedTests + testResults.filter(isBroken).length,
);
const skipped = sum(({ numPendingTests, numTodoTests }) => numPendingTests + numTodoTests);
process.stdout.write(
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
);
