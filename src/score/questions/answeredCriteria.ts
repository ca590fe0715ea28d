import type { Answers } from '../../company/assumption.ts';
import type { Description } from '../../company/description.ts';
import type { Unstated } from '../../company/unstated.ts';
import type { World } from '../../company/world.ts';
import { worldsOf } from '../../company/worlds.ts';
import { buildNetwork, type Network, withWorld } from '../../network/network.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type Networks, rescored, type ScoredCriterion } from '../scoredCriterion.ts';
import { changesFlows, isAffected, isOpenInBoth } from './affectedCriteria.ts';

/** Bound on the work of weighing, so that a large company is still assessed at once. */
const mostWork = 400_000;

/** A company as it was scored before anything was asked. */
export interface Asked {
  description: Description;
  rubric: Rubric;
  networks: Networks;
  criteria: readonly ScoredCriterion[];
}

/** The criteria if these unknowns turn out as answered, in both worlds. */
export function answeredCriteria(
  { description, networks: before, criteria }: Asked,
  points: readonly Unstated[],
  answers: Answers,
): ScoredCriterion[] {
  const { worst, best } = worldsOf(description, answers);
  const network = points.some(changesFlows)
    ? (_: Network, world: World) => buildNetwork(world)
    : withWorld;
  const sides = new Set(points.some(isOpenInBoth) ? [0, 1] : answers.values());
  // The worst world is as it was where all answers are at their worst, and so is the best.
  const networks = {
    worst: sides.has(1) ? network(before.worst, worst) : before.worst,
    best: sides.has(0) ? network(before.best, best) : before.best,
  };
  return criteria.map((scored) =>
    points.some((point) => isAffected(scored.criterion, point))
      ? rescored(scored, before, networks)
      : scored,
  );
}

/** How many unknowns there is room to weigh; one at least. */
export function mostWeighed({ networks: { worst } }: Asked): number {
  // Steps, roughly, that it takes to score two answers.
  const work = worst.channels ** 2 + worst.nodes + worst.world.flows.length;
  return Math.max(1, Math.floor(mostWork / work));
}
