import type { Description } from '../../company/description.ts';
import type { Unstated } from '../../company/unstated.ts';
import { levels } from '../../company/vocabulary.ts';
import type { Assume } from '../../company/world.ts';
import { worldsOf } from '../../company/worlds.ts';
import { buildNetwork, withWorld } from '../../network/network.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { levelInterval } from '../gates.ts';
import { type Networks, type ScoredCriterion, scoreCriterion } from '../scoredCriterion.ts';
import { summariseCompany } from '../summary.ts';
import { changesFlows, isAffected } from './affectedCriteria.ts';
import { openPoints } from './openPoints.ts';
import type { Outcome, Question, Worth } from './question.ts';

/** Bound on the work of weighing, so that a large company is still assessed at once. */
const mostWork = 400_000;

/** A company as it was scored before anything was asked. */
export interface Asked {
  description: Description;
  rubric: Rubric;
  networks: Networks;
  criteria: readonly ScoredCriterion[];
}

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
  const weighed = points.slice(0, Math.max(1, Math.floor(mostWork / workOf(asked))));
  const questions = weighed
    .map((point): Question => {
      const outcomes = { 0: answered(asked, point, 0), 1: answered(asked, point, 1) };
      return { ...point, outcomes, worth: worthOf(before, outcomes) };
    })
    .filter(({ worth }) => worth.level > 0 || worth.score > 1e-9)
    .sort(byWorth);
  return { questions, unweighed: points.length - weighed.length };
}

/** Steps, roughly, that it takes to score two answers. */
function workOf({ networks: { worst } }: Asked): number {
  return 1 + worst.channels ** 2 + worst.world.flows.length;
}

function answered(asked: Asked, point: Unstated, answer: Assume): Outcome {
  const { description, rubric, criteria } = asked;
  const { worst, best } = worldsOf(description, new Map([[point.about, answer]]));
  const networks = changesFlows(point)
    ? { worst: buildNetwork(worst), best: buildNetwork(best) }
    : { worst: withWorld(asked.networks.worst, worst), best: withWorld(asked.networks.best, best) };
  return outcomeOf(
    rubric,
    criteria.map((scored) =>
      isAffected(scored.criterion, point)
        ? scoreCriterion(scored.criterion, networks, description.notApplicable)
        : scored,
    ),
  );
}

function outcomeOf(rubric: Rubric, criteria: readonly ScoredCriterion[]): Outcome {
  return { level: levelInterval(criteria), score: summariseCompany(rubric, criteria).score };
}

function worthOf(before: Outcome, outcomes: Question['outcomes']): Worth {
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

function byWorth(one: Question, other: Question): number {
  return (
    other.worth.level - one.worth.level ||
    other.worth.score - one.worth.score ||
    (one.about < other.about ? -1 : 1)
  );
}
