import { Command, Option } from 'commander';
import { type Level, levels } from '../../company/vocabulary.ts';
import { formatEndings, formats } from '../../report/formats.ts';
import { renderQuestionSheet } from '../../report/questions/renderQuestionSheet.ts';
import { assessPath } from '../assessPath.ts';
import {
  addLimitOptions,
  anonymizeOption,
  type CommonOptions,
  formatOption,
  type LimitOptions,
  rubricOption,
  wholeNumber,
} from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { renderedReport } from '../renderedReport.ts';
import { ReportTables } from '../reportTables.ts';
import { writeReport } from '../writeReport.ts';

interface AssessCommandOptions extends CommonOptions, LimitOptions {
  output?: string[];
  rubric?: string;
  questions?: boolean;
  anonymize?: boolean;
  target?: Level;
  top: number;
  ndjson?: boolean;
  workers: number;
  plan: boolean;
}

/** `assess [path]`: the report. */
export function assessCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const tables = new ReportTables();
  const command = new Command('assess')
    .description(commands.assess.description)
    .argument('[path]', options.path, '.')
    .addOption(formatOption(context, Object.keys(formats)));
  tables
    .addTo(command, context)
    .addOption(rubricOption(context))
    .addOption(new Option('--target <level>', options.target).choices(levels.slice(1)))
    .option('--questions', options.questions)
    .option('--top <n>', options.top, wholeNumber, 5)
    .addOption(anonymizeOption(context))
    .option('--no-plan', options.noPlan)
    .addOption(
      new Option('--ndjson', options.ndjson).conflicts([
        'output',
        'table',
        'questions',
        'anonymize',
      ]),
    )
    .option('--workers <n>', options.workers, wholeNumber, 1)
    .addHelpText('after', `\n${commands.assess.examples}`)
    .action((path: string, _: unknown, called: Command) =>
      runAssess(path, called, tables, context),
    );
  return addLimitOptions(command, context);
}

async function runAssess(
  path: string,
  called: Command,
  tables: ReportTables,
  context: Context,
): Promise<void> {
  const options = called.optsWithGlobals<AssessCommandOptions>();
  if (options.ndjson) {
    const { assessLines } = await import('../ndjson/assessLines.ts');
    const { judgingFrom } = await import('../judgingFrom.ts');
    const judging = judgingFrom(options, 'result', context);
    // Without a path, a filter reads standard input.
    await assessLines(path === '.' ? '-' : path, { judging, workers: options.workers }, context);
    return;
  }
  const assessed = await assessPath(path, options, context, options.plan ? undefined : null);
  const { output, top, questions } = options;
  await writeReport(
    {
      format: tables.usualFormat(called),
      output,
      endings: formatEndings,
      top,
      render: (chosen, shown, file) =>
        questions && chosen === 'text'
          ? renderQuestionSheet(assessed.assessment, shown)
          : renderedReport(chosen, assessed, shown, tables, file),
    },
    options,
    context,
  );
}
