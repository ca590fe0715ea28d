import type { Level } from '../company/vocabulary.ts';
import { askedLevels, type Criterion, type Rubric } from '../rubric/rubric.ts';
import { firstChange } from './firstChange.ts';
import { type Gap, gapsTo } from './gaps.ts';
import { levelBy } from './gates.ts';
import { type Knob, knobsOf, settingOf, turned } from './knobs.ts';
import type { ScoredCompany } from './scoreCompany.ts';
import type { ScoredCriterion } from './scoredCriterion.ts';

/** How far a knob was turned when the outcome changed, and to what. */
export interface Move {
  to: number;
  /** As a share of what the knob stands at. */
  by: number;
  /** The level that it changes to; null where only the first gaps change. */
  level: Level | null;
  /** The first gaps then. */
  gaps: readonly Gap[];
}

/** How far a threshold or weight can move, either way; null where it never matters. */
export interface Leeway {
  knob: Knob;
  now: number;
  down: Move | null;
  up: Move | null;
}

/** So many gaps are read first. */
export const firstGaps = 3;

const steps = { share: 0.001, count: 0.1, weight: 0.01 } as const;
/** Beyond ten times of what it is, a weight or a count is another idea altogether. */
const farthest = 10;

interface Outcome {
  level: Level;
  gaps: readonly Gap[];
}

/**
 * How far each threshold and weight can move before the level or the first three gaps are others,
 * the smallest move first. What was measured is judged anew each time, never measured anew.
 */
export function sensitivityOf(
  rubric: Rubric,
  { criteria, level, target, gaps }: Pick<ScoredCompany, 'criteria' | 'level' | 'target' | 'gaps'>,
  concerns: (knob: Knob) => boolean = () => true,
): Leeway[] {
  const now: Outcome = { level: level.estimate, gaps: gaps.slice(0, firstGaps) };
  const search = (knob: Knob, to: number): Move | null => {
    const from = settingOf(knob);
    const outcomeAt = (value: number) => {
      const other = turned(knob, value, rubric, criteria);
      return outcomeOf(other.rubric, other.criteria, target);
    };
    const found = firstChange({ from, to, step: stepOf(knob) }, (value) =>
      isOther(now, outcomeAt(value)),
    );
    if (found === null) return null;
    const then = outcomeAt(found);
    return {
      to: found,
      by: Math.abs(found - from) / (from || 1),
      level: then.level === now.level ? null : then.level,
      gaps: then.gaps,
    };
  };
  return knobsOf(rubric)
    .filter(concerns)
    .map((knob) => {
      const { low, high } = rangeOf(knob, criteria);
      return { knob, now: settingOf(knob), down: search(knob, low), up: search(knob, high) };
    })
    .sort((one, other) => smallest(one) - smallest(other));
}

function outcomeOf(rubric: Rubric, criteria: readonly ScoredCriterion[], target: Level): Outcome {
  const level = levelBy(criteria, 'estimate');
  return { level, gaps: gapsTo(rubric, criteria, level, target).slice(0, firstGaps) };
}

function isOther(one: Outcome, other: Outcome): boolean {
  const told = ({ gaps }: Outcome) =>
    gaps.map(({ scored, blocks }) => `${scored.criterion.id} ${blocks}`).join();
  return one.level !== other.level || told(one) !== told(other);
}

function stepOf(knob: Knob): number {
  return knob.kind === 'threshold' ? steps[knob.criterion.metric.unit] : steps.weight;
}

/** Thresholds may not fall from level to level, nor ask for more than all. */
function rangeOf(knob: Knob, criteria: readonly ScoredCriterion[]): { low: number; high: number } {
  const now = settingOf(knob);
  if (knob.kind !== 'threshold') return { low: 0, high: farthest * (now || 1) };
  const { criterion, level } = knob;
  const place = askedLevels.indexOf(level);
  const thresholds = askedLevels.map((each) => criterion.atLeast[each]);
  const isStated = (threshold: number | undefined) => threshold !== undefined;
  const below = thresholds.slice(0, place).findLast(isStated);
  const above = thresholds.slice(place + 1).find(isStated);
  const most =
    criterion.metric.unit === 'share'
      ? 1
      : farthest * Math.max(now, highestOf(criterion, criteria));
  return { low: below ?? 0, high: above ?? Math.max(now, most) };
}

/** The most that the company may have of it. */
function highestOf({ id }: Criterion, criteria: readonly ScoredCriterion[]): number {
  return criteria.find(({ criterion }) => criterion.id === id)?.value.high ?? 0;
}

function smallest({ down, up }: Leeway): number {
  // Not Infinity, which would not compare with itself.
  return Math.min(down?.by ?? Number.MAX_VALUE, up?.by ?? Number.MAX_VALUE);
}
