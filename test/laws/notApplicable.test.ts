import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import type { Criterion, Rubric } from '../../src/rubric/rubric.ts';
import { lawRubric } from './lawRubric.ts';
import { numbersOf, scoredDescription, tries } from './laws.ts';
import { anyCompany } from './randomCompany.ts';

const described = (company: CompanyFragment) =>
  readCompany([{ name: 'company.yaml', text: JSON.stringify(company) }]);
const anyCriterion = fc.constantFrom(...lawRubric.criteria);

function without(dropped: Criterion): Rubric {
  return { ...lawRubric, criteria: lawRubric.criteria.filter((each) => each !== dropped) };
}

it('DESIGN §6: a criterion that is not applicable has no weight, as if the rubric did not have it', () => {
  fc.assert(
    fc.property(anyCompany, anyCriterion, (company, criterion) => {
      const reasons = { ...company.not_applicable, [criterion.id]: 'Not here.' };
      const left = scoredDescription(described({ ...company, not_applicable: reasons }));
      const dropped = scoredDescription(described(company), without(criterion));
      const [one, other] = [left, dropped].map(numbersOf);
      for (const [name, numbers] of other ?? []) {
        // A gate that is required and not applicable is not met; one that is not there asks nothing.
        if (name !== 'level') expect([name, one?.get(name)]).toEqual([name, numbers]);
      }
      expect(left.coverage).toBe(dropped.coverage);
      if (Object.keys(criterion.gate).length === 0) expect(left.level).toEqual(dropped.level);
    }),
    tries(30),
  );
});

it('DESIGN §6: a required gate that is not applicable is not met, one asked for if known is passed over', () => {
  const gates = lawRubric.criteria.filter(({ gate }) => Object.keys(gate).length > 0);
  fc.assert(
    fc.property(anyCompany, fc.constantFrom(...gates), (company, criterion) => {
      const reasons = { ...company.not_applicable, [criterion.id]: 'Not here.' };
      const { level } = scoredDescription(described({ ...company, not_applicable: reasons }));
      const free = scoredDescription(described(company), without(criterion)).level;
      const below = { multi: 'single', cross: 'multi', omni: 'cross' } as const;
      const ranks = ['single', 'multi', 'cross', 'omni'];
      const required = (['multi', 'cross', 'omni'] as const).find(
        (each) => criterion.gate[each] === 'required',
      );
      const most = required ? ranks.indexOf(below[required]) : ranks.length - 1;
      for (const side of ['low', 'estimate', 'high'] as const) {
        expect(ranks.indexOf(level[side])).toBe(Math.min(most, ranks.indexOf(free[side])));
      }
    }),
    tries(30),
  );
});
