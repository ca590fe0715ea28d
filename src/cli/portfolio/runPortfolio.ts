import { writtenPortfolio } from '../../portfolio/savedPortfolio.ts';
import { portfolioFormats } from '../../report/portfolio/portfolioFormats.ts';
import { leftOutLines } from '../../report/portfolio/renderPortfolioNdjson.ts';
import { visible } from '../../report/text/visible.ts';
import type { CommonOptions, LimitOptions } from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { NotAssessed } from '../notAssessed.ts';
import { writeReport } from '../writeReport.ts';
import type { Entry } from './entry.ts';
import { FailureNotes } from './failureNotes.ts';
import { type Gathered, gatherPortfolio } from './gatherPortfolio.ts';
import { portfolioEntries } from './portfolioEntries.ts';
import { type PortfolioFields, portfolioFields } from './portfolioFields.ts';
import type { PortfolioFormat } from './portfolioFormatNames.ts';
import { portfolioReport } from './portfolioReport.ts';
import { type PortfolioRequest, portfolioEndings, portfolioRequest } from './portfolioRequest.ts';
import { ProgressLine } from './progressLine.ts';
import { RecordStreams } from './recordStreams.ts';

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

/** Tables look best with the best first, by the ladder and then by score; records come as they are. */
const usualSorting = { field: 'level', descending: true };

type Options = PortfolioCall & CommonOptions & LimitOptions;

/** Gathers the companies, and writes what was asked for. Throws `NotAssessed` where some failed. */
export async function runPortfolio(
  words: readonly string[],
  options: Options,
  context: Context,
): Promise<void> {
  const fields = portfolioFields(options);
  const { entries, total } = await portfolioEntries(words, options, context);
  const request = portfolioRequest(options);
  const { streamed: files, isPrinted } = request;
  const streams = new RecordStreams(context.terminal, { files, isPrinted });
  try {
    const gathered = await gather(entries, { fields, request, total, streams }, options, context);
    for (const line of leftOutLines(gathered.portfolio.missing)) await streams.write(line);
    await streams.finish();
    if (!options.quiet) await sayWritten(files, context);
    if (request.reports)
      await write(gathered, { fields, files: request.reports }, options, context);
    if (gathered.portfolio.failed > 0) throw new NotAssessed();
  } finally {
    await streams.discard();
  }
}

async function sayWritten(files: readonly string[], { terminal, words }: Context): Promise<void> {
  for (const file of files) await terminal.writeError(`${words.command.wrote(file)}\n`);
}

interface Outcome {
  fields: PortfolioFields;
  request: PortfolioRequest;
  total: number | null;
  streams: RecordStreams;
}

async function gather(
  entries: AsyncIterable<Entry>,
  { fields, request: { formats, isStreamed, isPrinted }, total, streams }: Outcome,
  options: Options,
  context: Context,
): Promise<Gathered> {
  const { terminal, words } = context;
  const notes = new FailureNotes(options.color, context);
  let done = 0;
  // Records that are printed as they come show how far it is, and a line between them spoils both.
  const isQuiet = options.quiet === true || (isPrinted && terminal.outputIsTerminal);
  const progress = new ProgressLine(terminal, isQuiet, (said) =>
    words.portfolio.progress(said.done, said.failed, said.total),
  );
  await progress.show({ done, failed: 0, total });
  const listed = Math.max(...formats.map((format) => options.top ?? usualTop[format]));
  const isTable = formats.some((format) => format !== 'ndjson' && format !== 'state');
  // States have no companies to sort; those of lines may all be states.
  const sorting = fields.sorting ?? (isTable ? usualSorting : null);
  const gathered = await gatherPortfolio(entries, {
    ...fields,
    sorting,
    isSortingAsked: fields.sorting !== null,
    limit: isTable || !isStreamed ? listed : 0,
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
  const { companies, failed, missing } = gathered.portfolio;
  await notes.sum(companies + failed);
  if (missing > 0) await terminal.writeError(`${words.portfolio.missing(missing)}\n`);
  for (const id of gathered.strangeDimensions) {
    await terminal.writeError(`${words.portfolio.strangeDimension(visible(id))}\n`);
  }
  return gathered;
}

async function write(
  gathered: Gathered,
  { fields, files }: { fields: PortfolioFields; files: readonly string[] },
  options: Options,
  context: Context,
): Promise<void> {
  const told = { ...fields, sorting: fields.sorting ?? usualSorting, language: context.language };
  const { format, top } = options;
  const cuts: string[] = [];
  await writeReport(
    {
      format,
      output: files.length > 0 ? files : undefined,
      endings: portfolioEndings,
      top: 0,
      render: (chosen, shown, file) => {
        if (chosen === 'state') return `${writtenPortfolio(gathered.portfolio)}\n`;
        const report = portfolioReport(gathered, told, top ?? usualTop[chosen]);
        if (report.notListed > 0 && top === undefined) {
          cuts.push(context.words.portfolio.leftOut(file, report.notListed));
        }
        return portfolioFormats[chosen](report, shown);
      },
    },
    options,
    context,
  );
  for (const cut of cuts) await context.terminal.writeError(`${cut}\n`);
}
