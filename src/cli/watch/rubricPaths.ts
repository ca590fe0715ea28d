import { resolve } from 'node:path';
import { readRubric } from '../../rubric/readRubric.ts';
import { InputError } from '../../source/inputError.ts';
import { findExtended, isRubricPath, rubricFile } from '../files/rubricFiles.ts';

/** The files of a rubric and of those that it extends, as absolute paths; shipped ones never change. */
export function rubricPaths(reference: string, folder: string): string[] {
  if (!isRubricPath(reference)) return [];
  const paths = [resolve(folder, reference)];
  const find = findExtended(folder);
  try {
    readRubric(rubricFile(reference, folder), (extended, from) => {
      const file = find(extended, from);
      if (file && isRubricPath(extended)) paths.push(resolve(folder, file.name));
      return file;
    });
  } catch (error) {
    // What is wrong with it is told where it is used.
    if (!(error instanceof InputError)) throw error;
  }
  return paths;
}
