import { dirname, sep } from 'node:path';
import { commandProblem } from '../commandProblem.ts';
import { disk } from './disk.ts';
import { systemCode } from './fileError.ts';

/**
 * Throws an `InputError` where links on the way to a folder lead out of another one. Neither of them
 * need be there: then what is there above it counts.
 */
export async function checkInside(folder: string, name: string, within: string): Promise<void> {
  const root = await realFolder(within);
  const real = root === null ? null : await nearestFolder(folder, within);
  if (root === null || real === null || real === root) return;
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep))
    throw commandProblem('writes-outside', { path: name });
}

async function nearestFolder(folder: string, end: string): Promise<string | null> {
  if (folder === end) return null;
  const above = dirname(folder);
  return (await realFolder(folder)) ?? (above === folder ? null : nearestFolder(above, end));
}

async function realFolder(path: string): Promise<string | null> {
  try {
    return await disk.realpath(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null;
    throw error;
  }
}
