import type { Assessment, AssessmentCriterion } from '../assessment.ts';
import type { ComparedCriterion, Comparison } from './comparison.ts';
import { contributionsIn } from './contributionsIn.ts';
import { intervalDirection } from './direction.ts';
import { matched } from './matched.ts';
import { sameValue } from './sameValue.ts';

/** Scores are rounded before they come here: what is less than this is not to be told from nothing. */
const noise = 0.025;

/** The criteria that differ, those that move the score most first, and what moves it besides. */
export function comparedCriteria(
  before: Assessment,
  after: Assessment,
  change: number | null,
): Pick<Comparison, 'criteria' | 'rest'> {
  const [older, newer] = [contributionsIn(before), contributionsIn(after)];
  const changed = matched(before.criteria, after.criteria, ({ id }) => id)
    .filter((each) => !sameValue(shown(each.before), shown(each.after)))
    .map((each) => ({
      ...each,
      moves: (newer.get(each.key) ?? 0) - (older.get(each.key) ?? 0),
    }))
    .sort((one, other) => byEffect(one.moves, other.moves) || (one.key < other.key ? -1 : 1));
  const { effects, rest } = addingUp(
    changed.map(({ moves }) => moves),
    change,
  );
  const criteria = changed
    .map((each, index) => comparedCriterion(each, effects[index] ?? null))
    // What was rounded away may have changed places.
    .sort((one, other) => Math.abs(other.effect ?? 0) - Math.abs(one.effect ?? 0));
  return { criteria, rest };
}

/** Equal effects differ by a hair where weights were added in another order. */
function byEffect(one: number, other: number): number {
  return Math.round(Math.abs(other) * 1e6) - Math.round(Math.abs(one) * 1e6);
}

type Shown = NonNullable<ComparedCriterion['before']>;

function shown(criterion: AssessmentCriterion | null): Shown | null {
  if (criterion === null) return null;
  const { status, reason, value, score } = criterion;
  return { status, reason, value, score };
}

function comparedCriterion(
  { before, after }: { before: AssessmentCriterion | null; after: AssessmentCriterion | null },
  effect: number | null,
): ComparedCriterion {
  const { id, title, dimension, unit } = (after ?? before) as AssessmentCriterion;
  return {
    id,
    title,
    dimension,
    unit,
    before: shown(before),
    after: shown(after),
    effect,
    direction: before && after ? intervalDirection(before.score, after.score) : 'same',
  };
}

/**
 * Effects in hundredths that, with the rest, add up exactly to the change. What rounding leaves
 * over goes to the largest, a hundredth each; no effect stays none.
 */
function addingUp(
  moves: readonly number[],
  change: number | null,
): { effects: number[]; rest: number } {
  if (change === null) return { effects: [], rest: 0 };
  const left = change - moves.reduce((sum, each) => sum + each, 0);
  const effects = moves.map((each) => Math.round(each * 100));
  const moving = effects.filter((each) => each !== 0).length;
  const rest = Math.abs(left) < noise && moving > 0 ? 0 : Math.round(left * 100);
  const told = effects.reduce((sum, each) => sum + each, rest);
  const over = Math.round(change * 100) - told;
  if (moving === 0) return { effects, rest: (rest + over) / 100 };
  for (let step = 0; step < Math.abs(over); step++) {
    const index = step % moving;
    effects[index] = (effects[index] ?? 0) + Math.sign(over);
  }
  return { effects: effects.map((each) => each / 100), rest: rest / 100 };
}
