import type { lint } from '../../text/en/lint.ts';
import type { ProblemWords } from '../problems/problemWords.ts';

/** The words for what is found in rubrics, in one language. */
export interface LintWords extends ProblemWords {
  lint: typeof lint;
}
