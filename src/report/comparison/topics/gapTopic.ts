import type { Comparison } from '../../../compare/comparison.ts';
import { visible } from '../../text/visible.ts';
import type { ComparisonTerms } from '../comparisonTerms.ts';
import type { ComparisonTopic } from './topic.ts';

type Gap = Comparison['gaps']['opened'][number];

/** The gaps that open and close, but for those of gates, which are told with them. */
export const gapTopic: ComparisonTopic = (terms, { gaps, gates }) => {
  const { gaps: say } = terms.words.comparison;
  const told = new Set(gates.map(({ level, criterion }) => JSON.stringify([level, criterion])));
  const untold = ({ blocks, criterion }: Gap) => !told.has(JSON.stringify([blocks, criterion]));
  return {
    title: say.title,
    entries: [
      ...gaps.opened
        .filter(untold)
        .map((gap) => ({ sign: 'lost' as const, text: say.opened(...asked(terms, gap)) })),
      ...gaps.closed
        .filter(untold)
        .map((gap) => ({ sign: 'gained' as const, text: say.closed(...asked(terms, gap)) })),
    ],
  };
};

function asked(
  { words, numbers }: ComparisonTerms,
  { title, blocks, needed, unit }: Gap,
): [title: string, needed: string, level: string] {
  const value = { estimate: null, low: null, high: null };
  return [visible(title), numbers.needed({ needed, unit, value }), words.terms.levels[blocks]];
}
