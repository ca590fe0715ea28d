import { resolve } from 'node:path';
import { disk } from '../disk/disk.ts';
import { fileError } from '../disk/fileError.ts';
import { patiently } from '../disk/patiently.ts';
import type { Terminal } from '../terminal.ts';

const chunkSize = 64 * 1024;

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
    yield* chunksOf(resolve(terminal.folder, path));
  } catch (error) {
    throw fileError(error, path);
  }
}

async function* chunksOf(absolute: string): AsyncGenerator<Uint8Array> {
  const file = await patiently(() => disk.open(absolute, 'r'));
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkSize);
      const { bytesRead } = await patiently(() => disk.read(file, chunk, 0, chunkSize, null));
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await disk.close(file);
  }
}
