import { firstOf } from '../firstOf.ts';
import { criterionText } from './criterionText.ts';
import { directionSign } from './directionSign.ts';
import type { ComparisonTopic, Entry } from './topic.ts';

/** More in a row are not read. */
const most = 12;

/** The criteria that change without a change of the score: most become surer or less sure. */
export const quietCriterionTopic: ComparisonTopic = (terms, { criteria }) => {
  const { criteria: say } = terms.words.comparison;
  const quiet = criteria.filter(({ effect }) => !effect);
  const [shown, others] = firstOf(quiet, most);
  const entries = shown.map(
    (each): Entry => ({
      sign: directionSign(each.direction),
      text: criterionText(terms, each),
    }),
  );
  const more: Entry = { sign: 'more', text: say.others(others.length), muted: true };
  return { title: say.quiet, entries: others.length > 0 ? [...entries, more] : entries };
};
