import type { Stats } from 'node:fs';
import { disk } from './disk.ts';
import { fileError, systemCode } from './fileError.ts';

/** What a path leads to; `other` is a pipe, a device or a socket. */
export type PathKind = 'file' | 'folder' | 'other';

/** What an absolute path leads to, through links; null where nothing is there. Throws an `InputError`. */
export function kindAt(absolute: string, name: string): PathKind | null {
  const found = statsOf(name, () => disk.statSync(absolute, { throwIfNoEntry: false }));
  if (!found) return null;
  return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
}

/** Whether there is anything, be it a link that leads nowhere. Throws an `InputError`. */
export function isSomethingAt(absolute: string, name: string): boolean {
  return statsOf(name, () => disk.lstatSync(absolute, { throwIfNoEntry: false })) !== null;
}

/** Nothing can be below a file, or bear a name that is too long. */
const impossible = ['ENOTDIR', 'ENAMETOOLONG'];

function statsOf(name: string, ask: () => Stats | undefined): Stats | null {
  try {
    return ask() ?? null;
  } catch (error) {
    if (impossible.includes(systemCode(error))) return null;
    throw fileError(error, name);
  }
}
