import { Command } from 'commander';
import { plainYaml } from '../../../report/plainYaml.ts';
import { writtenRubric } from '../../../rubric/writtenRubric.ts';
import type { Context } from '../../context.ts';
import { defaultRubric, loadRubric } from '../../files/rubricFiles.ts';

/** `rubric show [rubric]`: a rubric as YAML, with all that it extends. */
export function showCommand({ terminal, words }: Context): Command {
  const { commands, options } = words.command;
  return new Command('show')
    .description(commands.rubricShow.description)
    .argument('[rubric]', options.rubric, defaultRubric)
    .addHelpText('after', `\n${commands.rubricShow.examples}`)
    .action(async (reference: string) => {
      const rubric = loadRubric(reference, terminal.folder);
      await terminal.writeOutput(plainYaml(writtenRubric(rubric)));
    });
}
