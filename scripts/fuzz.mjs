// Runs every command on inputs at random, in one process: `npm run fuzz`, or some of them:
// `npm run fuzz -- --runs 1000 --seed 7`. What it is and what it found: docs/reliability.md.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// Inside the project, from where the packages and the rubrics are found; one for each run, so that
// two at once do not meet.
const cache = resolve('node_modules/.cache');
mkdirSync(cache, { recursive: true });
const outdir = mkdtempSync(join(cache, 'omnigauge-fuzz-'));
process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
await build({
  entryPoints: ['test/fuzz/fuzz.ts', 'test/fuzz/fuzzWorker.ts'],
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(join(outdir, 'fuzz.mjs')).href);
