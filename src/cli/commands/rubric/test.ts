import { Command } from 'commander';
import { renderTrials } from '../../../report/trial/renderTrials.ts';
import { renderTrialsJson } from '../../../report/trial/renderTrialsJson.ts';
import { tryRubric } from '../../../trial/tryRubric.ts';
import { chosenStyle } from '../../chosenStyle.ts';
import { CommandFailed } from '../../commandFailed.ts';
import { type CommonOptions, formatOption } from '../../commonOptions.ts';
import type { Context } from '../../context.ts';
import {
  findExtended,
  rubricFile,
  rubricTestFile,
  shippedRubrics,
} from '../../files/rubricFiles.ts';

interface TestCommandOptions extends CommonOptions {
  format: 'text' | 'json';
  mutate?: boolean;
}

/** `rubric test [rubrics…]`: what the tests beside a rubric say of it. */
export function testCommand(context: Context): Command {
  const { commands, options } = context.words.command;
  return new Command('test')
    .description(commands.rubricTest.description)
    .argument('[rubrics...]', options.testedRubrics)
    .option('--mutate', options.mutate)
    .addOption(formatOption(context))
    .addHelpText('after', `\n${commands.rubricTest.examples}`)
    .action((references: string[], _: unknown, called: Command) =>
      runTests(references, called.optsWithGlobals<TestCommandOptions>(), context),
    );
}

async function runTests(
  references: readonly string[],
  options: TestCommandOptions,
  { terminal, words }: Context,
): Promise<void> {
  const asked = references.length > 0 ? references : shippedRubrics();
  const trials = asked.map((reference) =>
    tryRubric(rubricFile(reference, terminal.folder), rubricTestFile(reference, terminal.folder), {
      find: findExtended(terminal.folder),
      mutate: options.mutate === true,
    }),
  );
  const style = chosenStyle(options.color, terminal);
  await terminal.writeOutput(
    options.format === 'json'
      ? renderTrialsJson(trials)
      : renderTrials(trials, { words, style, verbose: options.verbose === true }),
  );
  if (!trials.every(({ passed }) => passed)) throw new CommandFailed();
}
