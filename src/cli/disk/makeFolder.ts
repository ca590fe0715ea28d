import { resolve } from 'node:path';
import { checkInside } from './checkInside.ts';
import { disk } from './disk.ts';
import { writingError } from './fileError.ts';

/** Makes a folder, with those above it, where it is not there. Throws an `InputError`. */
export async function makeFolder(
  path: string,
  folder: string,
  within: string | null = null,
): Promise<void> {
  try {
    if (within !== null) await checkInside(resolve(folder, path), path, within);
    await disk.mkdir(resolve(folder, path), { recursive: true });
  } catch (error) {
    throw writingError(error, path);
  }
}
