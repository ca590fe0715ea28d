import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { explainedScore } from '../../src/explain/explainedScore.ts';
import { contributionsOf } from '../../src/score/contributions.ts';
import { scoreCompany } from '../../src/score/scoreCompany.ts';
import { lawRubric } from '../laws/lawRubric.ts';
import { hair, refuse, scored, tries } from '../laws/laws.ts';
import { anyCompany } from '../laws/randomCompany.ts';
import { shippedRubric } from '../rubricFile.ts';
import { valued } from './criterionOf.ts';

const cents = (points: number | null) => Math.round((points ?? 0) * 100);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('on random companies', () => {
  it('the contributions of the criteria add up to the total', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const { criteria, score } = scored(company);
        const { dimensions, moved } = contributionsOf(lawRubric, criteria);
        const total =
          moved +
          sum(dimensions.map((each) => each.moved)) +
          sum(
            dimensions.flatMap((each) =>
              each.criteria.map(({ contribution }) => contribution ?? 0),
            ),
          );
        const wrong =
          Math.abs(total - (score.estimate ?? 0)) < hair ? [] : [`${total}, not ${score.estimate}`];
        refuse(wrong, { company });
      }),
      tries(300),
    );
  });

  it('so do the rounded ones that people read, at every branch of the tree, to the hundredth', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const result = scored(company);
        const { dimensions, assessed } = explainedScore({
          rubric: lawRubric,
          language: 'en',
          scored: result,
        });
        const wrong = dimensions.flatMap(({ id, assessed: part, criteria, moved }) =>
          sum(criteria.map((each) => cents(each.assessed?.contribution ?? null))) + cents(moved) ===
          cents(part?.contribution ?? null)
            ? []
            : [id],
        );
        const total =
          sum(dimensions.map((each) => cents(each.assessed?.contribution ?? null))) +
          cents(assessed?.moved ?? 0);
        if (total !== cents(assessed?.score.estimate ?? null)) wrong.push('the total');
        refuse(wrong, { company });
      }),
      tries(300),
    );
  });

  it('what is not assessed has no share, and the shares of the rest are all of it', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const { dimensions, score } = contributionsOf(lawRubric, scored(company).criteria);
        const criteria = dimensions.flatMap((each) => each.criteria);
        const wrong = criteria.flatMap(({ scored: each, share, contribution }) =>
          each.score.estimate === null && (share !== 0 || contribution !== null)
            ? [each.criterion.id]
            : [],
        );
        const all = sum(criteria.map(({ share }) => share));
        if (Math.abs(all - (score.estimate === null ? 0 : 1)) > hair) wrong.push(`shares: ${all}`);
        refuse(wrong, { company });
      }),
      tries(200),
    );
  });
});

describe('the bounds of the score', () => {
  it('have a line of their own where they move it', () => {
    // Two zeros are all that is known of its data, and the worst of the rest is better.
    const path = new URL('../fixtures/cases/published/c10.yaml', import.meta.url);
    const description = readCompany([{ name: 'c10.yaml', text: readFileSync(path, 'utf8') }]);
    const rubric = shippedRubric('retail');
    const { criteria } = scoreCompany(description, rubric);
    const { dimensions } = contributionsOf(rubric, criteria);
    const data = dimensions.find(({ dimension }) => dimension.id === 'data');
    expect(data?.moved).toBeGreaterThan(0);
    expect(data?.contribution).toBeCloseTo(data?.moved ?? 0, 9);
    expect(data?.score.estimate).toBe(data?.score.low);
  });

  it('have none for the hair by which sums in another order differ', () => {
    const values = [0.1, 0.2, 0.3].map((value, index) =>
      valued(value, value, { weight: 3 - index, dimension: 'd' }),
    );
    const rubric = {
      ...shippedRubric(),
      dimensions: [{ id: 'd', weight: 1, title: {}, why: {} }],
    };
    const { dimensions, moved } = contributionsOf(rubric, values);
    expect([moved, ...dimensions.map((each) => each.moved)]).toEqual([0, 0]);
  });

  it('are no score at all where nothing is assessed', () => {
    const none = contributionsOf(lawRubric, []);
    expect(none.score.estimate).toBeNull();
    expect(none.moved).toBe(0);
    expect(none.dimensions.every(({ contribution }) => contribution === null)).toBe(true);
  });
});
