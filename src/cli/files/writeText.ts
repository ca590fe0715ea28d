import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { InputError } from '../../source/inputError.ts';
import { commandProblem } from '../commandProblem.ts';

/** What a file holds: text, or bytes as they are. */
export type Content = string | Uint8Array;

/** Makes a folder, with those above it, where it is not there. */
export async function makeFolder(path: string, folder: string): Promise<void> {
  try {
    await mkdir(resolve(folder, path), { recursive: true });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** Writes a file whole or not at all. */
export async function writeText(path: string, text: string, folder: string): Promise<void> {
  await writeContent(path, text, folder);
}

/** Writes a file of text or bytes, whole or not at all. */
export async function writeContent(path: string, content: Content, folder: string): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    await writeFileAtomic(
      resolve(folder, path),
      typeof content === 'string' ? content : Buffer.from(content),
    );
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): InputError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return commandProblem('cannot-write', { path, reason });
}
