import { describe, expect, it } from 'vitest';
import { meetsCondition, readCondition } from '../../src/portfolio/fields/condition.ts';
import { knownField, recordFields } from '../../src/portfolio/fields/fieldValue.ts';
import { readSorting, recordOrder } from '../../src/portfolio/fields/recordOrder.ts';
import { exactly, someRecord } from './someRecord.ts';

const record = someRecord({
  sector: 'Retail',
  level: { estimate: 'cross', low: 'multi', high: 'omni' },
  score: exactly(40),
  vendors: ['Acme', 'Zeta'],
  gaps: [{ criterion: 'reach', title: 'Reach', blocks: 'cross', gate: 'required', gain: 1 }],
  plan: {
    target: 'cross',
    reached: true,
    effort: 5,
    steps: [{ change: 'add-flow', serves: ['reach'], effort: 5, gain: 1 }],
  },
  dimensions: { data: { title: 'Data', score: exactly(70), level: null, coverage: 1 } },
});

describe('a filter', () => {
  it.each([
    ['level=cross', true],
    ['level>=multi', true],
    ['level<cross', false],
    ['level.high=omni', true],
    ['score>39.9', true],
    ['score=40', true],
    ['score!=40', false],
    ['dimensions.data.score>=70', true],
    ['dimensions.none.score<50', false],
    ['sector=retail', true],
    ['vendors=acme', true],
    ['vendors=2', true],
    ['vendors>2', false],
    ['claims=', true],
    ['claims=omni', false],
    ['claims>=single', false],
    ['level<=cross', true],
    ['level<=multi', false],
    ['level>Multi', true],
    ['level>high', false],
    ['score<=40', true],
    ['score<', false],
    ['vendors<=2', true],
    ['gaps=reach', true],
    ['gaps=owner', false],
    ['gaps>0', true],
    ['plan.reached=true', true],
    ['plan.reached!=false', true],
    ['plan.reached<true', false],
    ['plan.steps=add-flow', true],
    ['plan.steps>=3', false],
    ['sector>books', true],
    ['sector<single', true],
    ['plan=', true],
    ['score.estimate.more=', true],
  ])('%s: %s', (text, expected) => {
    const condition = readCondition(text);
    expect(condition && meetsCondition(record, condition)).toBe(expected);
  });

  it('needs a sign', () => expect(readCondition('score')).toBeNull());
});

describe('fields', () => {
  it.each([
    ['scor', 'score'],
    ['dimensions.data.scores', 'dimensions.data.score'],
    ['vendor', 'vendors'],
  ])('%s is not known, and %s may be meant', (field, suggestion) => {
    expect(knownField(field)).toEqual({ isKnown: false, suggestion });
  });

  it.each(recordFields)('%s is known', (field) => expect(knownField(field).isKnown).toBe(true));
});

describe('the order', () => {
  const at = (path: string, score: number | null) =>
    someRecord({ path, score: { estimate: score, low: score, high: score } });
  const failed = { kind: 'failed' as const, schemaVersion: 1 as const, path: '0', problems: [] };
  const paths = (sort: string) =>
    [failed, at('c', 5), at('a', null), at('d', 10), at('b', 5)]
      .sort(recordOrder(readSorting(sort)))
      .map(({ path }) => path)
      .join('');

  it('by a name is that of the letters, also where one is called like a level', () => {
    const called = (name: string, score: number) =>
      someRecord({ path: name, name, score: exactly(score) });
    const records = [called('omni', 1), called('Zeta', 2), called('Alpha', 3), called('single', 4)];
    const inOrder = (sort: string) =>
      [...records].sort(recordOrder(readSorting(sort))).map(({ path }) => path);
    expect(inOrder('name')).toEqual(['Alpha', 'omni', 'single', 'Zeta']);
    expect(inOrder('name:desc')).toEqual(['Zeta', 'single', 'omni', 'Alpha']);
  });

  it.each([
    ['level', 'smxo'],
    ['vendors', 'somx'],
    // What has no plan comes last, in the order of its paths.
    ['plan.reached:desc', 'msox'],
  ])('by %s is %s', (sort, expected) => {
    const standing = (path: string, estimate: 'single' | 'multi' | 'cross' | 'omni', rest = {}) =>
      someRecord({ path, level: { estimate, low: 'single', high: 'omni' }, ...rest });
    const plan = (reached: boolean) => ({
      plan: { target: 'omni' as const, reached, effort: 1, steps: [] },
    });
    const records = [
      standing('o', 'omni', { vendors: ['a'] }),
      standing('x', 'cross', { vendors: ['a', 'b', 'c'] }),
      standing('m', 'multi', { vendors: ['a', 'b'], ...plan(true) }),
      standing('s', 'single', plan(false)),
    ];
    const found = records.sort(recordOrder(readSorting(sort))).map(({ path }) => path);
    expect(found.join('')).toBe(expected);
  });

  it('of two that are called the same does not change', () => {
    const twins = [at('a', 1), at('a', 1)];
    expect([...twins].sort(recordOrder(readSorting('score')))).toEqual(twins);
    const failures = [failed, failed];
    expect([...failures].sort(recordOrder(readSorting('score')))).toEqual(failures);
  });

  it.each([
    ['score', 'bcda0'],
    ['score:desc', 'dbca0'],
    ['path', 'abcd0'],
    ['path:asc', 'abcd0'],
    ['path:desc', 'dcba0'],
  ])('by %s is %s: what is not known comes last', (sort, expected) => {
    expect(paths(sort)).toBe(expected);
  });
});
