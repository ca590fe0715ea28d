import { readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import type { Terminal } from '../terminal.ts';

/** The name by which people know standard input. */
const standardInput = '<stdin>';

/** Reads a file as text; it is named by its path from the working folder, with `/`. */
export async function readText(path: string, folder: string, limit: number): Promise<SourceFile> {
  const absolute = resolve(folder, path);
  const name = shownPath(absolute, folder);
  let bytes: Uint8Array;
  try {
    // Without the detour over other threads, which takes longer than reading a small file.
    const { size } = statSync(absolute);
    if (size > limit) throw commandProblem('file-too-large', { path: name, size, limit });
    bytes = readFileSync(absolute);
  } catch (error) {
    throw fileError(error, name);
  }
  return { name, text: decoded(bytes, name) };
}

/** Reads standard input as text. */
export async function readInputText(terminal: Pick<Terminal, 'readInput'>): Promise<SourceFile> {
  return { name: standardInput, text: decoded(await terminal.readInput(), standardInput) };
}

/** A path as people see it: from the working folder, and the same on every system. */
export function shownPath(absolute: string, folder: string): string {
  const shown = relative(folder, absolute).split(sep).join('/');
  return shown === '' ? '.' : shown;
}

/** An error of the file system in the words of the tool; others stay as they are. */
export function fileError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return commandProblem('not-found', { path });
  return code === '' ? error : commandProblem('unreadable', { path, reason: code });
}

/** The text of a file. */
export function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw commandProblem('not-utf8', { path: name });
  }
}
