import { type Level, levels } from '../company/vocabulary.ts';
import { type AskedLevel, askedLevels, type Gate, type Rubric } from '../rubric/rubric.ts';
import { gateState } from './gates.ts';
import { reaches } from './interval.ts';
import { type ScoredCriterion, withValue } from './scoredCriterion.ts';
import { summariseCompany } from './summary.ts';

/** A criterion below what a level asks (DESIGN §7). */
export interface Gap {
  scored: ScoredCriterion;
  /** The lowest level that asks for more than there is. */
  blocks: AskedLevel;
  gate: Gate | null;
  needed: number;
  /** Points of score that closing it brings, found by scoring anew; never below 0. */
  gain: number;
}

/**
 * What is below the levels above `reached` up to `target`: by level, gates first, then by the
 * score to gain. A required gate of which nothing is known counts; other unknowns are questions.
 */
export function gapsTo(
  rubric: Rubric,
  criteria: readonly ScoredCriterion[],
  reached: Level,
  target: Level,
): Gap[] {
  const asked = askedLevels.slice(levels.indexOf(reached), levels.indexOf(target));
  // At the top, what is left to gain is measured against the top.
  const wanted = asked.length > 0 ? asked : askedLevels.filter((level) => level === target);
  const score = summariseCompany(rubric, criteria).score.estimate ?? 0;
  return criteria
    .flatMap((scored) => {
      const blocks = wanted.find((level) => fallsShort(scored, level));
      if (blocks === undefined) return [];
      const needed = scored.criterion.atLeast[blocks] as number;
      const gate = scored.criterion.gate[blocks] ?? null;
      // What was not assessed so far may meet its threshold below the mean of the rest.
      const gain = Math.max(0, scoreWith(rubric, criteria, scored, needed) - score);
      return [{ scored, blocks, gate, needed, gain }];
    })
    .sort(byUrgency);
}

function fallsShort(scored: ScoredCriterion, level: AskedLevel): boolean {
  const { criterion, status, value } = scored;
  const needed = criterion.atLeast[level];
  if (needed === undefined || status === 'not-applicable') return false;
  const gate = criterion.gate[level];
  if (gate) {
    const state = gateState(scored, gate, needed, 'estimate');
    return state === 'unmet' || state === 'unknown';
  }
  return value.estimate !== null && !reaches(value.estimate, needed);
}

/** The score if one criterion just met its threshold. */
function scoreWith(
  rubric: Rubric,
  criteria: readonly ScoredCriterion[],
  changed: ScoredCriterion,
  needed: number,
): number {
  const high = Math.max(changed.value.high ?? 0, needed);
  const closed = withValue(changed.criterion, { low: needed, high, estimate: needed }, []);
  const others = criteria.map((each) => (each === changed ? closed : each));
  return summariseCompany(rubric, others).score.estimate ?? 0;
}

function byUrgency(one: Gap, other: Gap): number {
  return (
    levels.indexOf(one.blocks) - levels.indexOf(other.blocks) ||
    Number(other.gate !== null) - Number(one.gate !== null) ||
    withoutNoise(other.gain) - withoutNoise(one.gain) ||
    (one.scored.criterion.id < other.scored.criterion.id ? -1 : 1)
  );
}

/** Equal gains differ by a hair where weights were added in another order. */
function withoutNoise(gain: number): number {
  return Math.round(gain * 1e6);
}
