import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { commandProblem } from '../commandProblem.ts';
import { disk } from './disk.ts';
import { systemCode } from './fileError.ts';
import { patiently } from './patiently.ts';

export const lockName = '.omnigauge.lock';
/** Milliseconds after which it is of a process that was killed: it is held for a few of them. */
const oldest = 5_000;
const longestWait = 10_000;
const pause = 20;
/** Where no lock can be made, writing will say why it cannot be done, if it cannot. */
const unlockable = ['EACCES', 'EPERM', 'EROFS'];

/**
 * Does something while no other omnigauge does the like in the same folder, and returns what came
 * of it. Throws an `InputError` where the folder stays taken, and the errors of the system.
 */
export async function withFolderLock<Value>(
  folder: string,
  name: string,
  act: () => Promise<Value>,
): Promise<Value> {
  const path = join(folder, lockName);
  const isLocked = await locked(path, name);
  try {
    return await act();
  } finally {
    if (isLocked) await disk.unlink(path).catch(() => {});
  }
}

/** False where there can be no lock. */
async function locked(path: string, name: string): Promise<boolean> {
  for (let waited = 0; waited <= longestWait; waited += pause) {
    try {
      const descriptor = await patiently(() => disk.open(path, 'wx'));
      await disk.close(descriptor).catch(() => {});
      return true;
    } catch (error) {
      const code = systemCode(error);
      if (unlockable.includes(code)) return false;
      if (code !== 'EEXIST') throw error;
    }
    if (await isLeftOver(path)) await disk.unlink(path).catch(() => {});
    else await setTimeout(pause);
  }
  throw commandProblem('folder-locked', { path: name, lock: lockName });
}

async function isLeftOver(path: string): Promise<boolean> {
  try {
    return Date.now() - (await disk.stat(path)).mtimeMs > oldest;
  } catch {
    // It has just gone.
    return false;
  }
}
