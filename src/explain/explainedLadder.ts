import { assessedCriterion } from './assessedCriterion.ts';
import { gatesUpTo } from './explainedLevel.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type { ExplainedLadder } from './explanation.ts';

/** The level: every gate of every level, what becomes of it in a company, and what that rests on. */
export function explainedLadder(options: ExplainOptions): ExplainedLadder {
  const { assessment } = options;
  return {
    kind: 'ladder',
    id: 'level',
    gates: gatesUpTo('omni', options).map((gate) => ({
      ...gate,
      evidence: assessedCriterion(gate.criterion, assessment)?.evidence[0] ?? null,
    })),
    assessed: assessment ? assessment.level : null,
  };
}
