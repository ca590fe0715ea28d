import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** Reads a rubric by the id of a shipped one, or by the path of a file. */
export function loadRubric(reference: string, folder: string): Rubric {
  const file = findRubric(reference, folder, folder);
  if (!file) {
    const allowed = shippedRubrics();
    throw commandProblem(
      'unknown-rubric',
      { rubric: reference, allowed },
      nearest(reference, allowed),
    );
  }
  return readRubric(file, (extended, from) =>
    findRubric(extended, dirname(resolve(folder, from)), folder),
  );
}

/** A word is the id of a shipped rubric; anything with a slash or an ending is a path. */
function findRubric(reference: string, base: string, folder: string): SourceFile | null {
  const isPath = /[/\\]|\.(ya?ml|json)$/i.test(reference);
  const path = isPath
    ? resolve(base, reference)
    : join(packageFolder(), 'rubrics', `${reference}.yaml`);
  if (!existsSync(path)) return null;
  return {
    name: isPath ? shownPath(path, folder) : `omnigauge/rubrics/${reference}.yaml`,
    text: readFileSync(path, 'utf8'),
  };
}
