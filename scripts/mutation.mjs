// Changes the code in thousands of small ways, one at a time, and looks whether a test notices:
// `npm run mutation`, or only some folders of src: `npm run mutation -- score check`. What has not
// changed since the last time is not tried again; `--afresh` tries everything, `--again 8` what no test
// noticed and nobody explained, with eight seconds of work each instead of two. The figures go to
// docs/reliability.md; what no test noticed, and nobody explained, is printed.
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { explanationOf, needlessExplanations } from './mutation/explanations.mjs';
import { folders } from './mutation/folders.mjs';
import { isUnnoticed, mutantsOf, withoutMutants } from './mutation/mutants.mjs';
import { withMutationSection } from './mutation/section.mjs';

const page = 'docs/reliability.md';

const { values, positionals } = parseArgs({
  options: { afresh: { type: 'boolean', default: false }, again: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(folders, name));
if (unknown.length > 0) {
  const known = Object.keys(folders).join(', ');
  process.stderr.write(`No folder ${unknown} is mutated. There are ${known}.\n`);
  process.exit(2);
}

if (values.again !== undefined && !(Number(values.again) > 0)) {
  process.stderr.write('--again takes seconds, as in `--again 8`.\n');
  process.exit(2);
}

for (const [folder, tests] of Object.entries(folders)) {
  if (positionals.length > 0 && !positionals.includes(folder)) continue;
  process.stdout.write(`\n${folder}\n`);
  // Inherited by the process that loads the tests.
  const seconds = values.again ?? '2';
  Object.assign(process.env, { MUTATION_TESTS: tests.join(','), MUTATION_SECONDS: seconds });
  if (values.afresh) rmSync(reportOf(folder), { force: true });
  else if (values.again !== undefined) forgetUnexplained(folder);
  await new Stryker({
    mutate: [`src/${folder}/**/*.ts`],
    incrementalFile: reportOf(folder),
  }).runMutationTest();
  printUnexplained(mutantsIn(folder));
}
writePage();

/** @param {string} folder */
function reportOf(folder) {
  return `.mutation/${folder}.json`;
}

/** What the report does not hold is tried anew. @param {string} folder */
function forgetUnexplained(folder) {
  if (!existsSync(reportOf(folder))) return;
  const report = JSON.parse(readFileSync(reportOf(folder), 'utf8'));
  writeFileSync(
    reportOf(folder),
    JSON.stringify(
      withoutMutants(
        report,
        (mutant) => isUnnoticed(mutant) && explanationOf(mutant) === undefined,
      ),
    ),
  );
}

/** @param {string} folder */
function mutantsIn(folder) {
  return mutantsOf(JSON.parse(readFileSync(reportOf(folder), 'utf8')));
}

/** @param {ReturnType<typeof mutantsIn>} mutants */
function printUnexplained(mutants) {
  const unexplained = mutants.filter((each) => isUnnoticed(each) && !explanationOf(each));
  for (const { file, line, written, mutated, status } of unexplained) {
    const reached = status === 'NoCoverage' ? 'reached by no test: ' : '';
    process.stdout.write(`${file}:${line} ${reached}${written}  →  ${mutated}\n`);
  }
  for (const { file, written } of needlessExplanations(mutants.filter(isUnnoticed))) {
    process.stdout.write(`explained, but noticed or gone: ${file}: ${written}\n`);
  }
}

function writePage() {
  const tried = Object.keys(folders)
    .filter((folder) => existsSync(reportOf(folder)))
    .map((folder) => ({
      folder,
      day: statSync(reportOf(folder)).mtime.toISOString().slice(0, 10),
      mutants: mutantsIn(folder),
    }));
  const before = existsSync(page) ? readFileSync(page, 'utf8') : '';
  writeFileSync(page, withMutationSection(before, tried));
}
