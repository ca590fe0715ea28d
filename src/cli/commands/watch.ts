import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { levels } from '../../company/vocabulary.ts';
import { commandProblem } from '../commandProblem.ts';
import { addLimitOptions, rubricOption, wholeNumber } from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { kindAt } from '../disk/kindAt.ts';
import { watchSession } from '../watch/watchSession.ts';

/** `watch [path]`: the report beside an editor, anew at every save. */
export function watchCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const command = new Command('watch')
    .description(commands.watch.description)
    .argument('[path]', options.path, '.')
    .addOption(rubricOption(context))
    .addOption(new Option('--target <level>', options.target).choices(levels.slice(1)))
    .option('--top <n>', options.top, wholeNumber, 3)
    .addHelpText('after', `\n${commands.watch.examples}`)
    .action((path: string, _: unknown, called: Command) => runWatch(path, called, context));
  return addLimitOptions(command, context);
}

async function runWatch(path: string, called: Command, context: Context): Promise<void> {
  const { terminal } = context;
  if (path === '-') throw commandProblem('input-not-watchable', {});
  if (!terminal.inputIsTerminal || !terminal.outputIsTerminal)
    throw commandProblem('no-screen', {});
  // Files may go and come back while they are watched; one that never was is a misspelt name.
  if (kindAt(resolve(terminal.folder, path), path) === null)
    throw commandProblem('not-found', { path });
  await watchSession(path, called, context);
}
