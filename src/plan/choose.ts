import type { World } from '../company/world.ts';
import { fullBitset } from '../network/bitset.ts';
import { type Base, basesFor } from './bases.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Change, Situation } from './change.ts';
import { typeOf } from './changeTypes.ts';
import type { Choice, ChoiceRequest } from './choice.ts';
import { adoptedBy, type Goal, goalsOf, impliedGoals, meets, practiceAsked } from './goals.ts';
import { hubsOf } from './hubs.ts';
import { networksAfter } from './networksAfter.ts';
import { cheapestSet } from './search/cheapestSet.ts';
import { remembered } from './search/remembered.ts';
import { situationOf } from './situation.ts';
import { trialOf } from './trial.ts';
import { withNewNodes } from './withNewNodes.ts';

/** The cheapest changes that meet the goals, or as many of them as can be met. */
export function choose(request: ChoiceRequest): Choice {
  const choices = basesFor(request).map((base) => chooseOn(base, request));
  const [first, ...others] = choices as [Choice, ...Choice[]];
  const best = others.reduce((one, other) => (isBetter(other, one) ? other : one), first);
  const bounds = choices
    .filter(({ unmet }) => unmet.length === best.unmet.length)
    .map((choice) => choice.bound);
  return {
    ...best,
    bound: bounds.includes(null) ? null : Math.min(...bounds.map((each) => each ?? 0)),
  };
}

function isBetter(one: Choice, other: Choice): boolean {
  return (
    one.unmet.length < other.unmet.length ||
    (one.unmet.length === other.unmet.length && one.effort < other.effort)
  );
}

function chooseOn(base: Base, request: ChoiceRequest): Choice {
  const { rubric, target, bound } = request;
  const description = withNewNodes(request.description, [...request.given, ...base.changes]);
  const networks = networksAfter(description)(request.given);
  const network = bound === 'low' ? networks.worst : networks.best;
  const { goals, closed } = goalsOf(description, rubric, networks, target);
  const isMissed = (goal: Goal) => !meets(network, goal);
  const missed = goals.filter(isMissed);
  const adopted = missed
    .flatMap(({ criterion }) => practiceAsked(criterion) ?? [])
    .filter((practice) => request.permits({ kind: 'adopt-practice', practice }));
  const implied = impliedGoals([...adopted, ...adoptedBy(request.given)], rubric).filter(isMissed);
  const parts = blocksOf([...missed, ...implied]).map((block) =>
    solve(block, { ...request, description }, network.world),
  );
  const unmet = [...new Set([...closed, ...parts.flatMap((part) => part.unmet)])];
  const hollow = adopted.filter((practice) =>
    implied.some((goal) => goal.practice === practice && unmet.includes(goal.criterion)),
  );
  if (hollow.length > 0) return chooseOn(base, withoutAdopting(hollow, request));
  return {
    changes: [...base.changes, ...parts.flatMap((part) => part.changes)],
    effort: parts.reduce((sum, part) => sum + part.effort, base.effort),
    bound: parts.reduce<number | null>(
      (sum, part) => (sum === null || part.bound === null ? null : sum + part.bound),
      base.effort,
    ),
    unmet,
  };
}

/** A practice of which what it implies cannot be made so would be a word only. */
function withoutAdopting(practices: readonly string[], request: ChoiceRequest): ChoiceRequest {
  const permits = (change: Change) =>
    !(change.kind === 'adopt-practice' && practices.includes(change.practice)) &&
    request.permits(change);
  return { ...request, permits };
}

function solve(block: Block, request: ChoiceRequest, world: World): Choice {
  const { description, rubric, permits, work } = request;
  const metrics = new Set(block.goals.map(({ criterion }) => criterion.metric.id));
  const situation = situationOf(description, rubric, world, metrics);
  const candidates = candidatesOf(situation, block.kinds, permits);
  const possible = attainable(world, candidates, block.goals);
  const unmet = block.goals
    .filter((goal) => !possible.includes(goal))
    .map(({ criterion }) => criterion);
  const costs = candidates.map(({ effort }) => effort);
  const suffices = remembered(trialOf(world, candidates, possible));
  const found =
    possible.length > 0
      ? cheapestSet({ costs, suffices, orders: ordersOf(situation, candidates) }, work)
      : null;
  if (!found) return { changes: [], effort: 0, bound: 0, unmet };
  const isFlowBlock = block.kinds.includes('connect-channel');
  return {
    changes: found.chosen.map((each) => (candidates[each] as Candidate).change),
    effort: found.cost,
    bound: isFlowBlock && hubsOf(description).cut ? null : found.bound,
    unmet,
  };
}

/**
 * One order for each shared system: what has nothing to do with it is given up first, the dearest
 * before the rest, so that channels end up around it.
 */
function ordersOf(
  { hubs }: Situation,
  candidates: readonly Candidate[],
): readonly (readonly number[])[] {
  return hubs.map((hub) => {
    const isAbout = candidates.map(({ change }) =>
      typeOf(change)
        .entities(change)
        .some((entity) => entity.endsWith(`:${hub}`)),
    );
    const isWhole = ({ change }: Candidate) => change.kind === 'connect-channel';
    const rank = (each: number) => {
      const candidate = candidates[each] as Candidate;
      return (isAbout[each] ? 1_000_000 + (isWhole(candidate) ? 1_000 : 0) : 0) - candidate.effort;
    };
    return candidates
      .map((_, each) => each)
      .sort((one, other) => rank(one) - rank(other) || other - one);
  });
}

/** The goals that are met where everything is changed that can be. */
function attainable(
  world: World,
  candidates: readonly Candidate[],
  goals: readonly Goal[],
): readonly Goal[] {
  const everything = fullBitset(candidates.length);
  return goals.filter((goal) => trialOf(world, candidates, [goal])(everything));
}
