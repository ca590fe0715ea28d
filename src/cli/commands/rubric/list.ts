import { Command } from 'commander';
import { inLanguage } from '../../../rubric/rubric.ts';
import type { Context } from '../../context.ts';
import { loadRubric, shippedRubrics } from '../../files/rubricFiles.ts';

/** `rubric list`: the rubrics that come with the tool. */
export function listCommand({ terminal, words, language }: Context): Command {
  return new Command('list')
    .description(words.command.commands.rubricList.description)
    .action(async () => {
      const rubrics = shippedRubrics().map((id) => loadRubric(id, terminal.folder));
      const width = Math.max(...rubrics.map(({ id }) => id.length));
      const lines = rubrics.map(
        ({ id, version, title }) =>
          `${id.padEnd(width)}  ${version}  ${inLanguage(title, language)}\n`,
      );
      await terminal.writeOutput(lines.join(''));
    });
}
