import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { levels } from '../../src/company/vocabulary.ts';
import type { Change } from '../../src/plan/change.ts';
import { gatesMet } from '../../src/plan/gatesMet.ts';
import { networksWith } from '../../src/plan/networksWith.ts';
import { writtenPlan } from '../../src/plan/writing/writtenPlan.ts';
import { askedLevels } from '../../src/rubric/rubric.ts';
import { scoreCriterion } from '../../src/score/scoredCriterion.ts';
import { tries } from '../laws/laws.ts';
import { anyCompany } from '../laws/randomCompany.ts';
import { criteriaOf, fileOf, levelOf, planOf, rubric } from './planOf.ts';

const anyTarget = fc.constantFrom(...askedLevels);
const anyBound = fc.constantFrom('high' as const, 'low' as const);
const rank = (level: (typeof levels)[number]) => levels.indexOf(level);

describe('a plan for any company', () => {
  it('reaches its target when its steps are written into the file and that is scored anew', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, anyBound, (company, target, bound) => {
        const plan = planOf(company, target, { bound, care: 'quick' });
        const changes = plan.steps.map(({ change }) => change);
        const { description } = writtenPlan([fileOf(company)], changes);
        const reached = rank(levelOf(description)[bound]) >= rank(target);
        expect(reached).toBe(plan.isReached);
        expect(plan.isReached).toBe(plan.unmet.length === 0);
      }),
      tries(150),
    );
  });

  it('has no step that its target does not need', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, anyBound, (company, target, bound) => {
        const plan = planOf(company, target, { bound, care: 'quick' });
        const description = readCompany([fileOf(company)]);
        const gates = (changes: readonly Change[]) =>
          gatesMet(description, rubric, target, bound, changes).met;
        const changes = plan.steps.map(({ change }) => change);
        const whole = gates(changes);
        for (const step of plan.steps) {
          const without = gates(changes.filter((change) => change !== step.change));
          expect([...whole].filter((gate) => !without.has(gate))).not.toEqual([]);
          expect(step.serves).not.toEqual([]);
        }
      }),
      tries(100),
    );
  });

  it('says beforehand exactly what its steps make of every criterion', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, anyBound, (company, target, bound) => {
        const plan = planOf(company, target, { bound, care: 'quick' });
        const changes = plan.steps.map(({ change }) => change);
        const { description } = writtenPlan([fileOf(company)], changes);
        const before = readCompany([fileOf(company)]);
        const networks = networksWith(before, changes);
        for (const [index, after] of criteriaOf(description).entries()) {
          const { criterion } = after;
          const told = scoreCriterion(criterion, networks, before.notApplicable).value;
          expect([index, criterion.id, rounded(told)]).toEqual([
            index,
            criterion.id,
            rounded(after.value),
          ]);
        }
        expect(plan.steps.at(-1)?.after.level ?? levelOf(before)).toEqual(levelOf(description));
      }),
      tries(150),
    );
  });

  it('costs no less than what was proved, and what it shows adds up', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, (company, target) => {
        const plan = planOf(company, target, { care: 'quick' });
        const sum = plan.steps.reduce((total, { effort }) => total + effort, 0);
        expect(plan.effort).toBeCloseTo(sum, 9);
        expect(plan.leastEffort ?? 0).toBeLessThanOrEqual(plan.effort + 1e-9);
        const places = plan.steps.map(({ id }) => id);
        for (const [index, { needs, wave }] of plan.steps.entries()) {
          for (const first of needs) expect(places.indexOf(first)).toBeLessThan(index);
          expect(wave).toBeGreaterThanOrEqual(plan.steps[index - 1]?.wave ?? 1);
        }
      }),
      tries(100),
    );
  });

  it('is the same for the same company, whatever the order of keys', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, (company, target) => {
        const turned = Object.fromEntries(Object.entries(company).reverse()) as typeof company;
        const ids = (of: typeof company) =>
          planOf(of, target, { care: 'quick' }).steps.map(({ id }) => id);
        expect(ids(turned)).toEqual(ids(company));
      }),
      tries(50),
    );
  });
});

function rounded({ low, high }: { low: number | null; high: number | null }) {
  const each = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9);
  return { low: each(low), high: each(high) };
}
