// Runs a benchmark of the bench folder: `node scripts/bench.mjs planOptimum`.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const name = process.argv[2] ?? 'planOptimum';
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
process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1;
