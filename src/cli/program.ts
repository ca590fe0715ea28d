import { Command, type Option } from 'commander';
import { addCommonOptions } from './commonOptions.ts';
import type { Context } from './context.ts';
import { packageVersion } from './files/packageFolder.ts';
import { PolicyOption } from './policyOptions.ts';

type MakeCommand = (context: Context) => Command;

/** Every command by its name, in the order of the help. Each is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  assess: async () => (await import('./commands/assess.ts')).assessCommand,
  report: async () => (await import('./commands/report/report.ts')).reportCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  plan: async () => (await import('./commands/plan.ts')).planCommand,
  'what-if': async () => (await import('./commands/whatIf.ts')).whatIfCommand,
  interview: async () => (await import('./commands/interview.ts')).interviewCommand,
  watch: async () => (await import('./commands/watch.ts')).watchCommand,
  compare: async () => (await import('./commands/compare.ts')).compareCommand,
  history: async () => (await import('./commands/history.ts')).historyCommand,
  portfolio: async () => (await import('./commands/portfolio.ts')).portfolioCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  init: async () => (await import('./commands/init.ts')).initCommand,
  rubric: async () => (await import('./commands/rubric/rubric.ts')).rubricCommand,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
  completion: async () => (await import('./commands/completion.ts')).completionCommand,
};

/**
 * The command line of a call. Of a call that begins with a command, only that one is there; any
 * other call, as for help or with a misspelt name, needs them all. Errors of usage are thrown, never
 * printed by the parser; its help goes to `print`.
 */
export async function buildProgram(
  context: Context,
  firstWord?: string,
  print = (text: string): void => void context.terminal.writeOutput(text),
): Promise<Command> {
  const { words } = context;
  const program = addCommonOptions(new Command('omnigauge'), context)
    .description(words.command.description)
    .version(packageVersion(), '-V, --version', words.command.options.version)
    .helpCommand('help [command]', words.command.commands.help.description)
    .addHelpText('after', `\n${words.command.examples}`);
  const called = firstWord !== undefined && Object.hasOwn(commands, firstWord) ? firstWord : null;
  for (const [name, load] of Object.entries(commands)) {
    if (called === null || name === called) program.addCommand((await load())(context));
  }
  if (called === null) {
    const { completeCommand } = await import('./commands/completion.ts');
    program.addCommand(completeCommand(context), { hidden: true });
  }
  prepare(program, print, context);
  return program;
}

/** Settings that commander does not hand down to commands that are added. */
function prepare(command: Command, print: (text: string) => void, context: Context): void {
  const { terminal, words } = context;
  command.exitOverride().configureOutput({
    writeOut: print,
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
  for (const each of command.commands) prepare(each, print, context);
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
