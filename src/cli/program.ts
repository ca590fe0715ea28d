import { Command, type Option } from 'commander';
import { assessCommand } from './commands/assess.ts';
import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { completeCommand, completionCommand } from './commands/completion.ts';
import { explainCommand } from './commands/explain.ts';
import { historyCommand } from './commands/history.ts';
import { initCommand } from './commands/init.ts';
import { interviewCommand } from './commands/interview.ts';
import { planCommand } from './commands/plan.ts';
import { reportCommand } from './commands/report/report.ts';
import { rubricCommand } from './commands/rubric/rubric.ts';
import { schemaCommand } from './commands/schema.ts';
import { watchCommand } from './commands/watch.ts';
import { whatIfCommand } from './commands/whatIf.ts';
import { addCommonOptions } from './commonOptions.ts';
import type { Context } from './context.ts';
import { packageVersion } from './files/packageFolder.ts';
import { PolicyOption } from './policyOptions.ts';

/** The whole command line. Errors of usage are thrown, never printed by the parser. */
export function buildProgram(context: Context): Command {
  const { words } = context;
  const program = addCommonOptions(new Command('omnigauge'), context)
    .description(words.command.description)
    .version(packageVersion(), '-V, --version', words.command.options.version)
    .helpCommand('help [command]', words.command.commands.help.description)
    .addHelpText('after', `\n${words.command.examples}`);
  const commands = [
    assessCommand,
    reportCommand,
    checkCommand,
    planCommand,
    whatIfCommand,
    interviewCommand,
    watchCommand,
    compareCommand,
    historyCommand,
    explainCommand,
    initCommand,
    rubricCommand,
    schemaCommand,
    completionCommand,
  ].map((command) => command(context));
  for (const command of commands) program.addCommand(command);
  program.addCommand(completeCommand(context), { hidden: true });
  prepare(program, context);
  return program;
}

/** Settings that commander does not hand down to commands that are added. */
function prepare(command: Command, context: Context): void {
  const { terminal, words } = context;
  command.exitOverride().configureOutput({
    writeOut: (text) => void terminal.writeOutput(text),
    writeErr: () => {},
    getOutHelpWidth: () => terminal.columns,
    getErrHelpWidth: () => terminal.columns,
    getOutHasColors: () => false,
  });
  command.helpOption('-h, --help', words.command.options.help);
  command.configureHelp({
    showGlobalOptions: true,
    // Rather narrow columns than words that the terminal breaks.
    minWidthToWrap: 20,
    styleTitle: (title) =>
      words.command.titles[title as keyof typeof words.command.titles] ?? title,
    optionDescription: (option) => describedOption(option, context),
    argumentDescription: (argument) => argument.description,
  });
  for (const each of command.commands) prepare(each, context);
}

/** An option's description with its choices, default and variable, in the language of the call. */
function describedOption(option: Option, { words }: Context): string {
  const { details } = words.command;
  const { argChoices, defaultValue } = option;
  const variable = option instanceof PolicyOption ? option.variable : option.envVar;
  const extra = [
    ...(argChoices ? [details.choices(argChoices)] : []),
    ...(defaultValue !== undefined && typeof defaultValue !== 'boolean'
      ? [details.default(String(defaultValue))]
      : []),
    ...(variable ? [details.variable(variable)] : []),
  ];
  return extra.length === 0 ? option.description : `${option.description} (${extra.join('; ')})`;
}
