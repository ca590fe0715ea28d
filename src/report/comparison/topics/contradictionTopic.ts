import { visible } from '../../text/visible.ts';
import { firstOf } from '../firstOf.ts';
import { moreEntries } from './moreEntries.ts';
import type { ComparisonTopic } from './topic.ts';

/** More in a row are not read. */
const most = 8;

/** The contradictions that come and go. */
export const contradictionTopic: ComparisonTopic = (terms, { contradictions }) => {
  const { contradictions: say } = terms.words.comparison;
  const [added, moreAdded] = firstOf(contradictions.added, most);
  const [gone, moreGone] = firstOf(contradictions.gone, most);
  return {
    title: say.title,
    entries: [
      ...added.map(({ message }) => ({ sign: 'contradicted' as const, text: visible(message) })),
      ...moreEntries(terms, moreAdded.length),
      ...gone.map(({ message }) => ({
        sign: 'gained' as const,
        text: say.gone(visible(message)),
      })),
      ...moreEntries(terms, moreGone.length),
    ],
  };
};
