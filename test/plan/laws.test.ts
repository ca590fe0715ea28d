import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { levels } from '../../src/company/vocabulary.ts';
import type { Change } from '../../src/plan/change.ts';
import { gatesMet } from '../../src/plan/gatesMet.ts';
import { networksAfter } from '../../src/plan/networksAfter.ts';
import type { Plan, PlanStep, Standing } from '../../src/plan/plan.ts';
import { writtenPlan } from '../../src/plan/writing/writtenPlan.ts';
import { type AskedLevel, askedLevels } from '../../src/rubric/rubric.ts';
import { scoreCriterion } from '../../src/score/scoredCriterion.ts';
import type { LineChange } from '../../src/source/edit/lineChange.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { tries } from '../laws/laws.ts';
import { layout, written } from '../laws/layouts.ts';
import { anyCompany } from '../laws/randomCompany.ts';
import { remembered } from '../laws/remembered.ts';
import { slowScore } from '../laws/slowly/slowScore.ts';
import type { Told } from '../laws/slowly/told.ts';
import { criteriaOf, fileOf, levelOf, planOf, rubric } from './planOf.ts';

const anyTarget = fc.constantFrom(...askedLevels);
const anyBound = fc.constantFrom('high' as const, 'low' as const);
const rank = (level: (typeof levels)[number]) => levels.indexOf(level);

/** The same plans are looked at in several ways. */
const plans = remembered(
  (company: CompanyFragment, target: AskedLevel, bound: 'high' | 'low'): Plan =>
    planOf(company, target, { bound, care: 'quick' }),
);

describe('DESIGN §8: a plan for any company', () => {
  it('reaches its target when its steps are written into the file and that is scored anew', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, anyBound, (company, target, bound) => {
        const plan = plans(company, target, bound);
        const changes = plan.steps.map(({ change }) => change);
        const { description } = writtenPlan([fileOf(company)], changes);
        const reached = rank(levelOf(description)[bound]) >= rank(target);
        expect(reached).toBe(plan.isReached);
        expect(plan.isReached).toBe(plan.unmet.length === 0);
      }),
      tries(15),
    );
  });

  it('has no step that its target does not need', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, anyBound, (company, target, bound) => {
        const plan = plans(company, target, bound);
        const description = readCompany([fileOf(company)]);
        const networksWith = networksAfter(description);
        const gates = (changes: readonly Change[]) =>
          gatesMet(description, rubric, target, bound, changes, networksWith(changes)).met;
        const changes = plan.steps.map(({ change }) => change);
        const whole = gates(changes);
        for (const step of plan.steps) {
          const without = gates(changes.filter((change) => change !== step.change));
          expect([...whole].filter((gate) => !without.has(gate))).not.toEqual([]);
          expect(step.serves).not.toEqual([]);
        }
      }),
      tries(15),
    );
  });

  it('misses its target without any one of its steps, as a second implementation scores it', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, anyBound, (company, target, bound) => {
        const { steps, isReached } = plans(company, target, bound);
        if (!isReached) return;
        for (const { id } of steps) {
          // What waits for a step cannot be taken without it.
          const others = steps.filter((step) => step.id !== id && !step.needs.includes(id));
          expect(rank(standing(company, others).level[bound])).toBeLessThan(rank(target));
        }
      }),
      tries(15),
    );
  });

  it('says beforehand exactly what its steps make of every criterion', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, anyBound, (company, target, bound) => {
        const plan = plans(company, target, bound);
        const changes = plan.steps.map(({ change }) => change);
        const { description } = writtenPlan([fileOf(company)], changes);
        const before = readCompany([fileOf(company)]);
        const networks = networksAfter(before)(changes);
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
      tries(15),
    );
  });

  it('costs no less than what was proved, and what it shows adds up', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, anyBound, (company, target, bound) => {
        const plan = plans(company, target, bound);
        const sum = plan.steps.reduce((total, { effort }) => total + effort, 0);
        expect(plan.effort).toBeCloseTo(sum, 9);
        expect(plan.leastEffort ?? 0).toBeLessThanOrEqual(plan.effort + 1e-9);
        const places = plan.steps.map(({ id }) => id);
        for (const [index, { needs, wave }] of plan.steps.entries()) {
          for (const first of needs) {
            expect(places.indexOf(first)).toBeLessThan(index);
            expect(plan.steps[places.indexOf(first)]?.wave).toBeLessThan(wave);
          }
          expect(wave).toBeGreaterThanOrEqual(plan.steps[index - 1]?.wave ?? 1);
        }
      }),
      tries(15),
    );
  });

  it('leads step by step to where the written file stands, as a second implementation scores it', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, anyBound, (company, target, bound) => {
        const { steps } = plans(company, target, bound);
        let before = standing(company, []);
        const today = before.score.estimate ?? 0;
        for (const [index, { after, gain, needs }] of steps.entries()) {
          const now = standing(company, steps.slice(0, index + 1));
          expect(after).toStrictEqual(now);
          expect(gain.inOrder).toBe((now.score.estimate ?? 0) - (before.score.estimate ?? 0));
          if (needs.length === 0) {
            const alone = standing(company, steps.slice(index, index + 1)).score.estimate ?? 0;
            expect(gain.alone).toBe(alone - today);
          }
          before = now;
        }
      }),
      tries(15),
    );
  });

  it('shows the very lines that it writes: put in by hand they give the same files', () => {
    fc.assert(
      fc.property(anyCompany, anyTarget, anyBound, layout, (company, target, bound, way) => {
        const [{ text }] = written(company, { ...way, files: 1 }) as [SourceFile];
        for (const { change, needs } of planOf(text, target, { bound, care: 'quick' }).steps) {
          // What waits for another step has no place yet.
          if (needs.length > 0) continue;
          const { files, lines } = writtenPlan([fileOf(text)], [change]);
          expect(withLines(text, lines[0] ?? [])).toBe(files[0]?.text);
        }
      }),
      tries(6),
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
      tries(15),
    );
  });
});

/** Where a company stands, by the second implementation, once some steps are in its file. */
function standing(company: CompanyFragment, steps: readonly PlanStep[]): Standing {
  const changes = steps.map(({ change }) => change);
  const [file] = writtenPlan([fileOf(company)], changes).files;
  const { level, progress, score } = slowScore(parse(file?.text ?? '') as Told, rubric);
  return { level, progress: progress as Standing['progress'], score };
}

/** What a person does who follows the lines from the last to the first. */
function withLines(text: string, changes: readonly LineChange[]): string {
  const lines = text.split('\n');
  for (const { at, removed, added } of [...changes].reverse()) {
    expect(lines.splice(at.line - 1, removed.length, ...added)).toEqual(removed);
  }
  return lines.join('\n');
}

function rounded({ low, high }: { low: number | null; high: number | null }) {
  const each = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9);
  return { low: each(low), high: each(high) };
}
