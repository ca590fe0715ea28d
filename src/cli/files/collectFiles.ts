import type { Dirent } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { InputError } from '../../source/inputError.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import { disk } from '../disk/disk.ts';
import { fileError } from '../disk/fileError.ts';
import { kindAt } from '../disk/kindAt.ts';
import type { Terminal } from '../terminal.ts';
import { configNames } from './configFile.ts';
import { readInputText, readText, shownPath } from './readText.ts';

const yamlEnding = /\.ya?ml$/i;
const baselineNames = ['omnigauge.baseline.yaml', 'omnigauge.baseline.yml'];
const leftOut = new Set<string>(['node_modules', ...configNames, ...baselineNames]);

/** Times that a folder is read anew because a file of it has gone meanwhile. */
const tries = 3;

/**
 * The files of one company: a file, all YAML below a folder, or standard input for `-`. Dot
 * folders, `node_modules` and omnigauge's own files are left out (DESIGN §3): its configuration, its
 * baseline, and what the call names besides the company.
 */
export async function collectFiles(
  path: string,
  terminal: Pick<Terminal, 'folder' | 'readInput'>,
  limit: number,
  named: readonly string[] = [],
): Promise<SourceFile[]> {
  if (path === '-') return [await readInputText(terminal, limit)];
  const { folder } = terminal;
  const absolute = resolve(folder, path);
  const shown = shownPath(absolute, folder);
  if (kindAt(absolute, shown) !== 'folder') return [await readText(path, folder, limit)];
  const others = named.map((file) => resolve(folder, file));
  for (let tried = 1; ; tried++) {
    const found = yamlBelow(absolute, realPath(absolute, shown), folder).filter(
      (file) => !others.includes(file),
    );
    if (found.length === 0) throw commandProblem('no-yaml', { path: shown });
    try {
      return await Promise.all(found.map((file) => readText(file, folder, limit)));
    } catch (error) {
      if (tried === tries || !isGone(error)) throw error;
    }
  }
}

function isGone(error: unknown): boolean {
  return error instanceof InputError && error.problems.every(({ code }) => code === 'not-found');
}

function yamlBelow(current: string, root: string, folder: string): string[] {
  const found: string[] = [];
  for (const entry of entriesOf(current, folder)) {
    if (entry.name.startsWith('.') || leftOut.has(entry.name)) continue;
    const path = join(current, entry.name);
    if (entry.isDirectory()) found.push(...yamlBelow(path, root, folder));
    else if (yamlEnding.test(entry.name)) found.push(checkedFragment(path, entry, root, folder));
  }
  return found;
}

function entriesOf(current: string, folder: string): Dirent[] {
  try {
    const entries = disk.readdirSync(current, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    throw fileError(error, shownPath(current, folder));
  }
}

/** Whether a file below a folder, by its path from there with `/`, is one of the company's. */
export function isFragment(path: string): boolean {
  const parts = path.split('/');
  return (
    yamlEnding.test(path) && parts.every((part) => !part.startsWith('.') && !leftOut.has(part))
  );
}

/**
 * A link may stand for a file of the folder, not lead out of it. Linked folders are not entered. A
 * pipe would be waited for without an end.
 */
function checkedFragment(path: string, entry: Dirent, root: string, folder: string): string {
  if (entry.isFile()) return path;
  const name = shownPath(path, folder);
  if (entry.isSymbolicLink()) {
    if (kindAt(path, name) === null) throw commandProblem('broken-link', { path: name });
    if (!realPath(path, name).startsWith(root + sep))
      throw commandProblem('outside-folder', { path: name });
  }
  if (kindAt(path, name) === 'other') throw commandProblem('not-a-file', { path: name });
  return path;
}

function realPath(absolute: string, name: string): string {
  try {
    return disk.realpathSync(absolute);
  } catch (error) {
    throw fileError(error, name);
  }
}
