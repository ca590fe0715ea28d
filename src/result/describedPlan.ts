import type { AssessmentPlan } from '../assessment.ts';
import { readCompany } from '../company/readCompany.ts';
import type { Unstated } from '../company/unstated.ts';
import type { Plan, Steps } from '../plan/plan.ts';
import { writtenPlan } from '../plan/writing/writtenPlan.ts';
import { inLanguage } from '../rubric/rubric.ts';
import { levelInterval } from '../score/gates.ts';
import { networksOf } from '../score/scoreCompany.ts';
import { scoreValue } from '../score/scoredCriterion.ts';
import { summariseCompany } from '../score/summary.ts';
import { UneditableText } from '../source/edit/uneditableText.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { changeSubject } from './changeSubject.ts';
import { describedStep } from './describedStep.ts';
import { questionSentence } from './questionSentence.ts';
import { roundInterval, roundPoints } from './rounded.ts';
import type { Telling } from './telling.ts';

/** A plan in words, with the lines that each step writes, checked by writing them all. */
export function describedPlan(
  plan: Plan,
  telling: Telling,
  files: readonly SourceFile[],
): AssessmentPlan {
  const written = writtenSteps(plan, files);
  const { fallback } = plan;
  return {
    target: plan.target,
    on: plan.bound,
    budget: plan.budget,
    effort: { best: plan.effort, worst: worstEffort(plan) },
    ...describedSteps(plan, written, telling),
    optimal: plan.leastEffort !== null && plan.leastEffort >= plan.effort - 1e-6,
    leastEffort: plan.leastEffort,
    verified: written && verification(written.files, telling),
    relies_on: plan.reliesOn.map((point) => reliedOn(point, telling)),
    fallback:
      fallback === null || (fallback.steps.length === 0 && fallback.unmet.length === 0)
        ? null
        : {
            effort: fallback.effort,
            ...describedSteps(fallback, written && writtenSteps(fallback, written.files), telling),
          },
    alternatives: plan.alternatives.map(({ effort, steps }) => ({
      effort,
      steps: steps.map(({ id, change, effort: days, team }) => ({
        id,
        change: change.kind,
        title: telling.words.result.changes[change.kind].title(changeSubject(change, telling)),
        team,
        effort: days,
      })),
    })),
  };
}

type Written = ReturnType<typeof writtenPlan> | null;

/** Null where a file cannot be edited; the places of the plan's lines are then not known either. */
function writtenSteps({ steps }: Steps, files: readonly SourceFile[]): Written {
  try {
    return writtenPlan(
      files,
      steps.map(({ change }) => change),
    );
  } catch (error) {
    if (error instanceof UneditableText) return null;
    throw error;
  }
}

function worstEffort({ effort, isReached, bound, fallback }: Plan): number | null {
  if (bound === 'low') return isReached ? effort : null;
  return fallback?.isReached ? effort + fallback.effort : null;
}

function describedSteps(
  { steps, isReached, unmet }: Steps,
  written: Written,
  telling: Telling,
): Pick<AssessmentPlan, 'steps' | 'reached' | 'unmet'> {
  return {
    steps: steps.map((step, index) => describedStep(step, written?.lines[index] ?? [], telling)),
    reached: isReached,
    unmet: unmet.map(({ id, title }) => ({
      criterion: id,
      title: inLanguage(title, telling.language),
    })),
  };
}

/** The same engine, on what the files say now. */
function verification(
  files: readonly SourceFile[],
  { rubric }: Telling,
): NonNullable<AssessmentPlan['verified']> {
  const description = readCompany(files);
  const networks = networksOf(description);
  const criteria = rubric.criteria.map((criterion) =>
    scoreValue(criterion, networks, description.notApplicable),
  );
  return {
    level: levelInterval(criteria),
    score: roundInterval(summariseCompany(rubric, criteria).score, roundPoints),
  };
}

function reliedOn(point: Unstated, telling: Telling): AssessmentPlan['relies_on'][number] {
  return { about: point.about, question: questionSentence(point, telling), at: point.at };
}
