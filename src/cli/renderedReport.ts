import type { Assessment } from '../assessment.ts';
import { type Format, formats, type Rendered } from '../report/formats.ts';
import type { PageSources } from '../report/page/pageData.ts';
import type { ReportOptions } from '../report/reportOptions.ts';
import { commandProblem } from './commandProblem.ts';
import { pageAssets } from './files/pageAssets.ts';
import type { Words } from './languages.ts';
import type { ReportTables } from './reportTables.ts';

/** A result to show, and where its page would have what it needs to score it anew. */
interface Shown {
  assessment: Assessment;
  sources(): PageSources | undefined;
}

type ShownWith = Omit<ReportOptions, 'words'> & { words: Words };

const pictureEnding = /\.(svg|png)$/i;

/** A result in a format, for a file or for the output (null). */
export function renderedReport(
  format: Format,
  { assessment, sources }: Shown,
  shown: ShownWith,
  tables: ReportTables,
  file: string | null,
): Rendered | Promise<Rendered> {
  if (file !== null && pictureEnding.test(file)) {
    throw commandProblem('picture-for-report', { path: file });
  }
  return formats[format](assessment, {
    ...shown,
    table: format === 'csv' ? tables.of(file) : undefined,
    page: () => ({ assets: pageAssets(), sources: sources() }),
  });
}
