import type { Dirent } from 'node:fs';
import { posix, resolve } from 'node:path';
import { commandProblem } from '../commandProblem.ts';
import { disk } from '../disk/disk.ts';
import { fileError } from '../disk/fileError.ts';
import { kindAt } from '../disk/kindAt.ts';
import { isFragment } from '../files/collectFiles.ts';
import { shownPath } from '../files/readText.ts';

/**
 * The companies that words of a call stand for, as paths from the working folder. Each word is
 * one, and each match of a pattern; a single folder without YAML files of its own stands for the
 * folders in it; with `each`, every folder stands for the YAML files and folders in it. Only paths are held, never what is there.
 */
export async function companyPaths(
  words: readonly string[],
  { folder, each, others }: { folder: string; each: boolean; others: readonly string[] },
): Promise<string[]> {
  const left = new Set(others.map((file) => shownPath(resolve(folder, file), folder)));
  const found: string[] = [];
  for (const word of words) {
    const path = shownPath(resolve(folder, word), folder);
    const kind = kindAt(resolve(folder, word), path);
    // What is not there is told as a company that cannot be read.
    const isOpened = kind === 'folder' && (each || words.length === 1);
    const companies = isOpened
      ? companiesIn(path, folder, each)
      : kind
        ? [path]
        : ((await matching(word, folder)) ?? [path]);
    for (const company of companies) if (!left.has(company)) found.push(company);
  }
  return found;
}

function companiesIn(path: string, folder: string, each: boolean): string[] {
  const entries = entriesOf(path, folder)
    .filter(({ name }) => isCompanyName(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const isFile = (name: string) => isFragment(name);
  if (!each && entries.some((entry) => !entry.isDirectory() && isFile(entry.name))) return [path];
  const companies = entries
    .filter((entry) => entry.isDirectory() || (each && isFile(entry.name)))
    .map(({ name }) => posix.join(path, name));
  return companies.length > 0 ? companies : [path];
}

function entriesOf(path: string, folder: string): Dirent[] {
  try {
    return disk.readdirSync(resolve(folder, path), { withFileTypes: true });
  } catch (error) {
    throw fileError(error, path);
  }
}

/** What a pattern fits; null where a word is none. */
async function matching(word: string, folder: string): Promise<string[] | null> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(word)) return null;
  const matches = await glob(word, {
    cwd: folder,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  const companies = matches
    .map((match) => ({ path: match.replace(/\/$/, ''), isFolder: match.endsWith('/') }))
    .filter(({ path, isFolder }) => isFolder || /\.(ya?ml|json)$/i.test(path))
    .map(({ path }) => path)
    .filter((path) => isCompanyName(posix.basename(path)))
    .sort((one, other) => (one < other ? -1 : 1));
  if (companies.length === 0) throw commandProblem('no-companies', { path: word });
  return companies;
}

/** Dot files, `node_modules` and omnigauge's own files are no companies. */
function isCompanyName(name: string): boolean {
  return /\.ya?ml$/i.test(name) ? isFragment(name) : isFragment(`${name}/any.yaml`);
}
