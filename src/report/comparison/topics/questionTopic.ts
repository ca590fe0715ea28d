import type { Comparison } from '../../../compare/comparison.ts';
import { visible } from '../../text/visible.ts';
import type { ComparisonTerms } from '../comparisonTerms.ts';
import { firstOf } from '../firstOf.ts';
import { moreEntries } from './moreEntries.ts';
import type { ComparisonTopic, Entry } from './topic.ts';

type Question = Comparison['questions']['added'][number];

const most = 3;

/** The questions that come up, and those that need no answer any more. */
export const questionTopic: ComparisonTopic = (terms, { questions: { added, gone } }) => {
  const { questions: say } = terms.words.comparison;
  return {
    title: say.title,
    entries: [
      ...(added.length > 0 ? [group(terms, say.added(added.length), added)] : []),
      ...(gone.length > 0 ? [group(terms, say.gone(gone.length), gone)] : []),
    ],
  };
};

function group(terms: ComparisonTerms, text: string, questions: readonly Question[]): Entry {
  const [shown, others] = firstOf(questions, most);
  const details = shown.map(
    ({ question }): Entry => ({ sign: 'point', text: visible(question), muted: true }),
  );
  return { sign: null, text, details: [...details, ...moreEntries(terms, others.length)] };
}
