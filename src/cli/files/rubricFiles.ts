import { basename, dirname, join, resolve } from 'node:path';
import type { FindRubric } from '../../rubric/extendedRubric.ts';
import { readRubric } from '../../rubric/readRubric.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { defaultLimits } from '../../source/limits.ts';
import { nearest } from '../../source/nearest.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import { disk } from '../disk/disk.ts';
import { kindAt } from '../disk/kindAt.ts';
import { readBytes } from '../disk/readBytes.ts';
import { keptRubric } from './keptRubric.ts';
import { packageFolder } from './packageFolder.ts';
import { decoded, shownPath } from './readText.ts';

export const defaultRubric = 'omnichannel';

/** Ids of the rubrics that come with the tool. */
export function shippedRubrics(): string[] {
  return disk
    .readdirSync(join(packageFolder(), 'rubrics'))
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** Reads a rubric by the id of a shipped one, or by the path of a file. */
export function loadRubric(reference: string, folder: string): Rubric {
  const kept = isRubricPath(reference) ? null : keptRubric(reference, shippedFile);
  return kept ?? readRubric(rubricFile(reference, folder), findExtended(folder));
}

/** The file of a shipped rubric, by the name that it is told with. */
function shippedFile(name: string): SourceFile | null {
  return fileThere(join(packageFolder(), 'rubrics', basename(name)), name);
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
  const file = fileThere(path, name);
  if (!file) throw commandProblem('no-rubric-tests', { rubric: reference, path: name });
  return file;
}

/**
 * Finds what a rubric extends: a path is seen from the file that names it. It has the ending of a
 * rubric: what a rubric names is read, and shown where it is wrong, and need not be anyone's secret.
 */
export function findExtended(folder: string): FindRubric {
  return (extended, from) =>
    isRubricPath(extended) && !rubricEnding.test(extended)
      ? null
      : findRubric(extended, dirname(resolve(folder, from)), folder);
}

function findRubric(reference: string, base: string, folder: string): SourceFile | null {
  const path = isRubricPath(reference)
    ? resolve(base, reference)
    : join(packageFolder(), 'rubrics', `${reference}.yaml`);
  const name = isRubricPath(reference)
    ? shownPath(path, folder)
    : `omnigauge/rubrics/${reference}.yaml`;
  return fileThere(path, name);
}

/** Null where nothing is there, or a folder. */
function fileThere(path: string, name: string): SourceFile | null {
  const kind = kindAt(path, name);
  if (kind === null || kind === 'folder') return null;
  return { name, text: decoded(readBytes(path, name, defaultLimits.size), name) };
}

const rubricEnding = /\.(ya?ml|json)$/i;

/** A word is the id of a shipped rubric; anything with a slash or an ending is a path. */
export function isRubricPath(reference: string): boolean {
  return /[/\\]/.test(reference) || rubricEnding.test(reference);
}
