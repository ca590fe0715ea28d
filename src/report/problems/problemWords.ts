import type { problems } from '../../text/en/problems.ts';

/** The words for problems, in one language. */
export interface ProblemWords {
  problems: typeof problems;
}
