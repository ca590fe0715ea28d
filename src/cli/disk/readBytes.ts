import type { Stats } from 'node:fs';
import { commandProblem } from '../commandProblem.ts';
import { disk } from './disk.ts';
import { fileError, systemCode } from './fileError.ts';
import { isPassing } from './patiently.ts';

/** Times that a file is read which somebody is writing meanwhile, and milliseconds in between. */
const tries = 5;
const pause = 20;
const chunkSize = 64 * 1024;

/**
 * The bytes of a file as they were at one moment, or all that a pipe or a device gives. Throws an
 * `InputError` where that is more than the limit, or where the file never stays as it is.
 */
export function readBytes(absolute: string, name: string, limit: number): Uint8Array {
  try {
    for (let tried = 0; tried < tries; tried++) {
      if (tried > 0) sleep(pause);
      const bytes = readOnce(absolute, name, limit);
      if (bytes !== null) return bytes;
    }
  } catch (error) {
    throw fileError(error, name);
  }
  throw commandProblem('changing-file', { path: name });
}

/** Null where it changed meanwhile. */
function readOnce(absolute: string, name: string, limit: number): Uint8Array | null {
  const file = tryAgain(() => disk.openSync(absolute, 'r'));
  try {
    const before = disk.fstatSync(file);
    if (before.isFile() && before.size > limit) throw tooLarge(name, before.size, limit);
    const bytes = allOf(file, before.isFile() ? before.size : 0, limit);
    if (bytes.length > limit) throw tooLarge(name, bytes.length, limit);
    return !before.isFile() || isSame(before, disk.fstatSync(file), bytes.length) ? bytes : null;
  } finally {
    disk.closeSync(file);
  }
}

/** Reads to the end, or a little beyond the limit or what was expected: some devices never end. */
function allOf(file: number, expected: number, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // One byte more than expected finds out whether that was all.
  let chunk = Buffer.allocUnsafe(expected > 0 ? expected + 1 : chunkSize);
  for (;;) {
    const count = tryAgain(() => disk.readSync(file, chunk, 0, chunk.length, null));
    if (count === 0) break;
    length += count;
    chunks.push(chunk.subarray(0, count));
    if (length > limit || (expected > 0 && length > expected)) break;
    chunk = count < chunk.length ? chunk.subarray(count) : Buffer.allocUnsafe(chunkSize);
  }
  return Buffer.concat(chunks, length);
}

/** Some files of the system say that they have no size, and have a text. */
function isSame(before: Stats, after: Stats, length: number): boolean {
  return (
    before.size === after.size &&
    before.mtimeMs === after.mtimeMs &&
    (before.size === 0 || before.size === length)
  );
}

/** A pipe that is not to be waited for says so as long as nothing comes. */
function tryAgain<Value>(operation: () => Value): Value {
  for (let tried = 1; ; tried++) {
    try {
      return operation();
    } catch (error) {
      const code = systemCode(error);
      if (!isPassing(code) || (code !== 'EAGAIN' && tried > tries)) throw error;
      sleep(pause);
    }
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function tooLarge(path: string, size: number, limit: number) {
  return commandProblem('file-too-large', { path, size, limit });
}
