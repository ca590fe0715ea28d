import { Command, type Option } from 'commander';
import { assessCommand } from './commands/assess.ts';
import { explainCommand } from './commands/explain.ts';
import { planCommand } from './commands/plan.ts';
import { rubricCommand } from './commands/rubric/rubric.ts';
import { schemaCommand } from './commands/schema.ts';
import { whatIfCommand } from './commands/whatIf.ts';
import { addCommonOptions } from './commonOptions.ts';
import type { Context } from './context.ts';
import { packageVersion } from './files/packageFolder.ts';

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
    planCommand,
    whatIfCommand,
    explainCommand,
    rubricCommand,
    schemaCommand,
  ].map((command) => command(context));
  for (const command of commands) program.addCommand(command);
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
  const { argChoices, defaultValue, envVar } = option;
  const extra = [
    ...(argChoices ? [details.choices(argChoices)] : []),
    ...(defaultValue !== undefined && typeof defaultValue !== 'boolean'
      ? [details.default(String(defaultValue))]
      : []),
    ...(envVar ? [details.variable(envVar)] : []),
  ];
  return extra.length === 0 ? option.description : `${option.description} (${extra.join('; ')})`;
}
