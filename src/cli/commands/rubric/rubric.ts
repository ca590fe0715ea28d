import { Command } from 'commander';
import type { Context } from '../../context.ts';
import { impactCommand } from './impact.ts';
import { lintCommand } from './lint.ts';
import { listCommand } from './list.ts';
import { newCommand } from './new.ts';
import { showCommand } from './show.ts';
import { testCommand } from './test.ts';

/** `rubric`: the commands about rubrics, one file each. */
export function rubricCommand(context: Context): Command {
  const { rubric, help } = context.words.command.commands;
  const command = new Command('rubric')
    .description(rubric.description)
    .helpCommand('help [command]', help.description);
  for (const each of [
    listCommand,
    showCommand,
    lintCommand,
    newCommand,
    impactCommand,
    testCommand,
  ])
    command.addCommand(each(context));
  return command;
}
