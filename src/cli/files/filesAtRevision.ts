import { relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import type { Terminal } from '../terminal.ts';
import { blobContents } from './blobContents.ts';
import { isFragment } from './collectFiles.ts';
import { gitPlace } from './gitPlace.ts';
import { decoded, shownPath } from './readText.ts';
import { runGit } from './runGit.ts';

/** A file in a commit. */
interface Blob {
  object: string;
  size: number;
  /** From the root of the repository. */
  path: string;
}

/**
 * The files of one company as they were at a revision, read from git's own store: nothing is checked
 * out. Null where nothing was there. Links are left out, as git keeps where they lead and not what
 * is there.
 */
export async function filesAtRevision(
  path: string,
  revision: string,
  terminal: Pick<Terminal, 'folder'>,
  { limit, others }: { limit: number; others: readonly string[] },
): Promise<SourceFile[] | null> {
  const place = await gitPlace(resolve(terminal.folder, path));
  if (place === null) throw commandProblem('no-repository', { path });
  const { folder, prefix, path: asked } = place;
  const commit = await commitOf(revision, folder);
  const leftOut = others.map(
    (other) => prefix + relative(folder, resolve(terminal.folder, other)).split(sep).join('/'),
  );
  const found = await blobsAt(commit, asked, folder);
  const blobs = found.filter(
    ({ path: file }) =>
      file === asked || (isFragment(below(file, asked)) && !leftOut.includes(file)),
  );
  if (blobs.length === 0) return null;
  const shown = (file: string) =>
    `${revision}:${shownPath(resolve(folder, relativeTo(prefix, file)), terminal.folder)}`;
  for (const { path: file, size } of blobs) {
    if (size > limit) throw commandProblem('file-too-large', { path: shown(file), size, limit });
  }
  const contents = await blobContents(
    blobs.map(({ object }) => object),
    folder,
  );
  return blobs.map(({ path: file }, index) => ({
    name: shown(file),
    text: decoded(contents[index] ?? Buffer.alloc(0), shown(file)),
  }));
}

async function commitOf(revision: string, folder: string): Promise<string> {
  const unknown = commandProblem('unknown-revision', { revision });
  // What begins like a flag would be taken for one.
  if (revision.startsWith('-') || revision === '') throw unknown;
  const words = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  const { code, output } = await runGit(words, folder);
  if (code !== 0) throw unknown;
  return output.toString('utf8').trim();
}

/** All files at a path of a commit, or below it, in the order of their paths. */
async function blobsAt(commit: string, path: string, folder: string): Promise<Blob[]> {
  const paths = path === '' ? [] : ['--', path.replace(/\/$/, '')];
  const words = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...paths];
  const { code, output, errors } = await runGit(words, folder);
  if (code !== 0) throw commandProblem('git-failed', { reason: errors });
  return output
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, object, size, file] = /^100\d{3} blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? [];
      return object && size && file ? [{ object, size: Number(size), path: file }] : [];
    });
}

function below(file: string, folder: string): string {
  return folder === '' ? file : file.slice(folder.replace(/\/?$/, '/').length);
}

/** A path from the root of the repository, seen from a folder of it. */
function relativeTo(prefix: string, file: string): string {
  const up = prefix
    .split('/')
    .slice(0, -1)
    .map(() => '../');
  return up.join('') + file;
}
