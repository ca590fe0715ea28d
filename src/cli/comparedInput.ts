import { resolve } from 'node:path';
import type { Assessment } from '../assessment.ts';
import type { ComparedSide } from '../compare/sidesResult.ts';
import { InputError } from '../source/inputError.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { commandProblem } from './commandProblem.ts';
import { type LimitOptions, limitsFrom } from './commonOptions.ts';
import type { Context } from './context.ts';
import { kindAt } from './disk/kindAt.ts';
import { collectFiles } from './files/collectFiles.ts';
import { filesAtRevision } from './files/filesAtRevision.ts';
import { filesOfResult } from './files/filesOfResult.ts';
import { savedResult } from './files/savedResult.ts';

/** One of two things to compare, as it was found. */
export interface ComparedInput extends Pick<ComparedSide, 'kind' | 'name'> {
  /** Null where a saved result is all that is left. */
  files: readonly SourceFile[] | null;
  saved: Assessment | null;
}

interface InputOptions extends LimitOptions {
  rubric?: string;
  /** What a bare revision is asked for. */
  path: string;
}

/**
 * Finds what a word stands for: `-`, a path, or else a git revision, with a path of its own after a
 * colon. A path that is there wins over a revision of the same name.
 */
export async function comparedInput(
  word: string,
  options: InputOptions,
  context: Context,
): Promise<ComparedInput> {
  const { terminal } = context;
  const limit = limitsFrom(options).size;
  const found = word === '-' ? 'input' : kindAt(resolve(terminal.folder, word), word);
  if (!found) return revisionInput(word, options, context);
  const files = await collectFiles(word, terminal, limit, othersOf(options, context));
  const [only] = files;
  const isFolder = found === 'folder';
  const saved = only && !isFolder ? savedResult(only) : null;
  if (saved) {
    const place = { path: word, folder: terminal.folder, limit };
    return { kind: 'result', name: word, saved, files: await filesOfResult(saved, place) };
  }
  const kind = found === 'input' ? 'input' : isFolder ? 'folder' : 'file';
  return { kind, name: word, files, saved: null };
}

async function revisionInput(
  word: string,
  options: InputOptions,
  context: Context,
): Promise<ComparedInput> {
  const [, revision = word, path = options.path] = /^([^:]+):(.+)$/s.exec(word) ?? [];
  const at = { limit: limitsFrom(options).size, others: othersOf(options, context) };
  const files = await atRevision(word, () => filesAtRevision(path, revision, context.terminal, at));
  if (files === null) throw commandProblem('nothing-at-revision', { path, revision });
  return { kind: 'revision', name: word, files, saved: null };
}

/** A word that is neither a path nor a revision may have been meant as either. */
async function atRevision<Found>(word: string, find: () => Promise<Found>): Promise<Found> {
  try {
    return await find();
  } catch (error) {
    const code = error instanceof InputError ? error.problems[0]?.code : undefined;
    const isUnknown = ['unknown-revision', 'no-repository', 'no-git'].includes(code ?? '');
    throw isUnknown ? commandProblem('no-such-side', { word }) : error;
  }
}

/** Files that may lie in a company's folder and are none of it. */
function othersOf({ rubric }: InputOptions, { config }: Context): string[] {
  return [rubric, config?.document.file].filter((file) => file !== undefined);
}
