import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** @typedef {{ file: string, written: string, mutated?: string, why: string }} Explanation */
/** @typedef {{ file: string, written: string, mutated: string }} Told */

/** @type {readonly Explanation[]} */
const explanations = /** @type {any} */ (
  load(readFileSync(new URL('explained.yaml', import.meta.url), 'utf8'))
);

/**
 * Why no test has to notice a mutant; undefined where nobody has said.
 *
 * @param {Told} mutant
 */
export function explanationOf(mutant) {
  return explanations.find((each) => isAbout(each, mutant));
}

/**
 * Explanations of what is not there any more in the files that were mutated.
 *
 * @param {readonly Told[]} mutants
 */
export function needlessExplanations(mutants) {
  const files = new Set(mutants.map(({ file }) => file));
  return explanations.filter(
    (each) => files.has(each.file) && !mutants.some((mutant) => isAbout(each, mutant)),
  );
}

/** @param {Explanation} explanation @param {Told} mutant */
function isAbout({ file, written, mutated }, mutant) {
  const isSame = file === mutant.file && written === mutant.written;
  return isSame && (mutated === undefined || mutated === mutant.mutated);
}
