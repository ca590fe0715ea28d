import { resolve } from 'node:path';
import { Argument, Command, type Option } from 'commander';
import { topics } from '../../explain/topics.ts';
import type { Context } from '../context.ts';
import { disk } from '../disk/disk.ts';
import { exampleNames } from '../files/exampleFiles.ts';
import { defaultRubric, loadRubric, shippedRubrics } from '../files/rubricFiles.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
const name = 'omnigauge';

const calledPath = /^(path|file|folder|dir|companies|before|after)$/;
const calledRubric = /^(rubrics?|id\|file|old|new)$/;

type Shell = (typeof shells)[number];
type Tab = typeof import('@bomb.sh/tab');
type Choosing = Pick<Argument, 'argChoices'>;
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
      const [typed = ''] = words.slice(-1);
      describe(root, program, typed, context);
      for (const { path, command } of commandsBelow(program, '')) {
        describe(
          root.command(path, command.summary() || command.description()),
          command,
          typed,
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
    if (takesValue) {
      const values = valuesOf(option, valueName(option), typed, context);
      target.option(long, option.description, values, short);
    } else if (short === undefined) target.option(long, option.description);
    else target.option(long, option.description, short);
  }
  for (const argument of command.registeredArguments) {
    const called = argument.name();
    target.argument(called, valuesOf(argument, called, typed, context), argument.variadic);
  }
}

/** `file` of `-o, --output <file>`. */
function valueName({ flags }: Option): string {
  return /[<[](.*)[>\]]/.exec(flags)?.[1] ?? '';
}

/** What can be written for a flag or an argument: its choices, else what it is called says it. */
function valuesOf({ argChoices }: Choosing, called: string, typed: string, context: Context) {
  const suggest: Suggest = (complete) => {
    for (const value of argChoices ?? namedLike(called, typed, context)) complete(value, '');
  };
  return suggest;
}

/** Nothing for a number, a day or an id that is up to the user. */
function namedLike(called: string, typed: string, context: Context): string[] {
  if (called === 'topic') {
    const rubric = loadRubric(defaultRubric, context.terminal.folder);
    return topics(rubric, context.language).map(({ id }) => id);
  }
  if (called === 'example') return exampleNames();
  if (calledRubric.test(called)) return [...shippedRubrics(), ...pathsLike(typed, context)];
  return calledPath.test(called) ? pathsLike(typed, context) : [];
}

/** Files and folders that begin with what was typed; hidden ones only where that is hidden, too. */
function pathsLike(typed: string, { terminal }: Context): string[] {
  const value = typed.slice(typed.indexOf('=') + 1);
  const folder = value.slice(0, value.lastIndexOf('/') + 1);
  try {
    return disk
      .readdirSync(resolve(terminal.folder, folder === '' ? '.' : folder), {
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
