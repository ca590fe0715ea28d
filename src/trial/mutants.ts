import type { AskedLevel, Criterion, Dimension, Gate, PerLevel, Rubric } from '../rubric/rubric.ts';
import type { OwnParts } from './ownParts.ts';
import type { Mutation } from './rubricTrial.ts';
import { shakenThresholds } from './shakenThresholds.ts';

/** A mutation with the rubric that it makes. */
export interface Mutant {
  mutation: Mutation;
  rubric: Rubric;
}

/** A rubric with one thing shaken, for each thing that could be: thresholds, gates, weights. */
export function mutants(rubric: Rubric, own: OwnParts): Mutant[] {
  return [
    ...own.thresholds.flatMap((place) => shakenThreshold(rubric, place)),
    ...own.gates.flatMap((place) => shakenGate(rubric, place)),
    ...own.criterionWeights.flatMap((place) => shakenCriterionWeight(rubric, place)),
    ...own.dimensionWeights.flatMap((place) => shakenDimensionWeight(rubric, place)),
  ];
}

function shakenThreshold(
  rubric: Rubric,
  { criterion: id, level, at }: OwnParts['thresholds'][number],
): Mutant[] {
  const criterion = criterionOf(rubric, id);
  const from = criterion.atLeast[level] as number;
  return shakenThresholds(criterion, level).map((atLeast) => ({
    mutation: { of: 'threshold', id, level, from, to: atLeast[level] as number, at },
    rubric: withCriterion(rubric, { ...criterion, atLeast }),
  }));
}

/** A gate becomes the other kind, or none. */
function shakenGate(
  rubric: Rubric,
  { criterion: id, level, at }: OwnParts['gates'][number],
): Mutant[] {
  const criterion = criterionOf(rubric, id);
  const from = criterion.gate[level] as Gate;
  const other: Gate = from === 'required' ? 'if-known' : 'required';
  return [other, null].map((to) => ({
    mutation: { of: 'gate', id, level, from, to, at },
    rubric: withCriterion(rubric, { ...criterion, gate: withGate(criterion.gate, level, to) }),
  }));
}

function withGate(gates: PerLevel<Gate>, level: AskedLevel, gate: Gate | null): PerLevel<Gate> {
  const { [level]: _, ...others } = gates;
  return gate === null ? others : { ...others, [level]: gate };
}

/** Doubled and halved. The only weight of a mean changes nothing, nor does none at all. */
function shakenWeights(weight: number, others: readonly { weight: number }[]): number[] {
  const isAlone = !others.some((other) => other.weight > 0);
  return weight === 0 || isAlone ? [] : [weight * 2, weight / 2];
}

function shakenCriterionWeight(
  rubric: Rubric,
  { criterion: id, at }: OwnParts['criterionWeights'][number],
): Mutant[] {
  const criterion = criterionOf(rubric, id);
  const { weight: from, dimension } = criterion;
  const others = rubric.criteria.filter(
    (each) => each !== criterion && each.dimension === dimension,
  );
  return shakenWeights(from, others).map((to) => ({
    mutation: { of: 'criterion-weight', id, level: null, from, to, at },
    rubric: withCriterion(rubric, { ...criterion, weight: to }),
  }));
}

function shakenDimensionWeight(
  rubric: Rubric,
  { dimension: id, at }: OwnParts['dimensionWeights'][number],
): Mutant[] {
  const counting = rubric.dimensions.filter((each) => weighs(rubric, each));
  const dimension = counting.find((each) => each.id === id);
  if (!dimension) return [];
  const others = counting.filter((each) => each !== dimension);
  return shakenWeights(dimension.weight, others).map((to) => ({
    mutation: { of: 'dimension-weight', id, level: null, from: dimension.weight, to, at },
    rubric: {
      ...rubric,
      dimensions: rubric.dimensions.map((each) =>
        each === dimension ? { ...each, weight: to } : each,
      ),
    },
  }));
}

/** A dimension without a criterion that weighs has no score. */
function weighs({ criteria }: Rubric, { id }: Dimension): boolean {
  return criteria.some(({ dimension, weight }) => dimension === id && weight > 0);
}

function criterionOf({ criteria }: Rubric, id: string): Criterion {
  return criteria.find((criterion) => criterion.id === id) as Criterion;
}

function withCriterion(rubric: Rubric, criterion: Criterion): Rubric {
  const criteria = rubric.criteria.map((each) => (each.id === criterion.id ? criterion : each));
  return { ...rubric, criteria };
}
