import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import type { Terminal } from '../terminal.ts';
import { fileError, readInputText, readText, shownPath } from './readText.ts';

const yamlEnding = /\.ya?ml$/i;
const leftOut = new Set(['node_modules', 'omnigauge.config.yaml', 'omnigauge.config.yml']);

/**
 * The files of one company: a file, all YAML below a folder, or standard input for `-`. Dot
 * folders, `node_modules` and omnigauge's own configuration are left out (DESIGN §3).
 */
export async function collectFiles(
  path: string,
  terminal: Terminal,
  limit: number,
): Promise<SourceFile[]> {
  if (path === '-') return [await readInputText(terminal)];
  const absolute = resolve(terminal.folder, path);
  const found = await filesAt(absolute, terminal.folder);
  return Promise.all(found.map((file) => readText(file, terminal.folder, limit)));
}

async function filesAt(absolute: string, folder: string): Promise<string[]> {
  const shown = shownPath(absolute, folder);
  try {
    if (!(await stat(absolute)).isDirectory()) return [absolute];
    const found = await yamlBelow(absolute, await realpath(absolute), folder);
    if (found.length === 0) throw commandProblem('no-yaml', { path: shown });
    return found;
  } catch (error) {
    throw fileError(error, shown);
  }
}

async function yamlBelow(current: string, root: string, folder: string): Promise<string[]> {
  const entries = await readdir(current, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || leftOut.has(entry.name)) continue;
    const path = join(current, entry.name);
    if (entry.isDirectory()) found.push(...(await yamlBelow(path, root, folder)));
    else if (yamlEnding.test(entry.name)) found.push(await insideOnly(path, root, folder));
  }
  return found;
}

/** A link may stand for a file of the folder, not lead out of it. Linked folders are not entered. */
async function insideOnly(path: string, root: string, folder: string): Promise<string> {
  const real = await realpath(path);
  if (!real.startsWith(root + sep))
    throw commandProblem('outside-folder', { path: shownPath(path, folder) });
  return path;
}
