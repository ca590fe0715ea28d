import { describe, expect, it } from 'vitest';
import { contributionsOf } from '../../src/score/contributions.ts';
import { type Summary, summariseCompany, summariseDimension } from '../../src/score/summary.ts';
import { shippedRubric } from '../rubricFile.ts';
import { notApplicable, valued } from './criterionOf.ts';

const shipped = shippedRubric();
const dimension = (id: string, weight: number) => ({ id, weight, title: {}, why: {} });
const rubricOf = (...dimensions: ReturnType<typeof dimension>[]) => ({ ...shipped, dimensions });

/** As `low estimate high, coverage`, in whole points. */
function shown({ score, coverage }: Summary): string {
  const [low, estimate, high] = [score.low, score.estimate, score.high].map((points) =>
    points === null ? '-' : Math.round(points),
  );
  return `${low} ${estimate} ${high}, ${Math.round(coverage * 100)} %`;
}

const open = (weight = 1, dimension = 'd') => valued(0, 1, { weight, dimension }, null);

describe('the score of a dimension', () => {
  it.each([
    ['of one criterion is its points', [valued(0.4)], '40 40 40, 100 %'],
    ['of several is their mean', [valued(0.4), valued(0.8)], '60 60 60, 100 %'],
    ['is weighted', [valued(0.4), valued(0.8, 0.8, { weight: 3 })], '70 70 70, 100 %'],
    ['has bounds', [valued(0.4), valued(0.6, 1)], '50 60 70, 100 %'],
    ['leaves out what is not applicable', [valued(0.4), notApplicable()], '40 40 40, 100 %'],
    [
      'does not count what has no weight',
      [valued(0.4), valued(1, 1, { weight: 0 })],
      '40 40 40, 100 %',
    ],
    ['is estimated from what is assessed', [valued(0.4), open()], '20 40 70, 50 %'],
    ['stays within its bounds', [valued(0.2), open(9)], '2 20 92, 10 %'],
    [
      'is not estimated above what is possible',
      [valued(1), valued(0, 0.1, {}, null)],
      '50 55 55, 50 %',
    ],
    ['is not estimated where nothing is assessed', [open()], '0 - 100, 0 %'],
    ['is none where nothing is applicable', [notApplicable()], '- - -, 0 %'],
    ['is none where nothing weighs', [valued(1, 1, { weight: 0 })], '- - -, 0 %'],
  ])('%s', (_, criteria, expected) => {
    expect(shown(summariseDimension(criteria))).toBe(expected);
  });
});

describe('the score of a company', () => {
  const one = valued(0.2, 0.2, { dimension: 'one' });
  const two = valued(0.8, 0.8, { dimension: 'two' });

  it.each([
    ['is the mean of its dimensions', [1, 1], [one, two, two], '50 50 50, 100 %'],
    ['is weighted', [1, 3], [one, two], '65 65 65, 100 %'],
    ['leaves out a dimension without weight', [1, 0], [one, two], '20 20 20, 100 %'],
    ['leaves out a dimension without criteria', [1, 1], [one], '20 20 20, 100 %'],
    [
      'leaves out a dimension of which nothing is applicable',
      [1, 1],
      [one, notApplicable({ dimension: 'two' })],
      '20 20 20, 100 %',
    ],
    ['covers what is assessed', [1, 3], [one, open(1, 'two')], '5 20 80, 25 %'],
  ])('%s', (_, [first = 0, second = 0], criteria, expected) => {
    const rubric = rubricOf(dimension('one', first), dimension('two', second));
    expect(shown(summariseCompany(rubric, criteria))).toBe(expected);
  });
});

describe('what each part adds to the score', () => {
  it('is its points times its share of the weight, within its dimension', () => {
    const rubric = rubricOf(dimension('one', 1), dimension('two', 3));
    const criteria = [
      valued(0.2, 0.2, { dimension: 'one' }),
      valued(0.4, 0.4, { dimension: 'two', weight: 1 }),
      valued(1, 1, { dimension: 'two', weight: 2 }),
    ];
    const { dimensions, moved } = contributionsOf(rubric, criteria);
    expect(dimensions.map(({ share, contribution }) => [share, contribution])).toEqual([
      [0.25, 5],
      [0.75, expect.closeTo(60, 9)],
    ]);
    expect(
      dimensions.flatMap((each) =>
        each.criteria.map(({ share, contribution }) => [share, contribution]),
      ),
    ).toEqual([
      [0.25, 5],
      [0.25, 10],
      [0.5, 50],
    ]);
    expect([moved, ...dimensions.map((each) => each.moved)]).toEqual([0, 0, 0]);
  });

  it('is nothing where it is not assessed, and its weight goes to the others', () => {
    const rubric = rubricOf(dimension('one', 1), dimension('two', 3));
    const criteria = [valued(0.2, 0.2, { dimension: 'one' }), open(1, 'two')];
    const { dimensions, score } = contributionsOf(rubric, criteria);
    expect(score.estimate).toBe(20);
    expect(dimensions.map(({ share, contribution }) => [share, contribution])).toEqual([
      [1, 20],
      [0, null],
    ]);
    expect(dimensions[1]?.criteria[0]).toMatchObject({ share: 0, contribution: null });
  });

  it('is told apart from what keeps a score within its bounds', () => {
    const rubric = rubricOf(dimension('one', 1), dimension('two', 1));
    const low = valued(0, 0.1, { dimension: 'one' }, null);
    const { dimensions, score, moved } = contributionsOf(rubric, [
      ...[valued(1, 1, { dimension: 'one' }), low],
      valued(0.2, 0.2, { dimension: 'two' }),
    ]);
    // The first dimension would be 100 by what is assessed, and cannot be more than 55.
    expect(score.estimate).toBeCloseTo(37.5, 9);
    expect(dimensions.map((each) => each.moved)).toEqual([expect.closeTo(-22.5, 9), 0]);
    expect(moved).toBe(0);
    const open = valued(0, 0.1, { dimension: 'two' }, null);
    const whole = contributionsOf(rubric, [valued(1, 1, { dimension: 'one' }), open]);
    // And here the whole would be 100, and cannot be more than 55.
    expect([whole.score.estimate, whole.moved]).toEqual([
      expect.closeTo(55, 9),
      expect.closeTo(-45, 9),
    ]);
  });

  it('is nothing at all where nothing is assessed', () => {
    const { dimensions, moved } = contributionsOf(rubricOf(dimension('d', 1)), [open()]);
    expect([moved, dimensions[0]]).toEqual([
      0,
      expect.objectContaining({ share: 0, contribution: null, moved: 0 }),
    ]);
  });
});
