import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { disk } from './disk.ts';

/** A dot file, which no reading of a folder takes for a part of a company. */
const temporaryName = /^\.omnigauge-[0-9]+-[0-9a-f]+\.tmp$/;
/** Milliseconds after which nobody writes it any more: a portfolio may take hours. */
const oldest = 24 * 60 * 60 * 1000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The temporary files of this process, which it removes when it is told to end. */
const underWay = new Set<string>();

/**
 * A name for a temporary file in a folder. It is as long for every file, so that the name of a file
 * may be as long as the system allows.
 */
export function temporaryPath(folder: string): string {
  const path = join(folder, `.omnigauge-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  if (underWay.size === 0) for (const signal of signals) process.on(signal, ended);
  underWay.add(path);
  return path;
}

/** It has gone, or become what it was made for. */
export function forgetTemporary(path: string): void {
  underWay.delete(path);
  if (underWay.size === 0) for (const signal of signals) process.off(signal, ended);
}

/** Removes it, if it can be removed: an error before this one is the one to tell. */
export async function removeTemporary(path: string): Promise<void> {
  await disk.unlink(path).catch(() => {});
  forgetTemporary(path);
}

/** Removes what a process that was killed has left behind long ago. Never fails. */
export async function removeLeftovers(folder: string): Promise<void> {
  try {
    const names = disk.readdirSync(folder).filter((name) => temporaryName.test(name));
    for (const path of names.map((name) => join(folder, name))) {
      const isOld = Date.now() - (await disk.stat(path)).mtimeMs > oldest;
      if (isOld && !underWay.has(path)) await disk.unlink(path);
    }
  } catch {
    // It is in nobody's way.
  }
}

/** Leaves nothing behind, and then ends as it would have without us, unless somebody else listens. */
function ended(signal: NodeJS.Signals): void {
  for (const path of underWay) {
    try {
      disk.unlinkSync(path);
    } catch {
      // It was not there yet, or cannot be removed.
    }
  }
  for (const each of signals) process.off(each, ended);
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
