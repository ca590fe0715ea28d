import { criterionPlace } from '../criterionPlace.ts';
import { fingerprint } from '../fingerprint.ts';
import { scoreText } from '../scoreText.ts';
import type { FindLoss } from './comparedSince.ts';

/** The score fell, or can no longer be told: it points at the criterion that lost most. */
export const lostScore: FindLoss = ({ checking, before, comparison }) => {
  const { assessment, on, telling } = checking;
  const { loss: say } = telling.words.check;
  const [was, is] = [before.score[on], assessment.score[on]];
  if (was === null || (is !== null && is >= was)) return [];
  const shown = (score: number) => scoreText(score, telling.words);
  const worse = comparison.criteria.find(({ direction }) => direction === 'down');
  return [
    {
      rule: 'loss-since',
      fingerprint: fingerprint('loss-since', ['score']),
      severity: 'error',
      message: is === null ? say.scoreGone(shown(was)) : say.score(shown(was), shown(is)),
      ...criterionPlace(worse?.id ?? null, checking),
    },
  ];
};
