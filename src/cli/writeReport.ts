import { excelMark } from '../report/csv/excelMark.ts';
import type { ReportOptions } from '../report/reportOptions.ts';
import { chosenStyle } from './chosenStyle.ts';
import { commandProblem } from './commandProblem.ts';
import type { CommonOptions } from './commonOptions.ts';
import type { Context } from './context.ts';
import type { Content } from './disk/stagedFile.ts';
import { type WrittenFile, writeFiles } from './disk/writeFiles.ts';
import type { Words } from './languages.ts';

/** How a command shows its result. */
interface Reporting<Format extends string> {
  format: Format;
  /** Files to write to instead of the output. */
  output?: readonly string[] | undefined;
  /** Formats by the ending of a file; `format` where an ending says nothing. */
  endings: Readonly<Record<string, Format>>;
  top: number;
  /** `file` is null for the output. */
  render(format: Format, shown: ShownWith, file: string | null): Content | Promise<Content>;
}

type ShownWith = Omit<ReportOptions, 'words'> & { words: Words };

/** Columns of a text report in a file. */
const fileColumns = 80;

/**
 * Writes a report to the files that were named, or else to the output. All are made before the
 * first is written, so that a call that cannot be done leaves nothing behind.
 */
export async function writeReport<Format extends string>(
  { format, output, endings, top, render }: Reporting<Format>,
  options: CommonOptions,
  context: Context,
): Promise<void> {
  const { terminal, words } = context;
  if (!output) {
    const style = chosenStyle(options.color, terminal);
    const content = await render(format, { words, style, width: terminal.columns, top }, null);
    if (typeof content !== 'string' && terminal.outputIsTerminal) {
      throw commandProblem('needs-file', { format });
    }
    return terminal.writeOutput(content);
  }
  const shown = shownInFile(top, context);
  const reports: WrittenFile[] = [];
  for (const file of output) {
    const chosen = formatOf(file, endings) ?? format;
    const content = await render(chosen, shown, file);
    reports.push({ path: file, content: chosen === 'csv' ? `${excelMark}${content}` : content });
  }
  await writeFiles(reports, { folder: terminal.folder });
  if (options.quiet) return;
  for (const { path } of reports) await terminal.writeError(`${words.command.wrote(path)}\n`);
}

/** The format that the ending of a file stands for; null where it says nothing. */
function formatOf<Format extends string>(
  file: string,
  endings: Readonly<Record<string, Format>>,
): Format | null {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(endings, ending) ? (endings[ending] as Format) : null;
}

/** A file has no colours and no screen, and does not depend on the one it was made at. */
export function shownInFile(top: number, { terminal, words }: Context): ShownWith {
  return { words, style: chosenStyle(false, terminal), width: fileColumns, top };
}
