import { levels } from '../../company/vocabulary.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { levelInterval } from '../gates.ts';
import type { ScoredCriterion } from '../scoredCriterion.ts';
import { summariseCompany } from '../summary.ts';
import type { Outcome, Question, Worth } from './question.ts';

/** Level and score of a company by its criteria. */
export function outcomeOf(rubric: Rubric, criteria: readonly ScoredCriterion[]): Outcome {
  return { level: levelInterval(criteria), score: summariseCompany(rubric, criteria).score };
}

/** How much narrower level and score get: the mean over both answers. */
export function worthOf(before: Outcome, outcomes: Question['outcomes']): Worth {
  const gained = (width: (outcome: Outcome) => number) =>
    width(before) - (width(outcomes[0]) + width(outcomes[1])) / 2;
  return { level: gained(levelWidth), score: Math.max(0, gained(scoreWidth)) };
}

function levelWidth({ level }: Outcome): number {
  return levels.indexOf(level.high) - levels.indexOf(level.low);
}

function scoreWidth({ score }: Outcome): number {
  return (score.high ?? 0) - (score.low ?? 0);
}
