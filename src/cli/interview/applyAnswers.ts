import { answeredAll } from '../../interview/answeredAll.ts';
import type { Interview } from '../../interview/interview.ts';
import { interviewProgress } from '../../interview/interviewProgress.ts';
import { type PlacedReply, readAnswers } from '../../interview/readAnswers.ts';
import { plainText } from '../../text/plainText.ts';
import { type CommonOptions, type LimitOptions, limitsFrom } from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { readInputText, readText } from '../files/readText.ts';
import type { Begun } from './beginInterview.ts';
import { editProblem } from './editProblem.ts';

/** Writes all answers of a file, or none of them where any is wrong. Throws an `InputError`. */
export async function applyAnswers(
  path: string,
  { files, interview }: Begun,
  options: CommonOptions & LimitOptions,
  { terminal, words }: Context,
): Promise<void> {
  const limits = limitsFrom(options);
  const file =
    path === '-'
      ? await readInputText(terminal, limits.size)
      : await readText(path, terminal.folder, limits.size);
  const replies = readAnswers(file, limits);
  const { answers: say } = words.interviewScreens;
  const tell = async (sentence: string) => {
    if (!options.quiet) await terminal.writeError(`${sentence}\n`);
  };
  if (replies.length === 0) return tell(say.none);
  const after = withAnswers(interview, replies);
  await files.save(after.files);
  await tell(
    say.applied(replies.length, files.files.map(({ name }) => plainText(name)).join(', ')),
  );
  const { open, level } = interviewProgress(after);
  if (level.low === level.high) await tell(say.settled(words.terms.levels[level.low]));
  else await tell(say.open(open));
}

function withAnswers(interview: Interview, replies: readonly PlacedReply[]): Interview {
  try {
    return answeredAll(interview, replies);
  } catch (error) {
    throw editProblem(error);
  }
}
