// Which lines and branches of src the tests reach: `npm run coverage`, with a page for each file in
// `coverage/`. Vitest measures what runs beside the tests, Node and the browser what runs in processes
// of their own. With words, as for Vitest, only these tests; the figures in docs/reliability.md stay.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import coverageLibrary from 'istanbul-lib-coverage';
import reportLibrary from 'istanbul-lib-report';
import reports from 'istanbul-reports';
import { addCounts } from './coverage/addCounts.mjs';
import { measuredProcesses } from './coverage/measuredProcesses.mjs';
import { writeFigures } from './coverage/writeFigures.mjs';

/** Per cent of all of src. */
const least = { lines: 95, branches: 95 };
const folder = resolve('coverage');
const processes = resolve(folder, 'processes');

rmSync(folder, { recursive: true, force: true });
mkdirSync(processes, { recursive: true });
run(process.execPath, 'scripts/bundle.mjs', '--source-maps');
const words = process.argv.slice(2);
const status = run('npx', 'vitest', 'run', '--coverage', ...words);
const report = resolve(folder, 'coverage-final.json');
const isMeasured = existsSync(report);
const map = coverageLibrary.createCoverageMap(
  isMeasured ? JSON.parse(readFileSync(report, 'utf8')) : {},
);
addCounts(map, await measuredProcesses(processes));
// The bundle that was measured is larger and slower than the one that is meant.
run(process.execPath, 'scripts/bundle.mjs');
// Vitest has said why nothing was.
if (!isMeasured) process.exit(status || 1);

const context = reportLibrary.createContext({ dir: folder, coverageMap: map });
for (const name of /** @type {const} */ (['html', 'json-summary', 'text-summary'])) {
  reports.create(name).execute(context);
}
const reached = map.getCoverageSummary();
if (words.length === 0 && status === 0) writeFigures(reached);
const missed = Object.entries(least).filter(
  ([what, share]) => reached[/** @type {'lines' | 'branches'} */ (what)].pct < share,
);
for (const [what, share] of missed) {
  process.stderr.write(`Fewer than ${share} % of all ${what} are reached.\n`);
}
process.exitCode = status || (missed.length > 0 ? 1 : 0);

/** @param {string} command @param {string[]} words */
function run(command, ...words) {
  const env = { ...process.env, MEASURED_PROCESSES: processes };
  return spawnSync(command, words, { stdio: 'inherit', env }).status ?? 1;
}
