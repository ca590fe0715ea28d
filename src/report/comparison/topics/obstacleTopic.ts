import type { SidesResult } from '../../../compare/sidesResult.ts';
import type { CompareTerms } from '../compareTerms.ts';
import type { Entry, Topic } from './topic.ts';

/** Why levels and scores of two sides do not compare; nothing is said where they do. */
export function obstacleTopic(
  { words, sideName, standing, rubricName }: CompareTerms,
  { comparable, obstacles, sides }: SidesResult,
): Topic {
  const { incomparable: say, sides: saySides } = words.compare;
  if (comparable) return { title: say.title, entries: [] };
  const own = [sides.before, sides.after].map((side): Entry => {
    const text = saySides.judgedBy(standing(side), rubricName(side.stated.rubric));
    return { sign: 'point', text };
  });
  const reasons = obstacles.map(({ side, reason }): Entry => {
    const found = sides[side];
    const text = say.reasons[reason](sideName(found), rubricName(found.stated.rubric));
    return { sign: 'lost', text };
  });
  return {
    title: say.title,
    entries: [
      { sign: null, text: say.explained },
      ...own,
      ...reasons,
      { sign: null, text: say.shown, muted: true },
    ],
  };
}
