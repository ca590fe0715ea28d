import { expect, it } from 'vitest';
import { pointsLost } from '../../src/check/pointsLost.ts';
import type { Dimension } from '../../src/rubric/rubric.ts';
import type { ScoredCriterion } from '../../src/score/scoredCriterion.ts';

const dimensions = [
  { id: 'a', weight: 3 },
  { id: 'b', weight: 1 },
] as Dimension[];

function scored(id: string, weight: number, low: number | null, estimate = low): ScoredCriterion {
  const criterion = { id, dimension: id.charAt(0), weight };
  return { criterion, score: { low, estimate, high: 100 } } as unknown as ScoredCriterion;
}

/** Of 3 × 1/5 × 50, 3 × 3/5 × 10 and 1 × 1 × 100 points. */
const criteria = [
  scored('a1', 1, 50),
  scored('a2', 3, 90),
  scored('a3', 1, 100),
  scored('b1', 1, 0, null),
  scored('b2', 1, null),
];
const idsOf = (found: readonly ScoredCriterion[]) => found.map(({ criterion }) => criterion.id);

it('points are missing where most weight is lost first, and nowhere that is full or not applicable', () => {
  expect(idsOf(pointsLost({ dimensions }, criteria, 'low'))).toEqual(['b1', 'a1', 'a2']);
});

it('what is not assessed is not counted by the estimate', () => {
  expect(idsOf(pointsLost({ dimensions }, criteria, 'estimate'))).toEqual(['a1', 'a2']);
});

it('only the dimensions that are asked for count', () => {
  expect(idsOf(pointsLost({ dimensions: dimensions.slice(1) }, criteria, 'low'))).toEqual(['b1']);
});
