import type { Assessment } from '../assessment.ts';
import type { Question } from '../score/questions/question.ts';
import { questionSentence } from './questionSentence.ts';
import { roundPoints } from './rounded.ts';
import type { Telling } from './telling.ts';

/** A question that a client can answer, with what its answers would settle. */
export function describedQuestion(
  question: Question,
  telling: Telling,
): Assessment['questions'][number] {
  const { about, outcomes, worth, at } = question;
  return {
    about,
    question: questionSentence(question, telling),
    settles: { level: worth.level > 0, score: roundPoints(worth.score) },
    answers: {
      worst: { level: outcomes[0].level, score: roundPoints(outcomes[0].score.low ?? 0) },
      best: { level: outcomes[1].level, score: roundPoints(outcomes[1].score.high ?? 0) },
    },
    at,
  };
}
