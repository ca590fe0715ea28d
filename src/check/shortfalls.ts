import type { Accepted } from '../baseline/baseline.ts';
import { kindsOf } from '../company/dataKind.ts';
import { type AskedLevel, askedLevels } from '../rubric/rubric.ts';
import { evidenceSubject } from '../score/evidenceSubject.ts';
import { fullEvidence } from '../score/fullEvidence.ts';
import { reaches } from '../score/interval.ts';
import type { JudgedEvidence } from '../score/judgedEvidence.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import { undecidedChannels } from '../score/undecidedChannels.ts';
import type { Checking, DecidingBound } from './checking.ts';
import { numbered } from './numbered.ts';

/**
 * Metrics that compare a place with what most others are like: when these change, so does which
 * places differ, although nothing there got better or worse.
 */
const relativeMetrics: readonly string[] = [
  'largest-group',
  'common-base',
  'brand-coherence',
  'offer-coherence',
];

/** A longer list nobody would read: then it is only told how long it is. */
const mostPlaces = 250;

/** A criterion below what a level asks, at one place of those that make it so. */
export interface Shortfall {
  scored: ScoredCriterion;
  /** The lowest level that asks for more. */
  blocks: AskedLevel;
  needed: number;
  /** Null where it is the criterion as a whole that falls short. */
  evidence: JudgedEvidence | null;
  /** Id of a channel of which it is not known whether it counts. */
  undecided: string | null;
  identity: Accepted;
}

/** The part of a check that gaps are found in. */
interface Judged extends Pick<Checking, 'networks' | 'on'> {
  scored: Pick<Checking['scored'], 'criteria'>;
}

/**
 * Every gap on the way to the highest level, place by place: whether it matters now or later, so
 * that the list does not depend on the level that is reached.
 */
export function shortfalls({ scored, networks, on }: Judged): Shortfall[] {
  return scored.criteria.flatMap((each): Shortfall[] => {
    const blocks = lowestShort(each, on);
    if (blocks === undefined) return [];
    const needed = each.criterion.atLeast[blocks] as number;
    const whole = { rule: null, criterion: each.criterion.id, blocks, about: [], missing: null };
    const gap = { scored: each, blocks, needed, evidence: null, undecided: null };
    const { evidence, complete } = fullEvidence(each, networks);
    const missing = evidence.filter(({ verdict }) => verdict !== 'met');
    const hasValue = each.status !== 'not-applicable';
    const undecided = hasValue ? undecidedChannels(each, networks) : [];
    const places = missing.length + undecided.length;
    if (!complete || places === 0) return [{ ...gap, identity: whole }];
    if (relativeMetrics.includes(each.criterion.metric.id) || places > mostPlaces) {
      return [{ ...gap, identity: { ...whole, missing: places } }];
    }
    return [
      ...numbered(missing, placeOf).map(({ item, ids }) => ({
        ...gap,
        evidence: item,
        identity: { ...whole, about: ids },
      })),
      ...undecided.map((channel) => ({
        ...gap,
        undecided: channel,
        identity: { ...whole, about: [`undecided:${channel}`] },
      })),
    ];
  });
}

/** The lowest level that asks for more than there is by the bound that decides. */
function lowestShort(
  { criterion, status, value }: ScoredCriterion,
  on: DecidingBound,
): AskedLevel | undefined {
  if (status === 'not-applicable') {
    return askedLevels.find((level) => criterion.gate[level] === 'required');
  }
  // What holds at worst holds, however far it is from the best.
  const there = Math.max(value.low ?? 0, value[on] ?? 0);
  return askedLevels.find((level) => {
    const needed = criterion.atLeast[level];
    return needed !== undefined && !reaches(there, needed);
  });
}

/** Ids of what evidence is about, whatever the lines, the names and what else its sentence says. */
function placeOf(evidence: JudgedEvidence): string[] {
  const { code, data } = evidence;
  const subject = evidenceSubject(evidence);
  const kinds = kindsOf(data).map((kind) => `data:${kind}`);
  switch (code) {
    case 'stage-choice':
      // How many channels offer it may change; it is one stage all the same.
      return subject.slice(0, 1);
    case 'one-master':
      // Which systems compete for it may change; one of them too many is one gap all the same.
      return kinds;
    case 'need-met':
      return [...subject, ...kinds];
    case 'aligned':
      return [...subject].sort();
    default:
      return [...subject];
  }
}
