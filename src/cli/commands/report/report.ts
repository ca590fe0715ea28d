import { Command, Option } from 'commander';
import { type Level, levels } from '../../../company/vocabulary.ts';
import { formatEndings, formats } from '../../../report/formats.ts';
import {
  addLimitOptions,
  anonymizeOption,
  type CommonOptions,
  formatOption,
  type LimitOptions,
  rubricOption,
  wholeNumber,
} from '../../commonOptions.ts';
import type { Context } from '../../context.ts';
import { renderedReport } from '../../renderedReport.ts';
import { reportedResult } from '../../reportedResult.ts';
import { ReportTables } from '../../reportTables.ts';
import { writeReport } from '../../writeReport.ts';
import { askedLanguage } from './askedLanguage.ts';
import { pictureCommand } from './picture.ts';

interface ReportCommandOptions extends CommonOptions, LimitOptions {
  output?: string[];
  rubric?: string;
  anonymize?: boolean;
  target?: Level;
  top: number;
}

/** `report [path]`: a saved result, or a company, in any format; `report picture`: one picture. */
export function reportCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const tables = new ReportTables();
  const command = new Command('report')
    .description(commands.report.description)
    .argument('[path]', commands.report.path, '.')
    .addOption(formatOption(context, Object.keys(formats)));
  tables
    .addTo(command, context)
    .addOption(rubricOption(context))
    .addOption(new Option('--target <level>', options.target).choices(levels.slice(1)))
    .option('--top <n>', options.top, wholeNumber, 5)
    .addOption(anonymizeOption(context))
    .addHelpText('after', `\n${commands.report.examples}`)
    .addCommand(pictureCommand(context))
    .action((path: string, _: unknown, called: Command) =>
      runReport(path, called, tables, context),
    );
  return addLimitOptions(command, context);
}

async function runReport(
  path: string,
  called: Command,
  tables: ReportTables,
  context: Context,
): Promise<void> {
  const options = called.optsWithGlobals<ReportCommandOptions>();
  const asked = { ...options, askedLanguage: askedLanguage(called, context) };
  const reported = await reportedResult(path, asked, context);
  const { output, top } = options;
  await writeReport(
    {
      format: tables.usualFormat(called),
      output,
      endings: formatEndings,
      top,
      render: (chosen, shown, file) =>
        renderedReport(chosen, reported, { ...shown, words: reported.words }, tables, file),
    },
    options,
    context,
  );
}
