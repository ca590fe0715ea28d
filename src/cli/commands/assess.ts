import { Command, Option } from 'commander';
import { type Level, levels } from '../../company/vocabulary.ts';
import { formats } from '../../report/formats.ts';
import { renderQuestionSheet } from '../../report/questions/renderQuestionSheet.ts';
import { assessPath } from '../assessPath.ts';
import {
  addLimitOptions,
  type CommonOptions,
  type LimitOptions,
  outputOption,
  rubricOption,
  wholeNumber,
} from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { writeReport } from '../writeReport.ts';

type Format = keyof typeof formats;

interface AssessCommandOptions extends CommonOptions, LimitOptions {
  format: Format;
  output?: string[];
  rubric?: string;
  questions?: boolean;
  target?: Level;
  top: number;
}

/** `assess [path]`: the report. */
export function assessCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const command = new Command('assess')
    .description(commands.assess.description)
    .argument('[path]', options.path, '.')
    .addOption(formatOption(context))
    .addOption(outputOption(context))
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
  const { assessment } = await assessPath(path, options, context);
  const { format, output, top, questions } = options;
  await writeReport(
    {
      format,
      output,
      endings: { json: 'json', txt: 'text', text: 'text' },
      top,
      render: (chosen, shown) =>
        questions && chosen === 'text'
          ? renderQuestionSheet(assessment, shown)
          : formats[chosen](assessment, shown),
    },
    options,
    context,
  );
}
