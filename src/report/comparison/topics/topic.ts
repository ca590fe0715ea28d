import type { Comparison } from '../../../compare/comparison.ts';
import type { ComparisonTerms } from '../comparisonTerms.ts';

/** What an entry means for the company; `more`: how many others there are. */
export type EntrySign = 'gained' | 'lost' | 'other' | 'perhaps' | 'contradicted' | 'point' | 'more';

/** One thing that differs: a line of text, and what is said below it. */
export interface Entry {
  sign: EntrySign | null;
  text: string;
  /** Less important than what is around it. */
  muted?: boolean;
  details?: readonly Entry[];
}

/** One subject of a comparison, short of how it is laid out; nothing is said without entries. */
export interface Topic {
  title: string;
  entries: readonly Entry[];
  /** Whether each entry is a paragraph of its own. */
  spaced?: boolean;
}

/** Finds what a comparison says on one subject. Texts are harmless, short and in one language. */
export type ComparisonTopic = (terms: ComparisonTerms, comparison: Comparison) => Topic;
