import { dirname, relative, resolve, sep } from 'node:path';
import { Command } from 'commander';
import { rubricSchema } from '../../../rubric/rubricSchema.ts';
import { newRubric } from '../../../rubric/starter/newRubric.ts';
import { commandProblem } from '../../commandProblem.ts';
import type { CommonOptions } from '../../commonOptions.ts';
import type { Context } from '../../context.ts';
import { isSomethingAt } from '../../disk/kindAt.ts';
import { writeFile } from '../../disk/writeFiles.ts';
import { defaultRubric, isRubricPath, loadRubric } from '../../files/rubricFiles.ts';

interface NewCommandOptions extends CommonOptions {
  output?: string;
  extends: string;
  force?: boolean;
}

/** `rubric new <id>`: a commented rubric to start from, which extends another. */
export function newCommand(context: Context): Command {
  const { commands, options } = context.words.command;
  return new Command('new')
    .description(commands.rubricNew.description)
    .argument('<id>', options.newId)
    .option('-o, --output <file>', options.newOutput)
    .option('--extends <id|file>', options.extends, defaultRubric)
    .option('--force', options.force)
    .addHelpText('after', `\n${commands.rubricNew.examples}`)
    .action((id: string, _: unknown, called: Command) =>
      runNew(id, called.optsWithGlobals<NewCommandOptions>(), context),
    );
}

async function runNew(
  id: string,
  { output, extends: extended, force, quiet }: NewCommandOptions,
  { terminal, words }: Context,
): Promise<void> {
  if (!rubricSchema.shape.id.safeParse(id).success) throw commandProblem('bad-id', { id });
  const base = loadRubric(extended, terminal.folder);
  const folder = output === undefined ? terminal.folder : dirname(resolve(terminal.folder, output));
  const reference = seenFrom(folder, extended, terminal.folder);
  const text = newRubric({ id, base, reference, words: words.newRubric });
  if (output === undefined) return terminal.writeOutput(text);
  if (!force && isSomethingAt(resolve(terminal.folder, output), output)) {
    throw commandProblem('file-exists', { path: output });
  }
  await writeFile(output, text, terminal.folder);
  if (!quiet) await terminal.writeError(`${words.command.wrote(output)}\n`);
}

/** A path as the new file has to say it, which may stand in another folder; an id stays as it is. */
function seenFrom(folder: string, reference: string, workingFolder: string): string {
  if (!isRubricPath(reference)) return reference;
  const path = relative(folder, resolve(workingFolder, reference)).split(sep).join('/');
  return path.startsWith('../') ? path : `./${path}`;
}
