/** What the words of the result need besides the sentences, alike in every language. */
type Verdict = 'met' | 'partly' | 'unmet' | 'unknown';

/** What a piece of evidence speaks of. */
export interface Subject {
  verdict: Verdict;
  /** Names of the entities in order; sentences use the first ones. */
  names: readonly string[];
  /** Data kinds in words. */
  data: string;
}

type Sentence = (subject: Subject) => string;

/** A sentence for each verdict; `partly` takes that of `unmet`. */
export function sentences(met: Sentence, unmet: Sentence, unknown: Sentence): Sentence {
  return (subject) => {
    if (subject.verdict === 'met') return met(subject);
    return subject.verdict === 'unknown' ? unknown(subject) : unmet(subject);
  };
}

/** The first and the second entity by name. */
export const a = ({ names }: Pick<Subject, 'names'>): string => names[0] ?? '';
export const b = ({ names }: Pick<Subject, 'names'>): string => names[1] ?? '';
