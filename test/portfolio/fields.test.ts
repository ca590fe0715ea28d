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

  it.each([
    ['score', 'bcda0'],
    ['score:desc', 'dbca0'],
    ['path', 'abcd0'],
  ])('by %s is %s: what is not known comes last', (sort, expected) => {
    expect(paths(sort)).toBe(expected);
  });
});
