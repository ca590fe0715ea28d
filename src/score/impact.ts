import type { Description } from '../company/description.ts';
import { type AskedLevel, askedLevels, type Criterion, type Rubric } from '../rubric/rubric.ts';
import { checkCriteria } from './checkCriteria.ts';
import {
  type Contributions,
  type CriterionContribution,
  contributionsOf,
} from './contributions.ts';
import { type GateOutcome, gatesOf, type LevelInterval, levelInterval } from './gates.ts';
import { networksOf } from './scoreCompany.ts';
import { type Networks, type ScoredCriterion, scoreCriterion } from './scoredCriterion.ts';

/** A company by one of two rubrics. */
interface JudgedBy extends Contributions {
  level: LevelInterval;
}

/** A criterion's part of the change of the score. */
export interface ScorePart {
  criterion: Criterion;
  /** Its points and its share of the weight; null where it is not in the rubric. */
  older: { points: number | null; share: number } | null;
  newer: { points: number | null; share: number } | null;
  change: number;
}

/** A gate that has another outcome; null where the rubric does not have it. */
export interface GateShift {
  level: AskedLevel;
  criterion: Criterion;
  older: GateOutcome | null;
  newer: GateOutcome | null;
}

/** What a company moves by from one rubric to another. */
export interface Impact {
  older: JudgedBy;
  newer: JudgedBy;
  /** Every criterion of either rubric; with `moved` they add up to the change of the score. */
  parts: readonly ScorePart[];
  /** What the bounds of score and dimensions add. */
  moved: number;
  gates: readonly GateShift[];
}

/** Judges one company by two rubrics and says which criteria make the difference. */
export function impactOf(description: Description, older: Rubric, newer: Rubric): Impact {
  checkCriteria(description, { ...newer, criteria: [...older.criteria, ...newer.criteria] });
  const networks = networksOf(description);
  const before = measured(older, description, networks);
  const after = measured(newer, description, networks);
  const one = judgedBy(older, before);
  const other = judgedBy(newer, after);
  return {
    older: one,
    newer: other,
    parts: partsOf(one, other),
    moved: movedIn(other) - movedIn(one),
    gates: gateShifts(before, after),
  };
}

function measured(
  rubric: Rubric,
  { notApplicable }: Description,
  networks: Networks,
): ScoredCriterion[] {
  return rubric.criteria.map((criterion) => scoreCriterion(criterion, networks, notApplicable));
}

function judgedBy(rubric: Rubric, criteria: readonly ScoredCriterion[]): JudgedBy {
  return { ...contributionsOf(rubric, criteria), level: levelInterval(criteria) };
}

function partsOf(older: JudgedBy, newer: JudgedBy): ScorePart[] {
  const before = byCriterion(older);
  const after = byCriterion(newer);
  return [...new Set([...before.keys(), ...after.keys()])].map((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    return {
      criterion: ((other ?? one) as CriterionContribution).scored.criterion,
      older: one ? { points: one.scored.score.estimate, share: one.share } : null,
      newer: other ? { points: other.scored.score.estimate, share: other.share } : null,
      change: (other?.contribution ?? 0) - (one?.contribution ?? 0),
    };
  });
}

function byCriterion({ dimensions }: Contributions): Map<string, CriterionContribution> {
  return new Map(
    dimensions.flatMap(({ criteria }) =>
      criteria.map((each): [string, CriterionContribution] => [each.scored.criterion.id, each]),
    ),
  );
}

function movedIn({ dimensions, moved }: Contributions): number {
  return dimensions.reduce((sum, dimension) => sum + dimension.moved, moved);
}

function gateShifts(
  before: readonly ScoredCriterion[],
  after: readonly ScoredCriterion[],
): GateShift[] {
  return askedLevels.flatMap((level) => {
    const [older, newer] = [gatesOf(before, level), gatesOf(after, level)];
    const idOf = ({ scored }: GateOutcome) => scored.criterion.id;
    return [...new Set([...older, ...newer].map(idOf))].flatMap((id) => {
      const one = older.find((gate) => idOf(gate) === id) ?? null;
      const other = newer.find((gate) => idOf(gate) === id) ?? null;
      if (one?.outcome === other?.outcome) return [];
      const { criterion } = ((other ?? one) as GateOutcome).scored;
      return [{ level, criterion, older: one, newer: other }];
    });
  });
}
