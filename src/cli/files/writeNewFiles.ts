import { resolve } from 'node:path';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import { isSomethingAt, kindAt } from '../disk/kindAt.ts';
import { readBytes } from '../disk/readBytes.ts';
import { writeFiles } from '../disk/writeFiles.ts';
import { shownPath } from './readText.ts';

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
 * one is there and says something else, nothing at all is written. No link leads out of the folder.
 */
export async function writeNewFiles(
  files: readonly SourceFile[],
  { target, folder, force }: Writing,
): Promise<string[]> {
  const pathOf = ({ name }: SourceFile) => shownPath(resolve(folder, target, name), folder);
  const missing = files.filter((file) => !says(resolve(folder, target, file.name), file.text));
  const lost = missing.filter((file) =>
    isSomethingAt(resolve(folder, target, file.name), pathOf(file)),
  );
  if (lost.length > 0 && !force) {
    throw commandProblem('files-exist', { paths: lost.map(pathOf) });
  }
  const written = missing.map((file) => ({ path: pathOf(file), content: file.text }));
  await writeFiles(written, {
    folder,
    within: target,
    makesFolders: true,
    ...(force ? {} : { read: [] }),
  });
  return missing.map(pathOf);
}

/** Whether a file says it already. What cannot be read says something else. */
function says(path: string, text: string): boolean {
  try {
    if (kindAt(path, path) !== 'file') return false;
    const bytes = Buffer.from(text);
    return bytes.equals(readBytes(path, path, bytes.length));
  } catch {
    return false;
  }
}
