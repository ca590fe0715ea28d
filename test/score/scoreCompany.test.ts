import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { scoreCompany, scoreDimension } from '../../src/score/scoreCompany.ts';
import { silosOf } from '../../src/score/silos.ts';
import { shippedRubric } from '../rubricFile.ts';
import { notApplicable, valued } from './criterionOf.ts';
import { networksWith } from './networksWith.ts';

const rubric = shippedRubric();
const open = readCompany([
  {
    name: 'c.yaml',
    text: 'omnigauge: 1\nchannels: { a: { kind: app }, b: { kind: store } }\nflows: unknown\n',
  },
]);

describe('a scored company', () => {
  it('is asked nothing where that is left out', () => {
    const asked = scoreCompany(open, rubric);
    expect(asked.questions).not.toEqual([]);
    const { questions, unweighed, ...rest } = scoreCompany(open, rubric, undefined, {
      weighsQuestions: false,
    });
    expect({ questions, unweighed }).toEqual({ questions: [], unweighed: 0 });
    expect(asked).toMatchObject({ score: rest.score, level: rest.level });
  });

  it('has the gates of every level, the lowest first', () => {
    const { gates } = scoreCompany(open, rubric);
    const first = (level: string) => gates.findIndex((gate) => gate.level === level);
    expect(first('multi')).toBe(0);
    expect(first('cross')).toBeGreaterThan(0);
    expect(first('omni')).toBeGreaterThan(first('cross'));
  });

  it('has every dimension of the rubric, with its score', () => {
    const { dimensions, criteria } = scoreCompany(open, rubric);
    expect(dimensions).toEqual(rubric.dimensions.map((each) => scoreDimension(each, criteria)));
    expect(dimensions.map(({ dimension }) => dimension.id)).toContain('choice');
  });

  it('is measured against the next level, unless another is asked for', () => {
    const { level, target } = scoreCompany(open, rubric);
    expect([level.estimate, target]).toEqual(['multi', 'cross']);
    expect(scoreCompany(open, rubric, 'omni').target).toBe('omni');
  });
});

describe('the level of a dimension', () => {
  const dimension = { id: 'd', weight: 1, title: {}, why: {} };
  const levelOf = (...criteria: Parameters<typeof scoreDimension>[1]) =>
    scoreDimension(dimension, criteria).level;

  it.each([
    [0, 'single'],
    [0.33, 'single'],
    [1 / 3, 'multi'],
    [0.66, 'multi'],
    [2 / 3, 'cross'],
    [0.99, 'cross'],
    [1, 'omni'],
  ])('with a score of %d is %s, by thirds', (value, level) => {
    const dimension = { dimension: 'd' };
    expect(levelOf(valued(value, value, dimension))).toEqual({
      ...{ low: level, estimate: level, high: level },
    });
  });

  it('is that of its own criteria', () => {
    const own = valued(0.2, 0.7, { dimension: 'd' });
    const level = { low: 'single', estimate: 'multi', high: 'cross' };
    expect(levelOf(own, valued(1, 1, { dimension: 'other' }))).toEqual(level);
  });

  it('is estimated at worst where it is not known', () => {
    const level = { low: 'single', estimate: 'single', high: 'omni' };
    expect(levelOf(valued(0, 1, { dimension: 'd' }, null))).toEqual(level);
  });

  it('is none where nothing is applicable', () => {
    expect(levelOf(notApplicable({ dimension: 'd' }))).toBeNull();
  });
});

it('channels are linked by any data where no criterion says by which', () => {
  const price =
    'flows: [{ from: pim, to: app, data: price }, { from: pim, to: shop, data: price }]';
  const without = rubric.criteria.filter(({ metric }) => metric.id !== 'largest-group');
  const byCustomers = {
    ...rubric,
    criteria: rubric.criteria.map((each) =>
      each.metric.id === 'largest-group' ? { ...each, parameters: { data: 'customer' } } : each,
    ),
  };
  expect(silosOf({ ...rubric, criteria: without }, networksWith(price))).toEqual([]);
  expect(silosOf(byCustomers, networksWith(price))).toHaveLength(2);
});
