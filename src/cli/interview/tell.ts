import type { InterviewPage } from '../../report/interview/interviewPage.ts';
import { saidBlock } from '../../report/interview/saidBlock.ts';
import { renderProblems } from '../../report/problems/renderProblems.ts';
import type { Words } from '../languages.ts';
import { editProblem } from './editProblem.ts';
import type { Room } from './room.ts';

/** Says something in between. */
export function tell({ screen, ...rest }: Room, ...sentences: readonly string[]): Promise<void> {
  return screen.show((width) => saidBlock(sentences, pageIn(rest, width)));
}

/** What is wrong with an answer, or with the file it would go into. Throws any other error. */
export async function tellProblem(error: unknown, { screen, ...rest }: Room): Promise<void> {
  const { problems } = editProblem(error);
  await screen.show((width) => ['', renderProblems(problems, pageIn(rest, width)).trimEnd(), '']);
}

/** How a session draws, on a screen of so many columns. */
export function pageIn(
  { words, style }: Pick<Room, 'words' | 'style'>,
  width: number,
): InterviewPage & { words: Words } {
  return { words, style, width };
}
