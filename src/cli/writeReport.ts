import type { ReportOptions } from '../report/reportOptions.ts';
import { chosenStyle } from './chosenStyle.ts';
import type { CommonOptions } from './commonOptions.ts';
import type { Context } from './context.ts';
import { writeText } from './files/writeText.ts';
import type { Words } from './languages.ts';

/** How a command shows its result. */
interface Reporting<Format extends string> {
  format: Format;
  /** Files to write to instead of the output. */
  output?: readonly string[] | undefined;
  /** Formats by the ending of a file; `format` where an ending says nothing. */
  endings: Readonly<Record<string, Format>>;
  top: number;
  render(format: Format, shown: ShownWith): string;
}

type ShownWith = Omit<ReportOptions, 'words'> & { words: Words };

/** Columns of a text report in a file. */
const fileColumns = 80;

/** Writes a report to the files that were named, or else to the output. */
export async function writeReport<Format extends string>(
  { format, output, endings, top, render }: Reporting<Format>,
  options: CommonOptions,
  context: Context,
): Promise<void> {
  const { terminal, words } = context;
  if (!output) {
    const style = chosenStyle(options.color, terminal);
    const text = render(format, { words, style, width: terminal.columns, top });
    return terminal.writeOutput(text);
  }
  for (const file of output) {
    const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
    const chosen = Object.hasOwn(endings, ending) ? (endings[ending] as Format) : format;
    await writeText(file, render(chosen, shownInFile(top, context)), terminal.folder);
    if (!options.quiet) await terminal.writeError(`${words.command.wrote(file)}\n`);
  }
}

/** A file has no colours and no screen, and does not depend on the one it was made at. */
export function shownInFile(top: number, { terminal, words }: Context): ShownWith {
  return { words, style: chosenStyle(false, terminal), width: fileColumns, top };
}
