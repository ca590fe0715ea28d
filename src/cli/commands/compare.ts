import { Command } from 'commander';
import { compareSides } from '../../compare/compareSides.ts';
import { compareFormats } from '../../report/comparison/compareFormats.ts';
import {
  addLimitOptions,
  type CommonOptions,
  formatOption,
  type LimitOptions,
  limitsFrom,
  outputOption,
  rubricOption,
} from '../commonOptions.ts';
import { comparedInput } from '../comparedInput.ts';
import { comparedSides } from '../comparedSides.ts';
import type { Context } from '../context.ts';
import { packageVersion } from '../files/packageFolder.ts';
import { loadRubric } from '../files/rubricFiles.ts';
import { writeReport } from '../writeReport.ts';

type Format = keyof typeof compareFormats;

interface CompareCommandOptions extends CommonOptions, LimitOptions {
  format: Format;
  output?: string[];
  path: string;
  rubric?: string;
}

const endings: Readonly<Record<string, Format>> = {
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  txt: 'text',
  text: 'text',
};

/** `compare <before> <after>`: what differs between files, folders, saved results or git revisions. */
export function compareCommand(context: Context): Command {
  const { commands } = context.words.command;
  const say = commands.compare;
  const command = new Command('compare')
    .description(say.description)
    .argument('<before>', say.side)
    .argument('<after>', say.after)
    .option('--path <path>', say.path, '.')
    .addOption(formatOption(context, Object.keys(compareFormats)))
    .addOption(outputOption(context))
    .addOption(rubricOption(context))
    .addHelpText('after', `\n${say.examples}`)
    .action((before: string, after: string, _: unknown, called: Command) =>
      runCompare(before, after, called, context),
    );
  return addLimitOptions(command, context);
}

async function runCompare(
  before: string,
  after: string,
  called: Command,
  context: Context,
): Promise<void> {
  const options = called.optsWithGlobals<CompareCommandOptions>();
  const { terminal, words, language } = context;
  const { rubric, format, output } = options;
  const named = rubric === undefined ? null : loadRubric(rubric, terminal.folder);
  const sides = comparedSides(
    await comparedInput(before, options, context),
    await comparedInput(after, options, context),
    {
      options: { words, language, version: packageVersion(), limits: limitsFrom(options) },
      folder: terminal.folder,
      named,
      isAsked: named !== null && called.getOptionValueSource('rubric') !== 'config',
    },
  );
  const result = compareSides(sides.before, sides.after, sides.obstacles);
  await writeReport(
    {
      format,
      output,
      endings,
      top: 0,
      render: (chosen, shown) => compareFormats[chosen](result, shown),
    },
    options,
    context,
  );
}
