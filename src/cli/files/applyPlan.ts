import type { Change } from '../../plan/change.ts';
import { writtenPlan } from '../../plan/writing/writtenPlan.ts';
import { UneditableText } from '../../source/edit/uneditableText.ts';
import { InputError } from '../../source/inputError.ts';
import type { Limits } from '../../source/limits.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { chosenStyle } from '../chosenStyle.ts';
import { commandProblem } from '../commandProblem.ts';
import type { Context } from '../context.ts';
import { confirmed } from '../prompts/confirmed.ts';
import { readText } from './readText.ts';
import { unifiedDiff } from './unifiedDiff.ts';
import { writeText } from './writeText.ts';

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
  await checkUnchanged(files, limits, context);
  for (const { name, text } of written) {
    if (files.some((file) => file.name === name && file.text === text)) continue;
    await writeText(name, text, terminal.folder);
    if (!quiet) await terminal.writeError(`${words.command.wrote(name)}\n`);
  }
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

/** What somebody saved while the plan was being read is not overwritten. */
async function checkUnchanged(
  files: readonly SourceFile[],
  { size }: Limits,
  { terminal }: Context,
): Promise<void> {
  for (const { name, text } of files) {
    const now = await readText(name, terminal.folder, size);
    if (now.text !== text) throw commandProblem('file-changed', { path: name });
  }
}
