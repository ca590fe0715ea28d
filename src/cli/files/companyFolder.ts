import { resolve } from 'node:path';
import { kindAt } from '../disk/kindAt.ts';

/** The folder of a company's fragments, as what writes them asks for it; nothing for a single file. */
export function companyFolder(path: string, folder: string): { within?: string } {
  return kindAt(resolve(folder, path), path) === 'folder' ? { within: path } : {};
}
