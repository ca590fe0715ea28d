import { expect, it } from 'vitest';
import { contributionsIn } from '../../src/compare/contributionsIn.ts';
import { sampleAssessment } from '../report/sampleAssessment.ts';

const sample = sampleAssessment();
const [dimension] = sample.dimensions as [(typeof sample.dimensions)[number]];
const [criterion] = sample.criteria as [(typeof sample.criteria)[number]];
const scored = (id: string, dimension: string, weight: number, score: number | null) => ({
  ...criterion,
  id,
  dimension,
  weight,
  score: { estimate: score, low: score, high: score },
});
const given = (id: string, weight: number, score: number | null) => ({
  ...dimension,
  id,
  weight,
  score: { estimate: score, low: score, high: score },
});

it('each criterion adds its score times its share of its dimension and of the total', () => {
  const criteria = [
    scored('a', 'data', 3, 80),
    scored('b', 'data', 1, 40),
    scored('c', 'brand', 5, 10),
  ];
  const dimensions = [given('data', 1, 70), given('brand', 1, 10)];
  expect([...contributionsIn({ dimensions, criteria })]).toEqual([
    ['a', 30],
    ['b', 5],
    ['c', 5],
  ]);
});

it('what has no score adds nothing, and leaves its weight to the others', () => {
  const criteria = [
    scored('a', 'data', 3, null),
    scored('b', 'data', 1, 40),
    scored('c', 'brand', 5, 10),
  ];
  const dimensions = [given('data', 1, 40), given('brand', 1, null)];
  expect([...contributionsIn({ dimensions, criteria })]).toEqual([['b', 40]]);
});

it('what weighs nothing adds nothing', () => {
  const criteria = [scored('a', 'data', 0, 80)];
  expect([...contributionsIn({ dimensions: [given('data', 1, 80)], criteria })]).toEqual([
    ['a', 0],
  ]);
});
