import { resolve } from 'node:path';
import type { Baseline, BaselineFile } from '../../baseline/baseline.ts';
import { readBaseline } from '../../baseline/readBaseline.ts';
import { writtenBaseline } from '../../baseline/writtenBaseline.ts';
import { kindAt } from '../disk/kindAt.ts';
import { writeFile } from '../disk/writeFiles.ts';
import { readText, shownPath } from './readText.ts';

/** Reads a baseline; null where there is none yet. */
export async function findBaseline(
  path: string,
  folder: string,
  limit: number,
): Promise<BaselineFile | null> {
  if (kindAt(resolve(folder, path), path) === null) return null;
  return readBaseline(await readText(path, folder, limit));
}

/** Writes a baseline, unless the file says the same already; tells whether it did. */
export async function writeBaseline(
  path: string,
  baseline: Baseline,
  folder: string,
  limit: number,
): Promise<{ file: BaselineFile; isNew: boolean }> {
  const text = writtenBaseline(baseline);
  const isThere = kindAt(resolve(folder, path), path) !== null;
  const isNew = !isThere || (await readText(path, folder, limit)).text !== text;
  if (isNew) await writeFile(path, text, folder);
  return { file: readBaseline({ name: shownPath(resolve(folder, path), folder), text }), isNew };
}
