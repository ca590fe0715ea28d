import { describe, expect, it } from 'vitest';
import type { AssessmentStep } from '../../src/assessment.ts';
import { withoutStep, withStep } from '../../src/browser/stepsTogether.ts';

/** `c` needs `b`, which needs `a`; `d` stands alone. */
const steps = [
  { id: 'a', needs: [] },
  { id: 'b', needs: ['a'] },
  { id: 'c', needs: ['b'] },
  { id: 'd', needs: [] },
] as unknown as AssessmentStep[];

describe('steps that need each other', () => {
  it.each([
    ['c', [], ['a', 'b', 'c']],
    ['b', ['d'], ['a', 'b', 'd']],
    ['d', ['a'], ['a', 'd']],
  ])('ticking %s with %j gives %j', (id, ticked, expected) => {
    expect([...withStep(new Set(ticked), id, steps)].sort()).toEqual(expected);
  });

  it.each([
    ['a', ['a', 'b', 'c', 'd'], ['d']],
    ['c', ['a', 'b', 'c'], ['a', 'b']],
    ['d', ['a', 'd'], ['a']],
  ])('unticking %s from %j leaves %j', (id, ticked, expected) => {
    expect([...withoutStep(new Set(ticked), id, steps)].sort()).toEqual(expected);
  });
});
