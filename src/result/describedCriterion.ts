import type { AssessmentCriterion } from '../assessment.ts';
import { keptEvidence } from '../metrics/measurement.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import { evidenceMessage } from './evidenceMessage.ts';
import { roundInterval, roundPoints, roundShare } from './rounded.ts';
import type { Telling } from './telling.ts';

/** A criterion in the words of the result. */
export function describedCriterion(scored: ScoredCriterion, telling: Telling): AssessmentCriterion {
  const { criterion, status, reason, value, score, evidence } = scored;
  return {
    id: criterion.id,
    title: inLanguage(criterion.title, telling.language),
    dimension: criterion.dimension,
    metric: criterion.metric.id,
    unit: criterion.metric.unit,
    status,
    reason:
      reason && ('code' in reason ? telling.words.result.reasons[reason.code] : reason.stated),
    value: roundInterval(value, roundShare),
    atLeast: { ...criterion.atLeast },
    gate: { ...criterion.gate },
    weight: criterion.weight,
    sources: [...criterion.sources],
    score: roundInterval(score, roundPoints),
    evidence: evidence.slice(0, keptEvidence).map((each) => ({
      message: evidenceMessage(each, telling),
      verdict: each.verdict,
      entities: [...each.entities],
      at: each.at,
    })),
    evidenceCut: evidence.length > keptEvidence,
  };
}
