// Runs benchmarks of the bench folder, one after the other, on the command as it is built, and
// writes bench/RESULTS.md and bench/results.json: `node scripts/bench.mjs`, or only some of them:
// `node scripts/bench.mjs start peers`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { benchReport, machine } from './benchReport.mjs';

/** @typedef {import('./benchReport.mjs').Section} Section */

const titles = {
  start: 'Start-up',
  peers: 'Against peers',
  scale: 'Scale',
  throughput: 'Portfolio throughput',
  planOptimum: 'Plans against an exhaustive search',
};
const results = 'bench/results.json';

/** @type {Record<string, Section>} */
const sections = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(titles, name));
if (unknown.length > 0) {
  process.stderr.write(`No benchmark ${unknown}. There are ${Object.keys(titles).join(', ')}.\n`);
  process.exit(2);
}

for (const [name, title] of Object.entries(titles)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (name === 'peers') installPeers();
  process.stdout.write(`\n${title}\n`);
  const section = await ran(name);
  if (section === null) {
    process.exitCode = 1;
    continue;
  }
  sections[name] = { title, ...section };
  writeFileSync(results, `${JSON.stringify(sections, null, 2)}\n`);
  const inOrder = Object.keys(titles).flatMap((each) => sections[each] ?? []);
  writeFileSync('bench/RESULTS.md', benchReport(inOrder));
}

/**
 * What a benchmark prints, and the figures that it leaves in the file that it is given; null where
 * it failed.
 * @param {string} name
 */
async function ran(name) {
  // Beside the command, from where the rubrics are as far away as from the sources.
  const outfile = `dist/bench-${name}.mjs`;
  await build({
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  });
  const folder = mkdtempSync(join(tmpdir(), 'omnigauge-bench-'));
  const file = join(folder, 'goals.json');
  try {
    const { status, stdout } = spawnSync(process.execPath, [outfile, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    process.stdout.write(stdout);
    if (status !== 0) return null;
    const goals = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    return { ...machine(), goals, printed: goals === null ? stdout : null };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The peers are packages of the bench folder, so that they burden nobody who only works here. */
function installPeers() {
  if (existsSync('bench/node_modules')) return;
  const words = ['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund'];
  spawnSync('npm', words, { stdio: 'inherit' });
}
