import { placesSentence } from '../result/placesSentence.ts';
import { topicPlace } from '../result/topicPlace.ts';
import type { AskedLevel } from '../rubric/rubric.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import type { Checking } from './checking.ts';
import type { Finding } from './checkResult.ts';
import { shortSentence } from './shortSentence.ts';

/** A criterion that is short of what a level asks, as a whole: in words, and where. */
export function toldCriterion(
  scored: ScoredCriterion,
  level: AskedLevel,
  needed: number,
  checking: Checking,
): Pick<Finding, 'message' | 'entities' | 'criterion' | 'at'> {
  const { telling } = checking;
  const { criterion, evidence } = scored;
  const missing = evidence.filter(({ verdict }) => verdict !== 'met');
  const sentences = [
    shortSentence(scored, level, needed, checking),
    placesSentence(missing, telling),
  ];
  return {
    message: sentences.filter((sentence) => sentence !== '').join(' '),
    entities: [...new Set(missing.flatMap(({ entities }) => entities))],
    criterion: criterion.id,
    at: missing[0]?.at ?? topicPlace(criterion.metric.id, telling.description),
  };
}
