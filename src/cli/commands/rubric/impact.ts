import { Command } from 'commander';
import { explainImpact } from '../../../explain/explainImpact.ts';
import { renderImpact } from '../../../report/impact/renderImpact.ts';
import { renderImpactJson } from '../../../report/impact/renderImpactJson.ts';
import { readPath } from '../../assessPath.ts';
import { chosenStyle } from '../../chosenStyle.ts';
import {
  addLimitOptions,
  type CommonOptions,
  formatOption,
  type LimitOptions,
} from '../../commonOptions.ts';
import type { Context } from '../../context.ts';
import { loadRubric } from '../../files/rubricFiles.ts';

interface ImpactCommandOptions extends CommonOptions, LimitOptions {
  format: 'text' | 'json';
}

/** `rubric impact <old> <new> [companies...]`: who moves from one rubric to another, and why. */
export function impactCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const command = new Command('impact')
    .description(commands.rubricImpact.description)
    .argument('<old>', options.rubric)
    .argument('<new>', options.newRubric)
    .argument('[companies...]', options.companies, ['.'])
    .addOption(formatOption(context))
    .addHelpText('after', `\n${commands.rubricImpact.examples}`)
    .action((older: string, newer: string, paths: string[], _: unknown, called: Command) =>
      runImpact(older, newer, paths, called.optsWithGlobals<ImpactCommandOptions>(), context),
    );
  return addLimitOptions(command, context);
}

async function runImpact(
  older: string,
  newer: string,
  paths: readonly string[],
  options: ImpactCommandOptions,
  context: Context,
): Promise<void> {
  const { terminal, words, language } = context;
  const rubrics = {
    older: loadRubric(older, terminal.folder),
    newer: loadRubric(newer, terminal.folder),
  };
  const companies = await Promise.all(
    paths.map(async (path) => {
      const { description } = await readPath(path, options, context);
      return { path, description };
    }),
  );
  const impact = explainImpact(companies, { ...rubrics, language });
  const style = chosenStyle(options.color, terminal);
  await terminal.writeOutput(
    options.format === 'json'
      ? renderImpactJson(impact)
      : renderImpact(impact, { words, style, width: terminal.columns }),
  );
}
