import { Command, Option } from 'commander';
import type { Assessment } from '../../assessment.ts';
import { type Level, levels } from '../../company/vocabulary.ts';
import { formats } from '../../report/formats.ts';
import { renderQuestionSheet } from '../../report/questions/renderQuestionSheet.ts';
import { assessPath } from '../assessPath.ts';
import { chosenStyle } from '../chosenStyle.ts';
import {
  addLimitOptions,
  type CommonOptions,
  type LimitOptions,
  rubricOption,
  wholeNumber,
} from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { writeText } from '../files/writeText.ts';

type Format = keyof typeof formats;

interface AssessCommandOptions extends CommonOptions, LimitOptions {
  format: Format;
  output?: string[];
  rubric?: string;
  questions?: boolean;
  target?: Level;
  top: number;
}

/** Columns of a text report in a file. */
const fileColumns = 80;

/** `assess [path]`: the report. */
export function assessCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const command = new Command('assess')
    .description(commands.assess.description)
    .argument('[path]', options.path, '.')
    .addOption(formatOption(context))
    .option('-o, --output <file>', options.output, (file: string, files: string[] = []) => [
      ...files,
      file,
    ])
    .addOption(rubricOption(context))
    .addOption(new Option('--target <level>', options.target).choices(levels.slice(1)))
    .option('--questions', options.questions)
    .option('--top <n>', options.top, wholeNumber, 5)
    .addHelpText('after', `\n${commands.assess.examples}`)
    .action((path: string, _: unknown, called: Command) =>
      runAssess(path, called.optsWithGlobals<AssessCommandOptions>(), context),
    );
  return addLimitOptions(command, context);
}

export function formatOption({ words }: Context): Option {
  return new Option('-f, --format <format>', words.command.options.format)
    .choices(Object.keys(formats))
    .default('text')
    .env('OMNIGAUGE_FORMAT');
}

async function runAssess(
  path: string,
  options: AssessCommandOptions,
  context: Context,
): Promise<void> {
  const { terminal } = context;
  const { assessment } = await assessPath(path, options, context);
  if (!options.output) {
    return terminal.writeOutput(rendered(assessment, options.format, options, context));
  }
  for (const file of options.output) {
    await writeText(
      file,
      rendered(assessment, formatOf(file, options.format), options, context),
      terminal.folder,
    );
    if (!options.quiet) await terminal.writeError(`${context.words.command.wrote(file)}\n`);
  }
}

function rendered(
  assessment: Assessment,
  format: Format,
  options: AssessCommandOptions,
  context: Context,
): string {
  const { terminal, words } = context;
  // A file has no colours and no screen, and does not depend on the one it was made at.
  const toFile = options.output !== undefined;
  const style = chosenStyle(toFile ? false : options.color, terminal);
  const shown = { words, style, width: toFile ? fileColumns : terminal.columns, top: options.top };
  if (options.questions && format === 'text') return renderQuestionSheet(assessment, shown);
  return formats[format](assessment, shown);
}

/** A file's ending says its format; the flag does where the ending does not. */
function formatOf(file: string, otherwise: Format): Format {
  if (/\.json$/i.test(file)) return 'json';
  return /\.te?xt$/i.test(file) ? 'text' : otherwise;
}
