import { renderQuestionnaire } from '../../interview/renderQuestionnaire.ts';
import { entityNames } from '../../result/names.ts';
import type { CommonOptions } from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { writeFiles } from '../disk/writeFiles.ts';
import type { Begun } from './beginInterview.ts';

/** Writes all open questions as a file to be filled in: to the files that were named, or the output. */
export async function printQuestions(
  { interview }: Begun,
  { output, quiet }: CommonOptions & { output?: readonly string[] },
  { terminal, words, language }: Context,
): Promise<void> {
  const { description, rubric } = interview;
  const nameOf = entityNames(description, rubric, words, language);
  const text = renderQuestionnaire(interview, { rubric, words, language, nameOf });
  if (!output) return terminal.writeOutput(text);
  const { folder } = terminal;
  await writeFiles(
    output.map((path) => ({ path, content: text })),
    { folder },
  );
  if (quiet) return;
  for (const file of output) await terminal.writeError(`${words.command.wrote(file)}\n`);
}
