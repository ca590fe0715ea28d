import { resolve } from 'node:path';
import { commandProblem } from '../commandProblem.ts';
import { gitPlace } from './gitPlace.ts';
import { runGit } from './runGit.ts';

/** A commit that touched a path. */
export interface Revision {
  commit: string;
  /** Year, month and day where it was committed, as in 2027-03-31. */
  date: string;
  subject: string;
  /** Where it was then, as an absolute path: a file may have had another name. */
  path: string;
}

/**
 * The commits that touched a file or folder, the newest first. A file is followed through renames;
 * a folder is not, as git does not know what became of one.
 */
export async function revisionsOf(
  absolute: string,
  shown: string,
  since: string | null,
): Promise<Revision[]> {
  const place = await gitPlace(absolute);
  if (place === null) throw commandProblem('no-history', { path: shown });
  // What is gone may have been a folder, of which git follows none.
  const isFile = !place.isFolder && /\.[^./\\]+$/.test(absolute);
  const words = [
    'log',
    '-z',
    '--format=%H%x00%cI%x00%s',
    '--raw',
    '--no-abbrev',
    ...(isFile ? ['--follow'] : []),
    ...(since === null ? [] : [`--since=${since}`]),
    '--',
    absolute,
  ];
  const { code, output, errors } = await runGit(words, place.folder);
  // A repository without a commit has no history either.
  if (code === 128 && /does not have any commits/.test(errors)) return [];
  if (code !== 0) throw commandProblem('git-failed', { reason: errors });
  const root = place.prefix.replace(/[^/]+\//g, '../');
  return commitsIn(output.toString('utf8').split('\0'), place.path, isFile).map((revision) => ({
    ...revision,
    path: resolve(place.folder, root, revision.path),
  }));
}

/** What git says of each commit: hash, date and subject, then what became of each file. */
function commitsIn(tokens: readonly string[], asked: string, isFile: boolean): Revision[] {
  const found: Revision[] = [];
  let path = asked;
  let at = 0;
  while (at + 2 < tokens.length) {
    const [commit = '', moment = '', subject = ''] = tokens.slice(at, at + 3);
    at += 3;
    let before = path;
    for (let change = changeIn(tokens[at]); change; change = changeIn(tokens[at])) {
      const names = tokens.slice(at + 1, at + 1 + change.names);
      if (isFile) {
        path = names.at(-1) ?? path;
        before = names[0] ?? path;
      }
      at += 1 + change.names;
    }
    found.push({
      commit: commit.trim(),
      date: moment.slice(0, 'yyyy-mm-dd'.length),
      subject,
      path,
    });
    // Older commits know it by the name that it had before.
    path = before;
  }
  return found;
}

/** Copies and renames have two names. */
function changeIn(token: string | undefined): { names: 1 | 2 } | null {
  const [, kind] = /^\n?:.* ([A-Z])\d*$/s.exec(token ?? '') ?? [];
  if (kind === undefined) return null;
  return { names: kind === 'R' || kind === 'C' ? 2 : 1 };
}
