import type { trial } from '../../text/en/trial.ts';

/** The words for the tests of rubrics, in one language. */
export interface TrialWords {
  trial: typeof trial;
}
