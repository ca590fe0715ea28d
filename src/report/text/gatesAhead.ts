import type { Assessment } from '../../assessment.ts';
import { type Level, ladder } from './ladder.ts';

type Gate = Assessment['gates'][number];

/**
 * The level that is aimed at (the target; where it is reached, the next level, or the highest),
 * and the gates on the way there. Of two with one criterion, the one that asks for more.
 */
export function gatesAhead(assessment: Assessment): { goal: Level; gates: Gate[] } {
  const { level, gates } = assessment;
  const goal = goalOf(assessment);
  const from = Math.min(rank(level.estimate) + 1, rank(goal));
  const ahead = gates.filter((gate) => rank(gate.level) >= from && rank(gate.level) <= rank(goal));
  const strictest = new Map(ahead.map((gate) => [gate.criterion, gate]));
  return { goal, gates: ahead.filter((gate) => strictest.get(gate.criterion) === gate) };
}

function goalOf({ level, target, progress }: Assessment): Level {
  return rank(target) > rank(level.estimate) ? target : (progress.next ?? level.estimate);
}

function rank(level: Level): number {
  return ladder.indexOf(level);
}
