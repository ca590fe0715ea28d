import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FindRubric } from '../../rubric/extendedRubric.ts';
import { readRubric } from '../../rubric/readRubric.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { nearest } from '../../source/nearest.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import { packageFolder } from './packageFolder.ts';
import { shownPath } from './readText.ts';

export const defaultRubric = 'omnichannel';

/** Ids of the rubrics that come with the tool. */
export function shippedRubrics(): string[] {
  return readdirSync(join(packageFolder(), 'rubrics'))
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** Reads a rubric by the id of a shipped one, or by the path of a file. */
export function loadRubric(reference: string, folder: string): Rubric {
  return readRubric(rubricFile(reference, folder), findExtended(folder));
}

/** The file of a rubric, by the id of a shipped one or by a path. */
export function rubricFile(reference: string, folder: string): SourceFile {
  const file = findRubric(reference, folder, folder);
  if (file) return file;
  const allowed = shippedRubrics();
  const suggestion = nearest(reference, allowed);
  throw commandProblem('unknown-rubric', { rubric: reference, allowed }, suggestion);
}

/** The file with the tests of a rubric, which stands beside it. */
export function rubricTestFile(reference: string, folder: string): SourceFile {
  const tests = reference.replace(/(\.ya?ml|\.json)?$/i, '.test.yaml');
  const path = isRubricPath(reference)
    ? resolve(folder, tests)
    : join(packageFolder(), 'rubrics', tests);
  const name = isRubricPath(reference) ? shownPath(path, folder) : `omnigauge/rubrics/${tests}`;
  if (!isFile(path)) throw commandProblem('no-rubric-tests', { rubric: reference, path: name });
  return { name, text: readFileSync(path, 'utf8') };
}

/** Finds what a rubric extends: a path is seen from the file that names it. */
export function findExtended(folder: string): FindRubric {
  return (extended, from) => findRubric(extended, dirname(resolve(folder, from)), folder);
}

function findRubric(reference: string, base: string, folder: string): SourceFile | null {
  const path = isRubricPath(reference)
    ? resolve(base, reference)
    : join(packageFolder(), 'rubrics', `${reference}.yaml`);
  if (!isFile(path)) return null;
  return {
    name: isRubricPath(reference) ? shownPath(path, folder) : `omnigauge/rubrics/${reference}.yaml`,
    text: readFileSync(path, 'utf8'),
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A word is the id of a shipped rubric; anything with a slash or an ending is a path. */
export function isRubricPath(reference: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/i.test(reference);
}
