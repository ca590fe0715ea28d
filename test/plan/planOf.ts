import { stringify } from 'yaml';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import type { Description } from '../../src/company/description.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { makePlan, type Planning } from '../../src/plan/makePlan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { AskedLevel, Rubric } from '../../src/rubric/rubric.ts';
import { type LevelInterval, levelInterval } from '../../src/score/gates.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';
import { type ScoredCriterion, scoreCriterion } from '../../src/score/scoredCriterion.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { shippedRubric } from '../rubricFile.ts';

export const rubric: Rubric = shippedRubric('omnichannel');

const usual: Planning = {
  bound: 'high',
  without: [],
  budget: null,
  alternatives: 0,
  care: 'thorough',
};

/** A company as one file. */
export function fileOf(company: CompanyFragment | string): SourceFile {
  const text =
    typeof company === 'string' ? company : stringify(company, { aliasDuplicateObjects: false });
  return { name: 'company.yaml', text };
}

export function planOf(
  company: CompanyFragment | string,
  target: AskedLevel,
  planning: Partial<Planning> = {},
  by: Rubric = rubric,
): Plan {
  const description = readCompany([fileOf(company)]);
  return makePlan(description, by, target, { ...usual, ...planning }) as Plan;
}

export function criteriaOf(description: Description): ScoredCriterion[] {
  const networks = networksOf(description);
  return rubric.criteria.map((criterion) =>
    scoreCriterion(criterion, networks, description.notApplicable),
  );
}

export function levelOf(description: Description): LevelInterval {
  return levelInterval(criteriaOf(description));
}
