import { resolve } from 'node:path';
import { commandProblem } from '../commandProblem.ts';

/** Writes a file whole or not at all. */
export async function writeText(path: string, text: string, folder: string): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    await writeFileAtomic(resolve(folder, path), text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw commandProblem('cannot-write', { path, reason });
  }
}
