import { stderr } from 'node:process';
import { Command, Option } from 'commander';
import { commandProblem } from '../commandProblem.ts';
import {
  addLimitOptions,
  type CommonOptions,
  outputOption,
  rubricOption,
  wholeNumber,
} from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { applyAnswers } from '../interview/applyAnswers.ts';
import { beginInterview, type InterviewSettings } from '../interview/beginInterview.ts';
import { interviewAtTerminal } from '../interview/interviewAtTerminal.ts';
import { printQuestions } from '../interview/printQuestions.ts';

interface InterviewCommandOptions extends CommonOptions, InterviewSettings {
  maxQuestions?: number;
  printQuestions?: boolean;
}

/** `interview [path]`: asks what matters most, and writes the answers as they are given. */
export function interviewCommand(context: Context): Command {
  const { interview: say } = context.words.command.commands;
  const command = new Command('interview')
    .description(say.description)
    .argument('[path]', say.path, '.')
    .option('--resume', say.resume)
    .option('--max-questions <n>', say.maxQuestions, wholeNumber)
    .addOption(new Option('--for <goal>', say.for).choices(['level', 'score']).default('level'))
    .option('--ask-again', say.askAgain)
    .addOption(new Option('--print-questions', say.printQuestions).conflicts('answers'))
    .addOption(outputOption(context).implies({ printQuestions: true }))
    .option('--answers <file>', say.answers)
    .addOption(rubricOption(context))
    .addHelpText('after', `\n${say.examples}`)
    .action((path: string, _: unknown, called: Command) =>
      runInterview(path, called.optsWithGlobals<InterviewCommandOptions>(), context),
    );
  return addLimitOptions(command, context);
}

async function runInterview(
  path: string,
  options: InterviewCommandOptions,
  context: Context,
): Promise<void> {
  const { terminal } = context;
  const canAsk = terminal.inputIsTerminal && terminal.outputIsTerminal && stderr.isTTY;
  if (!options.printQuestions && options.answers === undefined && !canAsk) {
    throw commandProblem('needs-answers', {});
  }
  const begun = await beginInterview(path, options, context);
  if (options.printQuestions) return printQuestions(begun, options, context);
  if (options.answers !== undefined) {
    return applyAnswers(options.answers, begun, options, context);
  }
  await interviewAtTerminal(path, begun, options, context);
}
