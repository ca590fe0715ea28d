import { Command } from 'commander';
import { historyFormats } from '../../report/history/historyFormats.ts';
import { commandProblem } from '../commandProblem.ts';
import {
  addLimitOptions,
  type CommonOptions,
  formatOption,
  type LimitOptions,
  limitsFrom,
  outputOption,
  rubricOption,
  wholeNumber,
} from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { packageVersion } from '../files/packageFolder.ts';
import { loadRubric } from '../files/rubricFiles.ts';
import { judgedHistory } from '../judgedHistory.ts';
import { writeReport } from '../writeReport.ts';

type Format = keyof typeof historyFormats;

interface HistoryCommandOptions extends CommonOptions, LimitOptions {
  format: Format;
  output?: string[];
  rubric?: string;
  since?: string;
  max: number;
}

const endings: Readonly<Record<string, Format>> = {
  json: 'json',
  csv: 'csv',
  html: 'html',
  htm: 'html',
  txt: 'text',
  text: 'text',
};

/** As many as a chart in a terminal of 80 columns has room for. */
const usualMax = 30;

/** `history [path]`: level and score over the git history of a file or folder. */
export function historyCommand(context: Context): Command {
  const { commands } = context.words.command;
  const say = commands.history;
  const command = new Command('history')
    .description(say.description)
    .argument('[path]', say.path, '.')
    .option('--since <date>', say.since)
    .option('--max <n>', say.max, wholeNumber, usualMax)
    .addOption(formatOption(context, Object.keys(historyFormats)))
    .addOption(outputOption(context))
    .addOption(rubricOption(context))
    .addHelpText('after', `\n${say.examples}`)
    .action((path: string, _: unknown, called: Command) =>
      runHistory(path, called.optsWithGlobals<HistoryCommandOptions>(), context),
    );
  return addLimitOptions(command, context);
}

async function runHistory(
  path: string,
  options: HistoryCommandOptions,
  context: Context,
): Promise<void> {
  if (path === '-') throw commandProblem('no-history', { path });
  const { terminal, words, language, config } = context;
  const { rubric, since = null, max, format, output } = options;
  const limits = limitsFrom(options);
  const history = await judgedHistory(
    {
      path,
      since,
      max,
      limits,
      others: [rubric, config?.document.file].filter((file) => file !== undefined),
    },
    {
      named: rubric === undefined ? null : loadRubric(rubric, terminal.folder),
      judging: { words, language, version: packageVersion(), limits },
    },
    context,
  );
  await writeReport(
    {
      format,
      output,
      endings,
      top: 0,
      render: (chosen, shown) => historyFormats[chosen](history, shown),
    },
    options,
    context,
  );
}
