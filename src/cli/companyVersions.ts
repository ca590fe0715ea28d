import { resolve } from 'node:path';
import type { Description } from '../company/description.ts';
import { readCompany } from '../company/readCompany.ts';
import { InputError } from '../source/inputError.ts';
import type { Limits } from '../source/limits.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { commandProblem } from './commandProblem.ts';
import { collectFiles } from './files/collectFiles.ts';
import { filesAtRevision } from './files/filesAtRevision.ts';
import { type Revision, revisionsOf } from './files/revisionsOf.ts';
import type { Terminal } from './terminal.ts';

/** What a company was at one time. */
export interface CompanyVersion {
  /** Null for what is on disk and not committed. */
  revision: string | null;
  date: string | null;
  subject: string;
  read: { files: readonly SourceFile[]; description: Description } | { error: InputError };
}

/** Which versions, and of what. */
export interface WantedVersions {
  path: string;
  since: string | null;
  /** At most so many, the newest. */
  max: number;
  limits: Limits;
  /** Files that may lie in the company's folder and are none of it. */
  others: readonly string[];
}

/** A folder may be touched by many commits that change nothing of the company. */
const mostLookedAtPerVersion = 40;
const revisionLength = 10;

/** The versions that differ from the one before, the oldest first; and what is left out. */
export async function companyVersions(
  wanted: WantedVersions,
  terminal: Terminal,
): Promise<{ versions: CompanyVersion[]; unchanged: number; cut: boolean }> {
  const absolute = resolve(terminal.folder, wanted.path);
  const commits = await revisionsOf(absolute, wanted.path, wanted.since);
  if (commits.length === 0) throw commandProblem('no-history', { path: wanted.path });
  const found: { version: CompanyVersion; content: string }[] = [];
  const now = await workingVersion(wanted, terminal);
  if (now) found.push({ version: now, content: contentOf(now) });
  let [looked, unchanged] = [0, 0];
  for (const commit of commits.slice(0, wanted.max * mostLookedAtPerVersion)) {
    const version = await versionAt(commit, wanted, terminal);
    const content = contentOf(version);
    const newer = found[0];
    const isSame = newer?.content === content;
    if (!isSame && found.length === wanted.max) break;
    looked += 1;
    // It was so before already: the older commit is the one that made it so.
    if (isSame) found.shift();
    if (isSame && newer.version.revision !== null) unchanged += 1;
    found.unshift({ version, content });
  }
  const versions = found.map(({ version }) => version);
  return { versions, unchanged, cut: looked < commits.length };
}

/** What is on disk; null where it is no longer there. */
async function workingVersion(
  wanted: WantedVersions,
  terminal: Terminal,
): Promise<CompanyVersion | null> {
  const place = { revision: null, date: null, subject: '' };
  const read = await reading(wanted, () =>
    collectFiles(wanted.path, terminal, wanted.limits.size, wanted.others),
  );
  const isGone =
    'error' in read &&
    read.error.problems.some(({ code }) => code === 'not-found' || code === 'no-yaml');
  return isGone ? null : { ...place, read };
}

async function versionAt(
  { commit, date, subject, path }: Revision,
  wanted: WantedVersions,
  terminal: Terminal,
): Promise<CompanyVersion> {
  const revision = commit.slice(0, revisionLength);
  const at = { limit: wanted.limits.size, others: wanted.others };
  const read = await reading(wanted, async () => {
    const files = await filesAtRevision(path, revision, terminal, at);
    if (files === null) {
      throw commandProblem('nothing-at-revision', { path: wanted.path, revision });
    }
    return files;
  });
  return { revision, date, subject, read };
}

async function reading(
  { limits }: WantedVersions,
  find: () => Promise<readonly SourceFile[]>,
): Promise<CompanyVersion['read']> {
  try {
    const files = await find();
    return { files, description: readCompany(files, limits) };
  } catch (error) {
    if (error instanceof InputError) return { error };
    throw error;
  }
}

/** What tells a version from others: the texts, whatever the files are called. */
function contentOf({ revision, read }: CompanyVersion): string {
  if ('files' in read) return JSON.stringify(read.files.map(({ text }) => text).sort());
  const said = read.error.problems.map(({ code, at }) => [code, at?.line, at?.column]);
  return `${revision === null} ${JSON.stringify(said)}`;
}
