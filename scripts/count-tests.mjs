// Prints "N passed, N failed, N skipped" from a report of vitest's json reporter.
import { readFileSync } from 'node:fs';

const [file = ''] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8'));

/** A file that breaks before its first test has no failed test, and yet it failed. */
const isBroken = (/** @type {any} */ { status, assertionResults }) =>
  status === 'failed' &&
  !assertionResults.some((/** @type {any} */ test) => test.status === 'failed');

const passed = report.numPassedTests;
const failed = report.numFailedTests + report.testResults.filter(isBroken).length;
const skipped = report.numPendingTests + report.numTodoTests;
process.stdout.write(
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
);
