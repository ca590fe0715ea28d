import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Argument, Command, type Option } from 'commander';
import type { Context } from '../context.ts';
import { shippedRubrics } from '../files/rubricFiles.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
const name = 'omnigauge';

type Shell = (typeof shells)[number];
type Tab = typeof import('@bomb.sh/tab');
type Suggest = (complete: (value: string, description: string) => void) => void;

/** `completion <shell>`: the script that a shell reads to complete commands, flags and files. */
export function completionCommand(context: Context): Command {
  const say = context.words.command.commands.completion;
  return new Command('completion')
    .description(say.description)
    .addArgument(new Argument('<shell>', say.shell).choices(shells))
    .addHelpText('after', `\n${say.examples}`)
    .action(async (shell: Shell) => {
      const { default: tab } = await import('@bomb.sh/tab');
      tab.setup(name, name, shell);
    });
}

/** What the script asks while somebody types: `complete -- assess --for`. Not for people, hence hidden. */
export function completeCommand(context: Context): Command {
  return new Command('complete')
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: string[], _: unknown, called: Command) => {
      const { RootCommand } = await import('@bomb.sh/tab');
      const root = new RootCommand();
      const program = called.parent as Command;
      describe(root, program, words.at(-1) ?? '', context);
      for (const { path, command } of commandsBelow(program, '')) {
        describe(
          root.command(path, command.summary() || command.description()),
          command,
          words.at(-1) ?? '',
          context,
        );
      }
      root.parse([...words]);
    });
}

function commandsBelow(parent: Command, above: string): { path: string; command: Command }[] {
  return parent
    .createHelp()
    .visibleCommands(parent)
    .flatMap((command) => {
      const path = above === '' ? command.name() : `${above} ${command.name()}`;
      return [{ path, command }, ...commandsBelow(command, path)];
    });
}

/** Tells the library of the flags and arguments of a command. */
function describe(
  target: InstanceType<Tab['Command']>,
  command: Command,
  typed: string,
  context: Context,
): void {
  const help = command.createHelp();
  const global = command.parent ? help.visibleGlobalOptions(command) : [];
  for (const option of [...help.visibleOptions(command), ...global]) {
    const long = option.long?.slice(2);
    if (long === undefined) continue;
    const short = option.short?.slice(1);
    const takesValue = option.required || option.optional;
    if (takesValue)
      target.option(long, option.description, valuesOf(option, typed, context), short);
    else if (short === undefined) target.option(long, option.description);
    else target.option(long, option.description, short);
  }
  for (const argument of command.registeredArguments) {
    const choices = argument.argChoices ?? [];
    const suggest: Suggest = (complete) => {
      for (const value of choices.length > 0 ? choices : pathsLike(typed, context))
        complete(value, '');
    };
    target.argument(argument.name(), suggest, argument.variadic);
  }
}

function valuesOf(option: Option, typed: string, context: Context): Suggest {
  return (complete) => {
    const values =
      option.argChoices ??
      (option.long === '--rubric'
        ? [...shippedRubrics(), ...pathsLike(typed, context)]
        : pathsLike(typed, context));
    for (const value of values) complete(value, '');
  };
}

/** Files and folders that begin with what was typed; hidden ones only where that is hidden, too. */
function pathsLike(typed: string, { terminal }: Context): string[] {
  const value = typed.slice(typed.indexOf('=') + 1);
  const folder = value.slice(0, value.lastIndexOf('/') + 1);
  try {
    return readdirSync(resolve(terminal.folder, folder === '' ? '.' : folder), {
      withFileTypes: true,
    })
      .filter(
        ({ name: entry }) => value.slice(folder.length).startsWith('.') || !entry.startsWith('.'),
      )
      .map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`);
  } catch {
    return [];
  }
}
