import { visible } from '../../text/visible.ts';
import type { ComparisonTopic } from './topic.ts';

/** What else a reader should know of the later result that was not so before. */
export const noteTopic: ComparisonTopic = ({ words }, { notes }) => ({
  title: words.comparison.notes.title,
  entries: notes.added.map((note) => ({ sign: 'point', text: visible(note) })),
});
