import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shutGates } from '../../src/check/shutGates.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { levels } from '../../src/company/vocabulary.ts';
import { levelBy } from '../../src/score/gates.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';
import { scoreCriterion } from '../../src/score/scoredCriterion.ts';
import { lawRubric } from '../laws/lawRubric.ts';
import { tries } from '../laws/laws.ts';
import { anyCompany } from '../laws/randomCompany.ts';

describe('the gates that are shut', () => {
  it('are none exactly where the level is reached, and one a criterion where it is not', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        const text = JSON.stringify(company);
        const description = readCompany([{ name: 'company.yaml', text }]);
        const networks = networksOf(description);
        const criteria = lawRubric.criteria.map((criterion) =>
          scoreCriterion(criterion, networks, description.notApplicable),
        );
        for (const on of ['low', 'estimate'] as const) {
          const reached = levels.indexOf(levelBy(criteria, on));
          for (const [place, level] of levels.entries()) {
            const shut = shutGates(criteria, level, on).map(({ scored }) => scored.criterion.id);
            expect([level, shut.length === 0]).toEqual([level, reached >= place]);
            expect(new Set(shut).size).toBe(shut.length);
          }
        }
      }),
      tries(40),
    );
  });
});
