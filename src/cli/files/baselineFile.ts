import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Baseline, BaselineFile } from '../../baseline/baseline.ts';
import { readBaseline } from '../../baseline/readBaseline.ts';
import { writtenBaseline } from '../../baseline/writtenBaseline.ts';
import { readText, shownPath } from './readText.ts';
import { writeText } from './writeText.ts';

/** Reads a baseline; null where there is none yet. */
export async function findBaseline(
  path: string,
  folder: string,
  limit: number,
): Promise<BaselineFile | null> {
  if (!statSync(resolve(folder, path), { throwIfNoEntry: false })) return null;
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
  const isThere = statSync(resolve(folder, path), { throwIfNoEntry: false }) !== undefined;
  const isNew = !isThere || (await readText(path, folder, limit)).text !== text;
  if (isNew) await writeText(path, text, folder);
  return { file: readBaseline({ name: shownPath(resolve(folder, path), folder), text }), isNew };
}
