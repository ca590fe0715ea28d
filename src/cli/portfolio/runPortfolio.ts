import { writtenPortfolio } from '../../portfolio/savedPortfolio.ts';
import { portfolioFormats } from '../../report/portfolio/portfolioFormats.ts';
import { commandProblem } from '../commandProblem.ts';
import { type CommonOptions, type LimitOptions, limitsFrom } from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { judgingFrom } from '../judgingFrom.ts';
import { NotAssessed } from '../notAssessed.ts';
import { writeReport } from '../writeReport.ts';
import { companyPaths } from './companyPaths.ts';
import { entriesOfLines } from './entriesOfLines.ts';
import { entriesOfPaths } from './entriesOfPaths.ts';
import type { Entry } from './entry.ts';
import { FailureNotes } from './failureNotes.ts';
import { type Gathered, gatherPortfolio } from './gatherPortfolio.ts';
import { type PortfolioFields, portfolioFields } from './portfolioFields.ts';
import type { PortfolioFormat } from './portfolioFormatNames.ts';
import { portfolioReport } from './portfolioReport.ts';
import { ProgressLine } from './progressLine.ts';
import { RecordStreams } from './recordStreams.ts';
import { isInShard, readShard } from './shard.ts';

/** The flags of a call. */
export interface PortfolioCall {
  format: PortfolioFormat;
  output?: string[];
  rubric?: string;
  each?: boolean;
  from?: string[];
  shard?: string;
  sort?: string;
  filter: string[];
  groupBy?: string;
  top?: number;
  plan: boolean;
  workers?: number;
}

const endings: Readonly<Record<string, PortfolioFormat>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  txt: 'text',
  text: 'text',
  state: 'state',
};

/** How many companies a format lists, where nothing else is asked for. */
const usualTop: Readonly<Record<PortfolioFormat, number>> = {
  text: 50,
  markdown: 50,
  html: 50,
  json: 1_000,
  csv: 20_000,
  ndjson: 20_000,
  state: 0,
};

/** Tables look best with the best first; records come as they are. */
const usualSorting = { field: 'score', descending: true };

type Options = PortfolioCall & CommonOptions & LimitOptions;

/** Gathers the companies, and writes what was asked for. Throws `NotAssessed` where some failed. */
export async function runPortfolio(
  words: readonly string[],
  options: Options,
  context: Context,
): Promise<void> {
  if (words.length > 0 && options.from) throw commandProblem('paths-and-from', {});
  const fields = portfolioFields(options);
  const { entries, total } = await companiesOf(words, options, context);
  const { files, formats } = requestsOf(options);
  const isSorted = fields.sorting !== null;
  // Sorted records can be written only once all are there.
  const streamed = isSorted ? [] : files.filter((file) => formatOf(file, options) === 'ndjson');
  const isPrinted = !isSorted && files.length === 0 && options.format === 'ndjson';
  const streams = new RecordStreams(context.terminal, { files: streamed, isPrinted });
  const rest = files.filter((file) => !streamed.includes(file));
  try {
    const gathered = await gather(entries, { fields, formats, total, streams }, options, context);
    await streams.finish();
    const isWritten = isPrinted || (files.length > 0 && rest.length === 0);
    if (!isWritten) await write(gathered, fields, { ...options, output: rest }, context);
    if (gathered.portfolio.failed > 0) throw new NotAssessed();
  } finally {
    await streams.discard();
  }
}

/** Where the companies come from, and how many there are, where that is known. */
async function companiesOf(
  words: readonly string[],
  options: Options,
  context: Context,
): Promise<{ entries: AsyncIterable<Entry>; total: number | null }> {
  const { terminal } = context;
  if (options.from) {
    const limit = Math.max(limitsFrom(options).size, longestState);
    return { entries: entriesOfLines(options.from, limit, context), total: null };
  }
  const judging = judgingFrom(options, 'record', context);
  const shard = options.shard === undefined ? null : readShard(options.shard);
  const { folder } = terminal;
  const { each = false } = options;
  const named = [...judging.others, ...(options.output ?? [])];
  const all = await companyPaths(words.length > 0 ? words : ['.'], { folder, each, others: named });
  const paths = shard ? all.filter((path) => isInShard(path, shard)) : all;
  const workers = options.workers ?? null;
  return {
    entries: entriesOfPaths(paths, { judging, workers }, context.words),
    total: paths.length,
  };
}

/** A result is longer than the company it is about, and a state may hold 10,000 names. */
const longestState = 64 * 1024 * 1024;

interface Outcome {
  fields: PortfolioFields;
  formats: readonly PortfolioFormat[];
  total: number | null;
  streams: RecordStreams;
}

async function gather(
  entries: AsyncIterable<Entry>,
  { fields, formats, total, streams }: Outcome,
  options: Options,
  context: Context,
): Promise<Gathered> {
  const { terminal, words } = context;
  const notes = new FailureNotes(options.color, context);
  let done = 0;
  const progress = new ProgressLine(terminal, options.quiet === true, (said) =>
    words.portfolio.progress(said.done, said.failed, said.total),
  );
  const listed = Math.max(...formats.map((format) => options.top ?? usualTop[format]));
  const isTable = formats.some((format) => format !== 'ndjson' && format !== 'state');
  // States have no companies to sort; those of lines may all be states.
  const sorting = fields.sorting ?? (isTable ? usualSorting : null);
  const gathered = await gatherPortfolio(entries, {
    ...fields,
    sorting,
    isSortingAsked: fields.sorting !== null,
    limit: isTable || fields.sorting ? listed : 0,
    taken: async (record) => {
      done++;
      await streams.write(record);
      await progress.show({ done, failed: notes.failed, total });
    },
    failed: async (path, problems) => {
      await progress.clear();
      await notes.tell(path, problems);
    },
    goesOn: () => terminal.outputIsOpen(),
  });
  await progress.clear();
  const { companies, failed } = gathered.portfolio;
  await notes.sum(companies + failed);
  return gathered;
}

async function write(
  gathered: Gathered,
  fields: PortfolioFields,
  options: Options,
  context: Context,
): Promise<void> {
  const told = { ...fields, sorting: fields.sorting ?? usualSorting, language: context.language };
  const { format, output = [], top } = options;
  await writeReport(
    {
      format,
      output: output.length > 0 ? output : undefined,
      endings,
      top: 0,
      render: (chosen, shown) =>
        chosen === 'state'
          ? `${writtenPortfolio(gathered.portfolio)}\n`
          : portfolioFormats[chosen](
              portfolioReport(gathered, told, top ?? usualTop[chosen]),
              shown,
            ),
    },
    options,
    context,
  );
}

function requestsOf({ output = [], format }: Options): {
  files: string[];
  formats: PortfolioFormat[];
} {
  const formats = output.map((file) => formatOf(file, { format }));
  return { files: output, formats: output.length > 0 ? formats : [format] };
}

function formatOf(file: string, { format }: Pick<Options, 'format'>): PortfolioFormat {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return (Object.hasOwn(endings, ending) ? endings[ending] : undefined) ?? format;
}
