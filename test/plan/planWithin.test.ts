import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { levels } from '../../src/company/vocabulary.ts';
import type { PlannedBound } from '../../src/plan/goals.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { summariseCompany } from '../../src/score/summary.ts';
import { tries } from '../laws/laws.ts';
import { anyCompany } from '../laws/randomCompany.ts';
import { criteriaOf, fileOf, levelOf, planOf, rubric } from './planOf.ts';

/**
 * Two channels that share nothing. To join them takes 10 days, for cross; 18 more days are missing
 * for omni. A practice brings more score than that for a day.
 */
const shop = `omnigauge: 1
teams: { all: { goals: [sales] } }
channels:
  store: { kind: store, team: all, identifies_by: [], personalised_with: [], brand: { voice: a, visual: b } }
  web: { kind: webshop, team: all, identifies_by: [email], personalised_with: [], brand: { voice: a, visual: b } }
flows: []
journeys: {}
kpis: {}
practices: { click-and-collect: no, flow-monitoring: no, in-store-digital: no, shared-loyalty: no }
effort: { adopt-practice: 1, measure-kpi: 3 }
`;
const free = shop.replace('adopt-practice: 1', 'adopt-practice: 0');
const kindsOf = ({ steps }: Plan) => steps.map(({ change }) => change.kind);

describe('the best plan for a budget', () => {
  it.each([
    ['has no steps where there is nothing to spend', shop, 0, []],
    ['has none where no step is so small', shop, 0.9, []],
    ['takes what is free', free, 0, ['adopt-practice', 'adopt-practice']],
    ['brings score where no level can be paid for', shop, 1, ['adopt-practice']],
    ['spends on score what the level leaves', shop, 11, ['add-flow', 'adopt-practice']],
  ])('%s', (_, company, budget, kinds) => {
    const plan = planOf(company, 'omni', { budget });
    expect(kindsOf(plan).sort()).toEqual(kinds);
    expect(plan).toMatchObject({ budget, leastEffort: null, fallback: null, alternatives: [] });
  });

  it.each([
    [9, 'multi'],
    [10, 'cross'],
    [27, 'cross'],
    [28, 'omni'],
  ] as const)('buys a level before score, as soon as %i days pay for it: %s', (budget, level) => {
    const plan = planOf(shop, 'omni', { budget });
    expect(plan.steps.at(-1)?.after.level.high).toBe(level);
    expect(plan.effort).toBeLessThanOrEqual(budget);
    expect(plan.isReached).toBe(level === 'omni');
  });

  it('goes for score alone where the target is reached already', () => {
    const dear = shop.replace('adopt-practice: 1', 'adopt-practice: 1, add-flow: 60');
    expect(kindsOf(planOf(dear, 'omni', { budget: 60 }))).toEqual(['add-flow']);
    expect(kindsOf(planOf(dear, 'multi', { budget: 60 }))).not.toContain('add-flow');
  });
});

const anyBound = fc.constantFrom('high' as const, 'low' as const);
const anyDays = fc.uniqueArray(fc.constantFrom(0, 1, 4, 9, 16, 25, 40, 60, 90), {
  minLength: 3,
  maxLength: 3,
});

/** Where a company stands with the best plan for a budget: its level first, then its score. */
function standing(company: CompanyFragment, budget: number, bound: PlannedBound) {
  const { steps, effort } = planOf(company, 'omni', { budget, bound, care: 'quick' });
  const description = readCompany([fileOf(company)]);
  const { level, score } = steps.at(-1)?.after ?? {
    level: levelOf(description),
    score: summariseCompany(rubric, criteriaOf(description)).score,
  };
  return { effort, level: levels.indexOf(level[bound]), score: score[bound] ?? 0 };
}

describe('for any company', () => {
  it('a plan stays within its budget, and more days never lead to a lower level or score', () => {
    fc.assert(
      fc.property(anyCompany, anyBound, anyDays, (company, bound, days) => {
        let before = { level: 0, score: 0 };
        for (const budget of days.sort((one, other) => one - other)) {
          const now = standing(company, budget, bound);
          expect(now.effort).toBeLessThanOrEqual(budget + 1e-9);
          expect(now.level).toBeGreaterThanOrEqual(before.level);
          if (now.level === before.level)
            expect(now.score).toBeGreaterThanOrEqual(before.score - 1e-9);
          before = now;
        }
      }),
      tries(4),
    );
  });
});
