import type { Description } from '../company/description.ts';
import type { Measurement, NoValueReason } from '../metrics/measurement.ts';
import type { Network } from '../network/network.ts';
import type { Criterion } from '../rubric/rubric.ts';
import { type Interval, middleOf, nothing } from './interval.ts';
import { type JudgedEvidence, judgedEvidence } from './judgedEvidence.ts';
import { points } from './points.ts';

type CriterionStatus = 'measured' | 'partly-known' | 'unknown' | 'not-applicable';

/** A criterion of the rubric with its value for one company. */
export interface ScoredCriterion {
  criterion: Criterion;
  status: CriterionStatus;
  /** Why it is not applicable: the metric's reason, or the company's own words. */
  reason: { code: NoValueReason } | { stated: string } | null;
  value: Interval;
  /** Points, 0..100. */
  score: Interval;
  evidence: readonly JudgedEvidence[];
}

/** An interval of something that makes sense. */
export type KnownInterval = { low: number; high: number; estimate: number | null };

/** The networks of both worlds of a company. */
export interface Networks {
  worst: Network;
  best: Network;
}

/** Measures a criterion in both worlds. */
export function scoreCriterion(
  criterion: Criterion,
  networks: Networks,
  notApplicable: Description['notApplicable'],
): ScoredCriterion {
  return scored(criterion, networks, notApplicable, judgedEvidence);
}

/** The same without evidence, for the many times when only the numbers count. */
export function scoreValue(
  criterion: Criterion,
  networks: Networks,
  notApplicable: Description['notApplicable'],
): ScoredCriterion {
  return scored(criterion, networks, notApplicable, () => []);
}

function scored(
  criterion: Criterion,
  { worst, best }: Networks,
  notApplicable: Description['notApplicable'],
  judged: typeof judgedEvidence,
): ScoredCriterion {
  const stated = notApplicable.find((each) => each.criterion === criterion.id);
  if (stated) return withoutValue(criterion, { stated: stated.reason });
  const low = criterion.metric.measure(worst, criterion.parameters);
  const high = best === worst ? low : criterion.metric.measure(best, criterion.parameters);
  if (low.value === null && high.value === null) {
    return withoutValue(criterion, low.reason ? { code: low.reason } : null);
  }
  return withValue(criterion, intervalOf(low, high), judged(low.evidence, high.evidence));
}

/** A value that is there in one world only is unknown. */
function intervalOf(worst: Measurement, best: Measurement): KnownInterval {
  const low = worst.value ?? 0;
  const high = best.value ?? 1;
  const isInBoth = worst.value !== null && best.value !== null;
  return { low, high: Math.max(low, high), estimate: isInBoth ? middleOf(low, high) : null };
}

/** A criterion with a value given to it; also used to ask what a value would bring. */
export function withValue(
  criterion: Criterion,
  value: KnownInterval,
  evidence: readonly JudgedEvidence[],
): ScoredCriterion {
  const { low, high, estimate } = value;
  const known = low === high ? 'measured' : 'partly-known';
  return {
    criterion,
    status: estimate === null ? 'unknown' : known,
    reason: null,
    value,
    score: {
      low: points(low, criterion.atLeast),
      high: points(high, criterion.atLeast),
      estimate: estimate === null ? null : points(estimate, criterion.atLeast),
    },
    evidence,
  };
}

function withoutValue(criterion: Criterion, reason: ScoredCriterion['reason']): ScoredCriterion {
  return {
    criterion,
    status: 'not-applicable',
    reason,
    value: nothing,
    score: nothing,
    evidence: [],
  };
}
