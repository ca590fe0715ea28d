import type { CheckResult } from '../check/checkResult.ts';
import { checkFormats } from '../report/check/checkFormats.ts';
import { visible } from '../report/text/visible.ts';
import type { CheckFormat } from './checkFormatOf.ts';
import { chosenStyle } from './chosenStyle.ts';
import type { CommonOptions } from './commonOptions.ts';
import type { Context } from './context.ts';
import { writeFiles } from './disk/writeFiles.ts';
import { gitFolder } from './files/gitFolder.ts';
import type { ReportRequest } from './reportRequests.ts';

/** Columns of a text report in a file. */
const fileColumns = 80;

/** Formats for people or programs that know no repository. */
const withoutPlace: readonly CheckFormat[] = ['text', 'json'];

/** Writes what a check found to the files that were named, and prints the rest. */
export async function writeCheck(
  result: CheckResult,
  requests: readonly ReportRequest<CheckFormat>[],
  options: CommonOptions,
  context: Context,
): Promise<void> {
  const { terminal, words } = context;
  const needsPlace = requests.some(({ format }) => !withoutPlace.includes(format));
  const folder = needsPlace ? await folderInRepository(terminal.folder) : '';
  const reports = requests.map(({ format, file }) => {
    const style = chosenStyle(file === null ? options.color : false, terminal);
    const width = file === null ? terminal.columns : fileColumns;
    return { file, text: checkFormats[format](result, { words, style, width, folder }) };
  });
  const files = reports.flatMap(({ file, text }) =>
    file === null ? [] : [{ path: file, content: text }],
  );
  await writeFiles(files, { folder: terminal.folder });
  for (const { file, text } of reports) {
    if (file === null) await terminal.writeOutput(text);
    else if (!options.quiet) await terminal.writeError(`${words.command.wrote(file)}\n`);
  }
  if (options.quiet || requests.some(({ file }) => file === null)) return;
  // Where all went into files, whoever reads the log still learns how it ended.
  const { report: say } = words.check;
  const failed = result.rules.filter(({ passed }) => !passed).length;
  const verdict = result.passed
    ? say.passed(result.rules.length)
    : say.failed(failed, result.rules.length);
  const { baseline, accepted } = result;
  const lines = [
    words.command.commands.check.verdict(verdict),
    ...(baseline !== null && accepted
      ? [say.baseline(visible(baseline), accepted.count, accepted.change)]
      : []),
  ];
  await terminal.writeError(`${lines.join('\n')}\n`);
}

/** Where the working folder is in its repository; a check works without one, and without git. */
async function folderInRepository(folder: string): Promise<string> {
  try {
    return (await gitFolder(folder)) ?? '';
  } catch {
    return '';
  }
}
