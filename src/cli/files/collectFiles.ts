import { statSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import type { Terminal } from '../terminal.ts';
import { configNames } from './configFile.ts';
import { fileError, readInputText, readText, shownPath } from './readText.ts';

const yamlEnding = /\.ya?ml$/i;
const baselineNames = ['omnigauge.baseline.yaml', 'omnigauge.baseline.yml'];
const leftOut = new Set<string>(['node_modules', ...configNames, ...baselineNames]);

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
  if (path === '-') return [await readInputText(terminal)];
  const absolute = resolve(terminal.folder, path);
  const others = named.map((file) => resolve(terminal.folder, file));
  const found = await filesAt(absolute, terminal.folder, others);
  return Promise.all(found.map((file) => readText(file, terminal.folder, limit)));
}

async function filesAt(
  absolute: string,
  folder: string,
  others: readonly string[],
): Promise<string[]> {
  const shown = shownPath(absolute, folder);
  try {
    if (!statSync(absolute).isDirectory()) return [absolute];
    const below = await yamlBelow(absolute, await realpath(absolute), folder);
    const found = below.filter((file) => !others.includes(file));
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

/** Whether a file below a folder, by its path from there with `/`, is one of the company's. */
export function isFragment(path: string): boolean {
  const parts = path.split('/');
  return (
    yamlEnding.test(path) && parts.every((part) => !part.startsWith('.') && !leftOut.has(part))
  );
}

/** A link may stand for a file of the folder, not lead out of it. Linked folders are not entered. */
async function insideOnly(path: string, root: string, folder: string): Promise<string> {
  const real = await realpath(path);
  if (!real.startsWith(root + sep))
    throw commandProblem('outside-folder', { path: shownPath(path, folder) });
  return path;
}
