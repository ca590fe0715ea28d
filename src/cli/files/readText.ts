import { relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import { readBytes } from '../disk/readBytes.ts';
import type { Terminal } from '../terminal.ts';

/** The name by which people know standard input. */
export const standardInput = '<stdin>';

/** Reads a file as text; it is named by its path from the working folder, with `/`. */
export async function readText(path: string, folder: string, limit: number): Promise<SourceFile> {
  const absolute = resolve(folder, path);
  const name = shownPath(absolute, folder);
  return { name, text: decoded(readBytes(absolute, name, limit), name) };
}

/** Reads standard input as text. */
export async function readInputText(
  terminal: Pick<Terminal, 'readInput'>,
  limit: number,
): Promise<SourceFile> {
  const bytes = await terminal.readInput(limit);
  if (bytes.length > limit) {
    throw commandProblem('file-too-large', { path: standardInput, size: bytes.length, limit });
  }
  return { name: standardInput, text: decoded(bytes, standardInput) };
}

/** A path as people see it: from the working folder, and the same on every system. */
export function shownPath(absolute: string, folder: string): string {
  const shown = relative(folder, absolute).split(sep).join('/');
  return shown === '' ? '.' : shown;
}

/** The text of a file. */
export function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw commandProblem('not-utf8', { path: name });
  }
}
