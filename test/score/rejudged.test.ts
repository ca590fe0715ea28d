import { describe, expect, it } from 'vitest';
import { rejudged } from '../../src/score/rejudged.ts';
import { notApplicable, valued } from './criterionOf.ts';

describe('a criterion judged by other thresholds', () => {
  const other = { ...valued(0).criterion, atLeast: { omni: 0.5 }, weight: 7 };

  it('keeps its value and what is so in both worlds, and gets the points of the other', () => {
    const before = { ...valued(0.1, 0.4), inWorlds: { worst: 0.1, best: null } };
    const after = rejudged(before, other);
    expect(after).toEqual({
      ...before,
      criterion: other,
      score: { low: 20, high: 80, estimate: 50 },
    });
  });

  it('stays not applicable', () => {
    const before = { ...notApplicable(), reason: { stated: 'Cash only.' } };
    expect(rejudged(before, other)).toEqual({ ...before, criterion: other });
  });
});
