import type { Assume } from '../company/world.ts';
import type { GateOutcome } from '../score/gates.ts';
import { type Asked, answeredCriteria, mostWeighed } from '../score/questions/answeredCriteria.ts';
import type { Outcome, Worth } from '../score/questions/question.ts';
import { outcomeOf, worthOf } from '../score/questions/worth.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import type { AskPoint } from './askPoints.ts';
import type { Standing } from './standing.ts';

/** A point with what its answers would lead to. */
export interface WeighedPoint {
  point: AskPoint;
  outcomes: Readonly<Record<Assume, Outcome>>;
  worth: AskWorth;
  /** Ids of the criteria whose value either answer changes, by itself. */
  changes: ReadonlySet<string>;
}

/** How much narrower it all gets: the mean over both answers. */
export interface AskWorth extends Worth {
  /**
   * The values of the gates that are not decided, each in parts of its threshold. A level that
   * only several answers together can settle is come nearer by each of them.
   */
  gates: number;
}

/** Weighs as many points as there is room for, the first ones first. */
export function weighed(points: readonly AskPoint[], standing: Standing): WeighedPoint[] {
  return points.slice(0, mostWeighed(standing.asked)).map((point) => weighedPoint(point, standing));
}

export function weighedPoint(point: AskPoint, { asked, gates }: Standing): WeighedPoint {
  const after = { 0: answered(asked, point, 0), 1: answered(asked, point, 1) };
  const outcomes = { 0: outcomeOf(asked.rubric, after[0]), 1: outcomeOf(asked.rubric, after[1]) };
  const before = openness(asked.criteria, gates);
  const narrower = before - (openness(after[0], gates) + openness(after[1], gates)) / 2;
  const worth = worthOf(outcomeOf(asked.rubric, asked.criteria), outcomes);
  const changes = new Set(
    asked.criteria
      .filter(
        (scored, index) =>
          !sameValue(scored, after[0][index]) || !sameValue(scored, after[1][index]),
      )
      .map(({ criterion }) => criterion.id),
  );
  return { point, outcomes, worth: { ...worth, gates: narrower }, changes };
}

function sameValue({ value }: ScoredCriterion, other: ScoredCriterion | undefined): boolean {
  return value.low === other?.value.low && value.high === other?.value.high;
}

function answered(asked: Asked, { unstated }: AskPoint, answer: Assume): ScoredCriterion[] {
  return answeredCriteria(asked, unstated, new Map(unstated.map(({ about }) => [about, answer])));
}

/** How far the gates are from being decided. */
function openness(criteria: readonly ScoredCriterion[], gates: readonly GateOutcome[]): number {
  const values = new Map(criteria.map(({ criterion, value }) => [criterion.id, value]));
  return gates.reduce((sum, { scored, needed }) => {
    const { low, high } = values.get(scored.criterion.id) ?? scored.value;
    return sum + ((high ?? 0) - (low ?? 0)) / needed;
  }, 0);
}
