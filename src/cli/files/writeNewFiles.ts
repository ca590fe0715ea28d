import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import { shownPath } from './readText.ts';
import { makeFolder, writeText } from './writeText.ts';

interface Writing {
  /** The folder that the names of the files are seen from. */
  target: string;
  /** The working folder. */
  folder: string;
  /** Replaces what is there. */
  force: boolean;
}

/**
 * Writes files that should not be there yet, and returns the paths of those that it wrote. Where
 * one is there and says something else, nothing at all is written.
 */
export async function writeNewFiles(
  files: readonly SourceFile[],
  { target, folder, force }: Writing,
): Promise<string[]> {
  const pathOf = ({ name }: SourceFile) => shownPath(resolve(folder, target, name), folder);
  const missing = files.filter(
    (file) => textAt(join(resolve(folder, target), file.name)) !== file.text,
  );
  const lost = missing.filter((file) => isThere(join(resolve(folder, target), file.name)));
  if (lost.length > 0 && !force) {
    throw commandProblem('files-exist', { paths: lost.map(pathOf) });
  }
  for (const file of missing) {
    await makeFolder(dirname(pathOf(file)), folder);
    await writeText(pathOf(file), file.text, folder);
  }
  return missing.map(pathOf);
}

/** A link that leads nowhere is there, too. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A part of the path is no folder: writing will say so.
    return false;
  }
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
