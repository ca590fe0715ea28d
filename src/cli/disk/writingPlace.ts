import type { Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkInside } from './checkInside.ts';
import { disk } from './disk.ts';
import { systemCode } from './fileError.ts';

/**
 * Where writing to a path leads: to a file, which may be there already; to a pipe or a device, which
 * is never replaced; or to one of the open files of this process, such as `/dev/stdout`.
 */
export type WritingPlace =
  | { kind: 'file'; target: string; before: Stats | null }
  | { kind: 'stream'; target: string }
  | { kind: 'descriptor'; descriptor: number };

/** As many links as Linux follows. */
const mostLinks = 40;
const ownDescriptor = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/;

/**
 * Follows links by hand, so that it is the file they lead to that is written, and the link stays.
 * A link that leads nowhere says where the file shall be. With `within`, an absolute path, a link
 * must not lead out of that folder: then throws an `InputError`, else the errors of the system.
 */
export async function writingPlace(
  absolute: string,
  name: string,
  within: string | null = null,
): Promise<WritingPlace> {
  let target = absolute;
  for (let followed = 0; followed <= mostLinks; followed++) {
    const own = ownDescriptor.exec(target);
    if (own) return { kind: 'descriptor', descriptor: Number(own[1]) };
    const found = await statsOf(target);
    if (found?.isSymbolicLink()) {
      target = resolve(dirname(target), await disk.readlink(target));
      continue;
    }
    if (within !== null) await checkInside(dirname(target), name, within);
    if (found?.isDirectory()) throw systemError('EISDIR');
    if (!found || found.isFile()) {
      // What is protected from writing is not to be replaced either.
      if (found) disk.mayWrite(target);
      return { kind: 'file', target, before: found };
    }
    return { kind: 'stream', target };
  }
  throw systemError('ELOOP');
}

async function statsOf(path: string): Promise<Stats | null> {
  try {
    return await disk.lstat(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
