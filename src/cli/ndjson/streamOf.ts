import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { fileError } from '../files/readText.ts';
import type { Terminal } from '../terminal.ts';

/** The bytes of a file, or of standard input for `-`, as they come in. */
export async function* streamOf(
  path: string,
  terminal: Pick<Terminal, 'folder' | 'inputChunks'>,
): AsyncGenerator<Uint8Array> {
  if (path === '-') {
    yield* terminal.inputChunks();
    return;
  }
  try {
    yield* createReadStream(resolve(terminal.folder, path)) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw fileError(error, path);
  }
}
