import { type Criterion, inLanguage, type RubricPractice } from '../rubric/rubric.ts';
import { assessedCriterion } from './assessedCriterion.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type { ExplainedPractice } from './explanation.ts';

const answers = { met: 'yes', partly: 'partly', unmet: 'no', unknown: null } as const;

/** A practice: what the interview asks, what a yes implies, and what the company says. */
export function explainedPractice(
  { id, title, question, implies }: RubricPractice,
  { rubric, language, assessment }: ExplainOptions,
): ExplainedPractice {
  const criteria = rubric.criteria.filter((criterion) => asksFor(criterion, id));
  return {
    kind: 'practice',
    id,
    title: inLanguage(title, language),
    question: inLanguage(question, language),
    implies: implies && {
      metric: implies.metric.id,
      unit: implies.metric.unit,
      settings: implies.settings,
      atLeast: implies.atLeast,
    },
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      title: inLanguage(criterion.title, language),
    })),
    assessed: assessedOf(id, criteria, assessment),
  };
}

function asksFor({ metric, parameters }: Criterion, id: string): boolean {
  return metric.id === 'practice' && (parameters as { practice: string }).practice === id;
}

function assessedOf(
  id: string,
  criteria: readonly Criterion[],
  assessment: ExplainOptions['assessment'],
): ExplainedPractice['assessed'] {
  if (!assessment) return null;
  const found = criteria.flatMap(
    (criterion) => assessedCriterion(criterion.id, assessment) ?? [],
  )[0];
  if (!found) return null;
  const said = found.evidence.find(({ entities }) => entities.includes(`practice:${id}`));
  return {
    status: found.status,
    reason: found.reason,
    answer: said ? answers[said.verdict] : null,
    at: said?.at ?? null,
    contradictions: assessment.contradictions.filter(
      ({ kind, entities }) => kind === 'practice' && entities.includes(`practice:${id}`),
    ),
  };
}
