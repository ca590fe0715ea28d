import type { ChangeKind } from '../company/vocabulary.ts';
import type { World } from '../company/world.ts';
import { buildNetwork } from '../network/network.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Change } from './change.ts';
import { changeTypes } from './changeTypes.ts';
import { adoptedBy, impliedGoals, meets } from './goals.ts';
import { networksAfter } from './networksAfter.ts';
import type { PlanRequest } from './planRequest.ts';
import { hair } from './search/cheapestProblem.ts';
import { situationOf } from './situation.ts';
import { withNewNodes } from './withNewNodes.ts';
import { worldScore } from './worldScore.ts';
import { worldsAfter } from './worldsAfter.ts';

interface Rated extends Candidate {
  /** Points for a person-day, when it was last tried. */
  rate: number;
}

/** A candidate without effort is worth its points at once. */
const leastEffort = 0.1;

/**
 * Changes for a number of person-days that raise the score: again and again the one that brings
 * most for its effort. What was tried long ago is tried again before it is chosen.
 */
export function mostScore(
  request: PlanRequest & { given: readonly Change[] },
  days: number,
): Change[] {
  const { rubric, bound, given, work } = request;
  const description = withNewNodes(request.description, given);
  const networks = networksAfter(description)(given);
  const { world } = bound === 'low' ? networks.worst : networks.best;
  const worldWith = worldsAfter(world);
  const chosen: Change[] = [];
  const scoreWith = (changes: readonly Change[]) => {
    work.left--;
    const network = buildNetwork(worldWith(changes));
    // A practice without what it implies is only a word.
    const implied = impliedGoals(adoptedBy(changes), rubric);
    if (!implied.every((goal) => meets(network, goal))) return 0;
    return worldScore(rubric, network, description.notApplicable);
  };
  let score = scoreWith([]);
  let left = days;
  let rated = everyCandidate(request, description, world).map(
    (candidate): Rated => ({ ...candidate, rate: Number.POSITIVE_INFINITY }),
  );
  while (work.left > 0) {
    rated = rated.filter(({ effort }) => effort <= left + hair).sort(byRate);
    const best = bestNow(rated, (candidate) => scoreWith([...chosen, candidate.change]) - score);
    if (!best) break;
    chosen.push(best.change);
    left -= best.effort;
    score = scoreWith(chosen);
    rated = rated.filter((each) => each !== best);
  }
  return chosen;
}

function everyCandidate(
  { rubric, permits }: PlanRequest,
  description: PlanRequest['description'],
  world: World,
): Candidate[] {
  const metrics = new Set(rubric.criteria.map(({ metric }) => metric.id));
  const situation = situationOf(description, rubric, world, metrics);
  return candidatesOf(situation, Object.keys(changeTypes) as ChangeKind[], permits);
}

/** The best of the candidates, rated anew from the top for as long as one further down could be better. */
function bestNow(rated: readonly Rated[], gainOf: (candidate: Candidate) => number): Rated | null {
  let best: Rated | null = null;
  for (const candidate of rated) {
    if (best && candidate.rate <= best.rate) break;
    candidate.rate = gainOf(candidate) / Math.max(candidate.effort, leastEffort);
    if (candidate.rate > hair && (!best || candidate.rate > best.rate + hair)) best = candidate;
  }
  return best;
}

function byRate(one: Rated, other: Rated): number {
  return other.rate - one.rate || one.effort - other.effort;
}
