import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rubric } from '../../rubric/rubric.ts';
import { rubricFrom, type StoredRubric } from '../../rubric/storedRubric.ts';
import type { SourceFile } from '../../source/sourceFile.ts';

/**
 * A shipped rubric as the build read it (`scripts/storeRubrics.mjs`); null where nothing was built,
 * or where one of its files says something else by now.
 */
export function keptRubric(id: string, read: (name: string) => SourceFile | null): Rubric | null {
  const path = join(dirname(fileURLToPath(import.meta.url)), 'rubrics', `${id}.json`);
  if (!existsSync(path)) return null;
  const kept = JSON.parse(readFileSync(path, 'utf8')) as StoredRubric;
  return kept.files.every(({ name, text }) => read(name)?.text === text) ? rubricFrom(kept) : null;
}
