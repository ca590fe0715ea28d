import type { Unstated } from '../../company/unstated.ts';
import type { Assume } from '../../company/world.ts';
import { type Asked, answeredCriteria, mostWeighed } from './answeredCriteria.ts';
import { openPoints } from './openPoints.ts';
import type { Outcome, Question } from './question.ts';
import { outcomeOf, worthOf } from './worth.ts';

/** The questions, best first, and how many unknowns there was no room to weigh. */
export interface Questions {
  questions: readonly Question[];
  unweighed: number;
}

/**
 * Every unknown whose answer narrows level or score, found by scoring both answers anew; ordered
 * by how much they narrow the level, then the score (DESIGN §7).
 */
export function questionsFor(asked: Asked): Questions {
  const points = openPoints(asked.description, asked.rubric);
  const before = outcomeOf(asked.rubric, asked.criteria);
  const weighed = points.slice(0, mostWeighed(asked));
  const questions = weighed
    .map((point): Question => {
      const outcomes = { 0: answered(asked, point, 0), 1: answered(asked, point, 1) };
      return { ...point, outcomes, worth: worthOf(before, outcomes) };
    })
    .filter(({ worth }) => worth.level > 0 || worth.score > 1e-9)
    .sort(byWorth);
  return { questions, unweighed: points.length - weighed.length };
}

function answered(asked: Asked, point: Unstated, answer: Assume): Outcome {
  const answers = new Map([[point.about, answer]]);
  return outcomeOf(asked.rubric, answeredCriteria(asked, [point], answers));
}

function byWorth(one: Question, other: Question): number {
  return (
    other.worth.level - one.worth.level ||
    other.worth.score - one.worth.score ||
    (one.about < other.about ? -1 : 1)
  );
}
