import type { Style } from '../style.ts';
import type { TrialWords } from './trialWords.ts';

/** How to show what came of the tests of rubrics. */
export interface TrialOptions {
  words: TrialWords;
  style: Style;
  /** Tests that pass are named too. */
  verbose: boolean;
}
