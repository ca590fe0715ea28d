import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment.ts';
import { compareSides, type Side } from '../../src/compare/compareSides.ts';
import { sidesResultSchema } from '../../src/compare/sidesResult.ts';
import { assessedText, linked, replaced } from './compared.ts';

const apart = replaced(
  'orders], freshness: realtime }\n  - { between: [store',
  'orders] }\n  - { between: [store',
);

/** The same result as if another rubric had judged it, with another score. */
function by(rubric: string, score: number, { ...rest }: Assessment): Assessment {
  return {
    ...rest,
    rubric: { ...rest.rubric, id: rubric, hash: `sha256:${rubric}` },
    score: { ...rest.score, estimate: score },
  };
}

const side = (stated: Assessment, judged = stated): Side => ({
  kind: 'file',
  name: 'company.yaml',
  stated,
  judged,
});
const company = assessedText(linked);

describe('two sides by one rubric', () => {
  const result = compareSides(side(assessedText(apart)), side(company));

  it('are compared, with nothing to split', () => {
    expect(result).toMatchObject({ comparable: true, obstacles: [], split: null });
    expect(sidesResultSchema.parse(result)).toEqual(result);
  });

  it('tell what each came to', () => {
    expect(result.sides.after.stated).toEqual({
      rubric: company.rubric,
      level: company.level,
      score: company.score,
    });
  });
});

describe('two sides by two rubrics, both judged by one of them', () => {
  it.each([
    // Stated 40 by the old one and 70 by the new one; the old company has 55 by the new one.
    [
      'the later one',
      by('old', 40, company),
      by('new', 55, company),
      by('new', 70, company),
      by('new', 70, company),
      15,
      15,
      'after',
    ],
    // The new company has 45 by the old one.
    [
      'the earlier one',
      by('old', 40, company),
      by('old', 40, company),
      by('new', 70, company),
      by('old', 45, company),
      5,
      25,
      'before',
    ],
    [
      'a third one',
      by('old', 40, company),
      by('own', 10, company),
      by('new', 70, company),
      by('own', 30.1, company),
      20.1,
      9.9,
      'other',
    ],
  ] as const)(
    'split the change: %s',
    (_, stated, judged, after, judgedAfter, own, other, judgedBy) => {
      const result = compareSides(side(stated, judged), side(after, judgedAfter));
      expect(result.split).toEqual({ change: 30, company: own, rubric: other, judgedBy });
      expect(result.comparable).toBe(true);
      expect(result.score.change).toBe(own);
    },
  );

  it('have nothing to split where there is no score', () => {
    const none = { ...by('old', 40, company), score: { estimate: null, low: null, high: null } };
    expect(compareSides(side(none, company), side(company)).split).toBeNull();
  });
});

it('two sides that no one rubric judges are not comparable, and say why', () => {
  const obstacles = [{ side: 'before', reason: 'files-gone' }] as const;
  const result = compareSides(side(by('old', 40, company)), side(company), obstacles);
  expect(result).toMatchObject({ comparable: false, split: null, obstacles });
});
