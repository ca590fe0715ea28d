import type { Change } from '../../plan/change.ts';
import { writtenPlan } from '../../plan/writing/writtenPlan.ts';
import { UneditableText } from '../../source/edit/uneditableText.ts';
import { InputError } from '../../source/inputError.ts';
import type { Limits } from '../../source/limits.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { chosenStyle } from '../chosenStyle.ts';
import { commandProblem } from '../commandProblem.ts';
import type { Context } from '../context.ts';
import { writeFiles } from '../disk/writeFiles.ts';
import { confirmed } from '../prompts/confirmed.ts';
import { companyFolder } from './companyFolder.ts';
import { unifiedDiff } from './unifiedDiff.ts';

interface Applying {
  path: string;
  files: readonly SourceFile[];
  changes: readonly Change[];
  limits: Limits;
  yes: boolean;
  color: boolean | undefined;
  quiet: boolean;
}

/** Shows what a plan changes in the files, asks, and writes it. */
export async function applyPlan(applying: Applying, context: Context): Promise<void> {
  const { path, files, changes, limits, yes, color, quiet } = applying;
  const { terminal, words } = context;
  const say = words.command.commands.plan;
  if (path === '-') throw commandProblem('input-not-writable', {});
  const canAsk = terminal.inputIsTerminal && terminal.outputIsTerminal;
  if (!yes && !canAsk) throw commandProblem('needs-yes', {});
  if (changes.length === 0) return terminal.writeError(`${say.nothingToWrite}\n`);
  const written = edited(files, changes, limits);
  await terminal.writeOutput(unifiedDiff(files, written, chosenStyle(color, terminal)));
  if (!yes && !(await confirmed(say.confirm, say.answers)))
    return terminal.writeError(`${say.notWritten}\n`);
  const changed = written
    .filter(({ name, text }) => !files.some((file) => file.name === name && file.text === text))
    .map(({ name, text }) => ({ path: name, content: text }));
  const { folder } = terminal;
  await writeFiles(changed, { folder, ...companyFolder(path, folder), read: files });
  if (quiet) return;
  for (const { path: each } of changed) await terminal.writeError(`${words.command.wrote(each)}\n`);
}

function edited(
  files: readonly SourceFile[],
  changes: readonly Change[],
  limits: Limits,
): readonly SourceFile[] {
  try {
    return writtenPlan(files, changes, limits).files;
  } catch (error) {
    if (!(error instanceof UneditableText)) throw error;
    const values = { reason: error.reason };
    throw new InputError([
      { code: 'uneditable', values, at: error.at, frame: null, suggestion: null, related: null },
    ]);
  }
}
