import { Command } from 'commander';
import { renderLint } from '../../../report/lint/renderLint.ts';
import { renderLintJson } from '../../../report/lint/renderLintJson.ts';
import { severityCount } from '../../../report/lint/severityCount.ts';
import { type LintedRubric, lintRubric } from '../../../rubric/lint/lintRubric.ts';
import { InputError } from '../../../source/inputError.ts';
import type { Problem } from '../../../source/problem.ts';
import { chosenStyle } from '../../chosenStyle.ts';
import { CommandFailed } from '../../commandFailed.ts';
import { type CommonOptions, formatOption } from '../../commonOptions.ts';
import type { Context } from '../../context.ts';
import { findExtended, rubricFile, shippedRubrics } from '../../files/rubricFiles.ts';

interface LintCommandOptions extends CommonOptions {
  format: 'text' | 'json';
}

/** `rubric lint [rubrics…]`: what is wrong with a rubric, or has no effect. */
export function lintCommand(context: Context): Command {
  const { commands, options } = context.words.command;
  return new Command('lint')
    .description(commands.rubricLint.description)
    .argument('[rubrics...]', options.testedRubrics)
    .addOption(formatOption(context))
    .addHelpText('after', `\n${commands.rubricLint.examples}`)
    .action((references: string[], _: unknown, called: Command) =>
      runLint(references, called.optsWithGlobals<LintCommandOptions>(), context),
    );
}

async function runLint(
  references: readonly string[],
  options: LintCommandOptions,
  { terminal, words }: Context,
): Promise<void> {
  const asked = references.length > 0 ? references : shippedRubrics();
  const rubrics = lintAll(asked, terminal.folder);
  const style = chosenStyle(options.color, terminal);
  await terminal.writeOutput(
    options.format === 'json'
      ? renderLintJson(rubrics, words)
      : renderLint(rubrics, { words, style, width: terminal.columns }),
  );
  if (severityCount(rubrics, 'error') > 0) throw new CommandFailed();
}

/** All rubrics, or the problems of all that cannot be read. */
function lintAll(references: readonly string[], folder: string): LintedRubric[] {
  const problems: Problem[] = [];
  const rubrics = references.flatMap((reference) => {
    try {
      return [lintRubric(rubricFile(reference, folder), findExtended(folder))];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  return rubrics;
}
