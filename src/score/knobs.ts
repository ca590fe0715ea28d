import {
  type AskedLevel,
  askedLevels,
  type Criterion,
  type Dimension,
  type Rubric,
} from '../rubric/rubric.ts';
import { rejudged } from './rejudged.ts';
import type { ScoredCriterion } from './scoredCriterion.ts';

/** A number of a rubric that somebody had to choose. */
export type Knob =
  | { kind: 'threshold'; criterion: Criterion; level: AskedLevel }
  | { kind: 'weight'; criterion: Criterion }
  | { kind: 'dimension-weight'; dimension: Dimension };

/** Every threshold and weight of a rubric, in its order. */
export function knobsOf({ criteria, dimensions }: Rubric): Knob[] {
  return [
    ...dimensions.map((dimension): Knob => ({ kind: 'dimension-weight', dimension })),
    ...criteria.flatMap((criterion): Knob[] => [
      ...askedLevels
        .filter((level) => criterion.atLeast[level] !== undefined)
        .map((level): Knob => ({ kind: 'threshold', criterion, level })),
      { kind: 'weight', criterion },
    ]),
  ];
}

/** What a knob stands at. */
export function settingOf(knob: Knob): number {
  if (knob.kind === 'dimension-weight') return knob.dimension.weight;
  return knob.kind === 'weight' ? knob.criterion.weight : (knob.criterion.atLeast[knob.level] ?? 0);
}

/** A rubric and its measured criteria with one knob turned. */
export function turned(
  knob: Knob,
  value: number,
  rubric: Rubric,
  criteria: readonly ScoredCriterion[],
): { rubric: Rubric; criteria: readonly ScoredCriterion[] } {
  if (knob.kind === 'dimension-weight') {
    const dimensions = rubric.dimensions.map((each) =>
      each.id === knob.dimension.id ? { ...each, weight: value } : each,
    );
    return { rubric: { ...rubric, dimensions }, criteria };
  }
  const { criterion } = knob;
  const changed: Criterion =
    knob.kind === 'weight'
      ? { ...criterion, weight: value }
      : { ...criterion, atLeast: { ...criterion.atLeast, [knob.level]: value } };
  return {
    rubric,
    criteria: criteria.map((each) =>
      each.criterion.id === criterion.id ? rejudged(each, changed) : each,
    ),
  };
}
