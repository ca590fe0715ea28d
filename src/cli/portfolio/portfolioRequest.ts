import type { PortfolioFormat } from './portfolioFormatNames.ts';

/** What a call wants to have written, and where. */
export interface PortfolioRequest {
  /** Of all reports. */
  formats: readonly PortfolioFormat[];
  /** Files that get each record as it comes. */
  streamed: string[];
  /** Whether each record is printed as it comes. */
  isPrinted: boolean;
  /** Whether records are wanted as they come, and all of them. */
  isStreamed: boolean;
  /** Files that are written once all companies are known; null where there is nothing else to write. */
  reports: string[] | null;
}

/** Formats by the ending of a file. */
export const portfolioEndings: Readonly<Record<string, PortfolioFormat>> = {
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

/** Tells what can be written at once from what has to wait for the last company. */
export function portfolioRequest({
  output = [],
  format,
  sort,
  top,
}: {
  output?: readonly string[];
  format: PortfolioFormat;
  sort?: string;
  top?: number;
}): PortfolioRequest {
  // Which records are the first of an order is known at the end only.
  const isStreamed = sort === undefined && top === undefined;
  const ofFiles = output.map((file) => ({ file, format: formatOf(file, format) }));
  const [streamed, waiting] = [true, false].map((wanted) =>
    ofFiles
      .filter((each) => (isStreamed && each.format === 'ndjson') === wanted)
      .map(({ file }) => file),
  ) as [string[], string[]];
  const isPrinted = isStreamed && output.length === 0 && format === 'ndjson';
  const isDone = isPrinted || (output.length > 0 && waiting.length === 0);
  return {
    formats: output.length > 0 ? ofFiles.map((each) => each.format) : [format],
    streamed,
    isPrinted,
    isStreamed,
    reports: isDone ? null : waiting,
  };
}

function formatOf(file: string, otherwise: PortfolioFormat): PortfolioFormat {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return (
    (Object.hasOwn(portfolioEndings, ending) ? portfolioEndings[ending] : undefined) ?? otherwise
  );
}
