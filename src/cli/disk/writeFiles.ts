import { dirname, resolve } from 'node:path';
import { InputError } from '../../source/inputError.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import { disk } from './disk.ts';
import { writingError } from './fileError.ts';
import { withFolderLock } from './folderLock.ts';
import { isSomethingAt, kindAt } from './kindAt.ts';
import { makeFolder } from './makeFolder.ts';
import { readBytes } from './readBytes.ts';
import { type Content, StagedFile } from './stagedFile.ts';
import { syncFolder } from './syncFolder.ts';
import { removeLeftovers } from './temporaryFiles.ts';

/** A file as it shall be, by its path from the working folder. */
export interface WrittenFile {
  path: string;
  content: Content;
}

interface Writing {
  /** The working folder. */
  folder: string;
  /** The folder of the whole change, from the working folder, which links may not lead out of. */
  within?: string;
  /** Makes the folders that are not there yet. */
  makesFolders?: boolean;
  /**
   * Files as they were read. Where one is different by now, or a file is there that was not, somebody
   * else has written it, and nothing is. Left out, whatever is there is replaced.
   */
  read?: readonly SourceFile[];
  /** Files that go away with the change. */
  removed?: readonly string[];
}

/**
 * Writes the files of one change. Each is whole at any time: it is written beside its place and put
 * there once all are complete, so that what cannot be written leaves everything as it was. A process
 * that is killed between two of those last steps leaves some files as they were and the others as
 * they shall be. Throws an `InputError` that names the file.
 */
export async function writeFiles(files: readonly WrittenFile[], writing: Writing): Promise<void> {
  const { folder, within, makesFolders = false } = writing;
  const root = within === undefined ? null : resolve(folder, within);
  const staged: StagedFile[] = [];
  try {
    if (makesFolders) {
      for (const path of new Set(files.map((file) => dirname(file.path)))) {
        await makeFolder(path, folder, root);
      }
    }
    for (const { path, content } of files) {
      const file = new StagedFile(path, folder, root);
      staged.push(file);
      await file.open();
      // What goes into a pipe cannot be taken back, and has to wait until all else is sure.
      if (!file.isStream) await file.write(content);
      if (!file.isStream) await file.complete();
    }
    for (const [index, file] of staged.entries()) {
      if (file.isStream) await file.write(files[index]?.content ?? '');
      if (file.isStream) await file.complete();
    }
    await commit(staged, writing);
  } finally {
    for (const file of staged) await file.discard();
  }
}

/** Writes one file, whole or not at all. */
export function writeFile(path: string, content: Content, folder: string): Promise<void> {
  return writeFiles([{ path, content }], { folder });
}

async function commit(staged: readonly StagedFile[], writing: Writing): Promise<void> {
  const { read, folder, within, removed = [] } = writing;
  const first = staged[0]?.name ?? removed[0];
  if (first === undefined) return;
  if (read === undefined) return putAll(staged, removed, folder);
  const place = within ?? dirname(first);
  try {
    await withFolderLock(resolve(folder, place), place, async () => {
      checkUnchanged(read, staged, folder);
      await putAll(staged, removed, folder);
    });
  } catch (error) {
    throw error instanceof InputError ? error : writingError(error, first);
  }
}

async function putAll(
  staged: readonly StagedFile[],
  removed: readonly string[],
  folder: string,
): Promise<void> {
  const written: string[] = [];
  for (const file of staged) {
    try {
      await file.put();
    } catch (error) {
      throw withWritten(error, written);
    }
    written.push(file.name);
  }
  for (const path of removed) await removeFile(path, folder, written);
  const folders = new Map<string, string>();
  for (const file of staged) if (file.folder !== null) folders.set(file.folder, file.name);
  for (const path of removed) folders.set(dirname(resolve(folder, path)), path);
  for (const [each, path] of folders) {
    await syncFolder(each).catch((error) => {
      throw writingError(error, path, written);
    });
    await removeLeftovers(each);
  }
}

async function removeFile(path: string, folder: string, written: readonly string[]): Promise<void> {
  try {
    if (isSomethingAt(resolve(folder, path), path)) await disk.unlink(resolve(folder, path));
  } catch (error) {
    throw error instanceof InputError ? error : writingError(error, path, written);
  }
}

/** What somebody saved meanwhile is not overwritten. */
function checkUnchanged(
  read: readonly SourceFile[],
  staged: readonly StagedFile[],
  folder: string,
): void {
  const streams = staged
    .filter(({ isStream }) => isStream)
    .map(({ name }) => resolve(folder, name));
  const known = read.map(({ name, text }) => ({ name, text, absolute: resolve(folder, name) }));
  for (const { name, text, absolute } of known) {
    if (!streams.includes(absolute) && textAt(absolute, name) !== text)
      throw commandProblem('file-changed', { path: name });
  }
  for (const { name } of staged) {
    const absolute = resolve(folder, name);
    const isNew = !streams.includes(absolute) && known.every((file) => file.absolute !== absolute);
    if (isNew && isSomethingAt(absolute, name))
      throw commandProblem('file-changed', { path: name });
  }
}

function textAt(absolute: string, name: string): string | null {
  if (kindAt(absolute, name) !== 'file') return null;
  return Buffer.from(readBytes(absolute, name, Number.POSITIVE_INFINITY)).toString();
}

function withWritten(error: unknown, written: readonly string[]): unknown {
  if (!(error instanceof InputError)) return error;
  const [problem] = error.problems;
  if (problem?.code !== 'cannot-write') return error;
  return commandProblem('cannot-write', { ...problem.values, written });
}
