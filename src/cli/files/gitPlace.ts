import { dirname, relative, sep } from 'node:path';
import { disk } from '../disk/disk.ts';
import { gitFolder } from './gitFolder.ts';

/** Where a path lies in a repository, whether it is there now or was there once. */
export interface GitPlace {
  /** A folder to run git in: the path itself, or the nearest one above it. */
  folder: string;
  /** The way from the root of the repository to that folder, with a `/` at its end. */
  prefix: string;
  /** The path from the root of the repository; empty for the root. */
  path: string;
  isFolder: boolean;
}

/** The place of an absolute path; null where it is in no repository. */
export async function gitPlace(absolute: string): Promise<GitPlace | null> {
  const folder = await nearestFolder(absolute);
  const prefix = await gitFolder(folder);
  if (prefix === null) return null;
  const name = relative(folder, absolute).split(sep).join('/');
  return { folder, prefix, path: prefix + name, isFolder: name === '' };
}

async function nearestFolder(absolute: string): Promise<string> {
  try {
    if ((await disk.stat(absolute)).isDirectory()) return absolute;
  } catch {
    // What is gone may still be in the history.
  }
  const above = dirname(absolute);
  return above === absolute ? absolute : nearestFolder(above);
}
