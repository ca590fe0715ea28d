import { describe, expect, it } from 'vitest';
import { readCondition } from '../../src/portfolio/fields/condition.ts';
import { fieldKind } from '../../src/portfolio/fields/fieldKind.ts';
import { recordFields } from '../../src/portfolio/fields/fieldValue.ts';
import { misfitOf } from '../../src/portfolio/fields/misfit.ts';

function misfit(text: string) {
  const condition = readCondition(text);
  if (condition === null) throw new Error(`${text} is no condition`);
  return misfitOf(condition);
}

describe('the value of a condition', () => {
  it.each([
    'level<cross',
    'level=Omni',
    'claims=',
    'progress.next!=omni',
    'dimensions.data.level.low>=multi',
    'score>=40.5',
    'dimensions.data.score<1e1',
    'gaps>5',
    'gaps=linked-channels',
    'plan.reached=true',
    'sector=42',
    'name>m',
  ])('%s can be met', (text) => {
    expect(misfit(text)).toBeNull();
  });

  it.each([
    ['level<croos', { expected: 'level', suggestion: 'cross' }],
    ['claims=high', { expected: 'level', suggestion: null }],
    ['level<', { expected: 'level', suggestion: null }],
    ['score>abc', { expected: 'number', suggestion: null }],
    ['dimensions.data.coverage=much', { expected: 'number', suggestion: null }],
    ['vendors>acme', { expected: 'number', suggestion: null }],
    ['score>', { expected: 'number', suggestion: null }],
    ['plan.reached=perhaps', { expected: 'truth', suggestion: null }],
  ])('%s cannot, for any company', (text, expected) => {
    expect(misfit(text)).toEqual(expected);
  });

  it('is known for every field', () => {
    const texts = recordFields.filter((field) => fieldKind(field) === 'text');
    expect(texts).toEqual([
      ...['path', 'name', 'sector', 'language'],
      ...['rubric.id', 'rubric.version', 'rubric.hash', 'rubric.title'],
    ]);
  });
});
