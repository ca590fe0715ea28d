// Reads the rubrics that we ship, once and for all, so that no start has to: `dist/parts/rubrics`.
// The command compares their texts with what it finds, and reads a rubric that was changed anew.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @typedef {typeof import('../src/rubric/storedRubric.ts')} Storing */
/** @typedef {import('../src/source/sourceFile.ts').SourceFile} SourceFile */

const folder = 'dist/parts/rubrics';
const scratch = mkdtempSync(join(tmpdir(), 'omnigauge-rubrics-'));
try {
  const outfile = join(scratch, 'storedRubric.cjs');
  await build({
    entryPoints: ['src/rubric/storedRubric.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  /** @type {Storing} */
  const { storedRubric } = await import(pathToFileURL(outfile).href);
  mkdirSync(folder, { recursive: true });
  for (const id of ids()) {
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(storedRubric(fileOf(id), fileOf)));
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function ids() {
  return readdirSync('rubrics')
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** @param {string} id @returns {SourceFile} With the name that the command gives it. */
function fileOf(id) {
  return {
    name: `omnigauge/rubrics/${id}.yaml`,
    text: readFileSync(`rubrics/${id}.yaml`, 'utf8'),
  };
}
