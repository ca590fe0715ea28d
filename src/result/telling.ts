import type { Description } from '../company/description.ts';
import type { RubricChoice } from '../rubric/fittingRubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { NameOf } from './names.ts';
import type { ResultWords } from './resultWords.ts';

/** What it takes to tell a result to people: the words, and what things are called. */
export interface Telling {
  description: Description;
  rubric: Rubric;
  /** Why it is this rubric, where nobody named one. */
  choice?: RubricChoice | undefined;
  words: ResultWords;
  language: string;
  nameOf: NameOf;
}
