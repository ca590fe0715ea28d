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
  /** What the metric says in each world; null where it makes no sense there. */
  inWorlds: { worst: number | null; best: number | null };
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
  return scored(criterion, networks, notApplicable, (low, high) =>
    judgedEvidence(low.evidence(), high.evidence()),
  );
}

/** The same without evidence, for the many times when only the numbers count. */
export function scoreValue(
  criterion: Criterion,
  networks: Networks,
  notApplicable: Description['notApplicable'],
): ScoredCriterion {
  return scored(criterion, networks, notApplicable, () => []);
}

/** The value anew, in those worlds that are others than they were. */
export function rescored(
  before: ScoredCriterion,
  were: Networks,
  { worst, best }: Networks,
): ScoredCriterion {
  const { criterion, reason, inWorlds } = before;
  if (reason && 'stated' in reason) return before;
  const was = (value: number | null): Measured => ({ value, reason: reason?.code ?? null });
  const measure = (network: Network) => criterion.metric.measure(network, criterion.parameters);
  const low = worst === were.worst ? was(inWorlds.worst) : measure(worst);
  const high = best === were.best ? was(inWorlds.best) : measure(best);
  return scoredAs(criterion, low, high, () => []);
}

function scored(
  criterion: Criterion,
  { worst, best }: Networks,
  notApplicable: Description['notApplicable'],
  judged: (low: Measurement, high: Measurement) => readonly JudgedEvidence[],
): ScoredCriterion {
  const stated = notApplicable.find((each) => each.criterion === criterion.id);
  if (stated) return withoutValue(criterion, { stated: stated.reason });
  const low = criterion.metric.measure(worst, criterion.parameters);
  const high = best === worst ? low : criterion.metric.measure(best, criterion.parameters);
  return scoredAs(criterion, low, high, () => judged(low, high));
}

type Measured = Pick<Measurement, 'value' | 'reason'>;

function scoredAs(
  criterion: Criterion,
  low: Measured,
  high: Measured,
  judged: () => readonly JudgedEvidence[],
): ScoredCriterion {
  if (low.value === null && high.value === null) {
    return withoutValue(criterion, low.reason ? { code: low.reason } : null);
  }
  return {
    ...withValue(criterion, intervalOf(low, high), judged()),
    inWorlds: { worst: low.value, best: high.value },
  };
}

/** A value that is there in one world only is unknown. */
function intervalOf(worst: Measured, best: Measured): KnownInterval {
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
    inWorlds: { worst: low, best: high },
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
    inWorlds: { worst: null, best: null },
    value: nothing,
    score: nothing,
    evidence: [],
  };
}
