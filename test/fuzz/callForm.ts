import type { ContentKind } from './anyContent.ts';
import type { Flag } from './callFlags.ts';

/** How calls of one command look. */
export interface CallForm {
  /** How often, against the others. */
  weight: number;
  /** The words before the flags, with the path of the company. */
  words(path: string): readonly string[];
  /** What the file of the company is made from. */
  company: ContentKind;
  flags: readonly Flag[];
  /** Further files by their path. */
  files: Readonly<Record<string, ContentKind>>;
  takesRubric: boolean;
  /** Whether it reads a second company, `other.yaml`. */
  needsOther: boolean;
  /** The file whose content is also standard input. */
  input: string | null;
}

/** Calls that begin with these words; without flags, and judged by a rubric at times, unless told otherwise. */
export function form(
  weight: number,
  words: CallForm['words'],
  given: Partial<Omit<CallForm, 'weight' | 'words'>> = {},
): CallForm {
  return {
    weight,
    words,
    company: 'company',
    flags: [],
    files: {},
    takesRubric: true,
    needsOther: false,
    input: null,
    ...given,
  };
}
