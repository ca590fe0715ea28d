import { buildNetwork } from '../network/network.ts';
import type { Change } from './change.ts';
import { gatesMet } from './gatesMet.ts';
import { adoptedBy, goalsOf, impliedGoals, meets } from './goals.ts';
import { keepsPoints } from './keepsPoints.ts';
import { networksAfter } from './networksAfter.ts';
import type { PlanRequest } from './planRequest.ts';
import { sized } from './sized.ts';
import { withNewNodes } from './withNewNodes.ts';
import { withoutNeedless } from './withoutNeedless.ts';
import { worldsAfter } from './worldsAfter.ts';

interface Sizing extends Omit<PlanRequest, 'permits' | 'work'> {
  /** Changes that are made before. */
  given: readonly Change[];
  /** Whether a step may be there for the score alone. */
  keepsScore: boolean;
}

/**
 * The changes with nothing in them that neither a gate nor the score needs, and without those that
 * are idle.
 */
export function asSmallAsCan(changes: readonly Change[], sizing: Sizing): readonly Change[] {
  const { description, rubric, target, bound, given, keepsScore } = sizing;
  const whole = withNewNodes(description, [...given, ...changes]);
  const start = networksAfter(whole)(given);
  const { world } = bound === 'low' ? start.worst : start.best;
  const { goals } = goalsOf(whole, rubric, start, target);
  const worldWith = worldsAfter(world);
  const networkWith = (made: readonly Change[]) => buildNetwork(worldWith(made));
  const full = networkWith(changes);
  const implied = impliedGoals(adoptedBy(changes), rubric);
  const open = [...goals, ...implied].filter((goal) => meets(full, goal));
  const keepsScoreOf = keepsPoints(rubric, full, whole.notApplicable);
  const keepsAll = (made: readonly Change[]) => {
    const network = networkWith(made);
    return open.every((goal) => meets(network, goal)) && keepsScoreOf(network);
  };
  const smaller = sized(changes, whole, keepsAll);
  const networksWith = networksAfter(description);
  const gatesWith = (made: readonly Change[]) => {
    const all = [...given, ...made];
    return gatesMet(description, rubric, target, bound, all, networksWith(all)).met;
  };
  const met = gatesWith(smaller);
  return withoutNeedless(smaller, (made) => {
    const now = gatesWith(made);
    return [...met].every((gate) => now.has(gate)) && (!keepsScore || keepsAll(made));
  });
}
