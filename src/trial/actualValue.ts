import type { Level } from '../company/vocabulary.ts';
import type { AskedLevel } from '../rubric/rubric.ts';
import { contradictionsIn } from '../score/contradictions/contradictionsIn.ts';
import { gapsTo } from '../score/gaps.ts';
import { gatesOf, levelAfter } from '../score/gates.ts';
import type { Interval } from '../score/interval.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import { summariseCompany, summariseDimension } from '../score/summary.ts';
import type { Judgement } from './judgement.ts';
import type { Expectation } from './rubricTest.ts';

/** Values are meant to two decimals, scores to one, as reports show them. */
const halfStep = { value: 0.005, score: 0.05 } as const;
/** What adding in another order may change. */
const noise = 1e-9;

/** What there is where a test expects something: a word or a number. */
export function actualValue(expectation: Expectation, judgement: Judgement): string | number {
  const { about, id } = expectation;
  const { criteria, level, rubric } = judgement;
  switch (about) {
    case 'level':
      return level.estimate;
    case 'low':
      return level.low;
    case 'high':
      return level.high;
    case 'score':
      return estimateOf(summariseCompany(rubric, criteria).score);
    case 'dimension':
      return estimateOf(
        summariseDimension(criteria.filter(({ criterion }) => criterion.dimension === id)).score,
      );
    case 'criterion':
      return criterionValue(criteria, id, ({ value }) => value);
    case 'criterion-score':
      return criterionValue(criteria, id, ({ score }) => score);
    case 'gate':
      return gateOutcome(criteria, id, expectation.level as AskedLevel);
    case 'gap':
      return presence(gapIds(judgement, expectation.level as Level | null).includes(id as string));
    case 'contradiction':
      return presence(contradictionKinds(judgement).includes(id as string));
  }
}

/** Whether what there is is what was expected. */
export function meets(actual: string | number, { about, expected }: Expectation): boolean {
  if (typeof actual === 'string' || typeof expected === 'string') return actual === expected;
  if (typeof expected !== 'number') {
    const [least, most] = expected;
    return actual >= least - noise && actual <= most + noise;
  }
  const margin = about === 'criterion' ? halfStep.value : halfStep.score;
  return Math.abs(actual - expected) <= margin + noise;
}

function estimateOf({ estimate, low }: Interval): string | number {
  return estimate ?? (low === null ? 'not-applicable' : 'unknown');
}

function criterionValue(
  criteria: readonly ScoredCriterion[],
  id: string | null,
  of: (scored: ScoredCriterion) => Interval,
): string | number {
  const scored = criteria.find(({ criterion }) => criterion.id === id);
  return scored ? estimateOf(of(scored)) : 'not-applicable';
}

function gateOutcome(
  criteria: readonly ScoredCriterion[],
  id: string | null,
  level: AskedLevel,
): string {
  const gate = gatesOf(criteria, level).find(({ scored }) => scored.criterion.id === id);
  return gate?.outcome ?? 'none';
}

function gapIds({ rubric, criteria, level }: Judgement, asked: Level | null): string[] {
  const target = asked ?? levelAfter(level.estimate) ?? level.estimate;
  return gapsTo(rubric, criteria, level.estimate, target).map(({ scored }) => scored.criterion.id);
}

function contradictionKinds({ company, rubric, criteria, level }: Judgement): string[] {
  const { description, networks } = company;
  return contradictionsIn({ description, rubric, networks, level, criteria }).map(
    ({ kind }) => kind,
  );
}

function presence(present: boolean): string {
  return present ? 'present' : 'absent';
}
